/** Builds every package, and is silent about it unless one fails. */
import { run } from './run.ts'

const { ok, output, seconds } = run('pnpm -r --workspace-concurrency=2 run build')
console.error(ok ? `built in ${seconds.toFixed(1)} s` : output)
process.exitCode = ok ? 0 : 1
