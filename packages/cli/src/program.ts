import { Command } from 'commander'

import { assess } from './commands/assess.ts'
import { explain } from './commands/explain.ts'
import { facts } from './commands/facts.ts'
import { schema } from './commands/schema.ts'
import { WRONG_INPUT } from './exit.ts'
import { issueText } from './format/issues.ts'
import { into } from './output-file.ts'
import { asOf, format, lang, option, out, rulesFolder } from './options.ts'
import type { Terminal } from './terminal.ts'
import { indicatorsCommands } from './program/indicators.ts'
import { lawCommands } from './program/law.ts'
import { packCommands } from './program/pack.ts'
import { rulesCommands } from './program/rules.ts'
import type { Run } from './program/run.ts'

/** The command line: every command does one call and sets the exit status. */
export const createProgram = (terminal: Terminal, setStatus: (status: number) => void): Command => {
  const run: Run = (options, command) => {
    const target = into(terminal, options.out)
    const done = (status: number): void => {
      const problem = target.finish()
      if (problem !== undefined) terminal.say(issueText(problem, terminal.width))
      setStatus(problem === undefined ? status : WRONG_INPUT)
    }
    const result = command(target.terminal)
    return typeof result === 'number' ? done(result) : result.then(done)
  }

  const program = new Command('aitebaar')
    .description("Rules, indicators and law on women's access to police and justice in Khyber Pakhtunkhwa.\nLegal information, not legal advice.")
    .showHelpAfterError('Add --help to see how it is called.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: (text) => terminal.say(text.trimEnd()) })

  program
    .command('assess')
    .description('flags, referrals, duties and open questions of case files')
    .argument('<files...>', 'case files or folders (JSON, NDJSON; - for standard input)')
    .addOption(asOf())
    .addOption(lang())
    .addOption(format('table', 'json', 'ndjson'))
    .addOption(out())
    .addOption(rulesFolder())
    .addOption(option())
    .option('--all', 'print all findings and questions, and what does not apply', false)
    .action((files: string[], options) => run(options, (to) => assess({ rules: undefined, files, ...options }, to)))

  program
    .command('explain')
    .description('why a rule says what it says, why not, what is missing, with the section of law')
    .argument('<file>', 'a case file')
    .requiredOption('--rule <name>', 'the rule, such as swara/woman-given-in-settlement')
    .addOption(asOf())
    .addOption(rulesFolder())
    .addOption(option())
    .addOption(lang())
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((file: string, options) => run(options, (to) => explain({ rules: undefined, file, ...options }, to)))

  rulesCommands(program, run)
  packCommands(program, run)
  indicatorsCommands(program, run)
  lawCommands(program, run)

  program
    .command('facts')
    .description('what rules can test, and what is asked')
    .argument('[fact]', 'one fact with all its codes, such as settlement.agreedTermTypes')
    .option('--subject <subject>', 'only the facts of this subject')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((fact: string | undefined, options) => run(options, (to) => facts({ fact, subject: undefined, ...options }, to)))

  program
    .command('schema')
    .description('the JSON Schema of a format, for editors')
    .argument('<name>', 'rule, cases, indicator, a kind of case file such as dispute-file, or an entity such as complaint')
    .addOption(out())
    .action((name: string, options) => run(options, (to) => schema(name, to)))

  return program
}

/** Runs one command line and gives the exit status; nothing that goes wrong with the input reaches the caller as an exception. */
export const runProgram = async (argv: readonly string[], terminal: Terminal): Promise<number> => {
  let status = 0
  const program = createProgram(terminal, (next) => {
    status = next
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!isCommanderError(error)) throw error
    return error.exitCode === 0 ? 0 : WRONG_INPUT
  }
  return status
}

const isCommanderError = (error: unknown): error is { code: string; exitCode: number } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('commander.')
