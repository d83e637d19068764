import { NO } from './exit.ts'
import { runProgram } from './program.ts'
import { processTerminal } from './terminal.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
})

try {
  process.exitCode = await runProgram(process.argv.slice(2), processTerminal())
} catch (error) {
  const reason = error instanceof Error ? error.message : 'unknown'
  process.stderr.write(`aitebaar made a mistake of its own: ${reason}\nPlease report it with the command you ran, without any case data.\n`)
  process.exitCode = NO
}
