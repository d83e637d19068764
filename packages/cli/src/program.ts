import { Command, Option } from 'commander'

import { assess } from './commands/assess.ts'
import { explain } from './commands/explain.ts'
import { facts } from './commands/facts.ts'
import { indicatorsAudit } from './commands/indicators-audit.ts'
import { indicatorsCheck } from './commands/indicators-check.ts'
import { EXPORT_FORMATS, indicatorsExport } from './commands/indicators-export.ts'
import { indicatorsImport } from './commands/indicators-import.ts'
import { indicatorsList, indicatorsShow } from './commands/indicators-list.ts'
import { indicatorsMerge } from './commands/indicators-merge.ts'
import { indicatorsReport } from './commands/indicators-report.ts'
import { indicatorsRun } from './commands/indicators-run.ts'
import { lawShow } from './commands/law-show.ts'
import { lawTimeline } from './commands/law-timeline.ts'
import { packBuild } from './commands/pack-build.ts'
import { packHash, packSign, packVerify } from './commands/pack-sign.ts'
import { rulesCheck } from './commands/rules-check.ts'
import { rulesCoverage } from './commands/rules-coverage.ts'
import { rulesList, rulesShow } from './commands/rules-list.ts'
import { rulesOptions } from './commands/rules-options.ts'
import { rulesWords } from './commands/rules-words.ts'
import { rulesTest } from './commands/rules-test.ts'
import { schema } from './commands/schema.ts'
import { WRONG_INPUT } from './exit.ts'
import { issueText } from './format/issues.ts'
import { into } from './output-file.ts'
import {
  asOf,
  breakDownBy,
  complete,
  days,
  format,
  lang,
  ledger,
  noOptions,
  option,
  out,
  percent,
  ratedOn,
  rulesFolder,
  today,
  unprotected,
  withRecords,
} from './options.ts'
import type { Terminal } from './terminal.ts'

/** The command line: every command does one call and sets the exit status. */
export const createProgram = (terminal: Terminal, setStatus: (status: number) => void): Command => {
  const run = (options: { out?: string }, command: (terminal: Terminal) => number | Promise<number>): Promise<void> | void => {
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

  const rules = program.command('rules').description('check, test and read rules')
  rules
    .command('check')
    .description('everything that is wrong with the rules of a folder')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((folder: string | undefined, options) => run(options, (to) => rulesCheck({ folder, ...options }, to)))
  rules
    .command('test')
    .description('run the example cases beside the rules of a folder')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((folder: string | undefined, options) => run(options, (to) => rulesTest({ folder, ...options }, to)))
  rules
    .command('coverage')
    .description('which conditions were true, false and unknown in some example case')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .addOption(new Option('--min <percent>', 'the least that is enough; below it the exit status is 1').argParser(percent).default(100))
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((folder: string | undefined, options) => run(options, (to) => rulesCoverage({ folder, ...options }, to)))
  rules
    .command('list')
    .description('all rules, a line each')
    .argument('[text]', 'only rules with this text in their name or title, such as child')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((text: string | undefined, options) => run(options, (to) => rulesList({ text, ...options }, to)))
  rules
    .command('options')
    .description('what whoever runs the pack can switch on or off, with its source')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((options) => run(options, (to) => rulesOptions(options, to)))
  rules
    .command('words')
    .description('how far titles, questions and advice are translated, and what is missing')
    .addOption(new Option('--lang <language>', 'which language').choices(['ur', 'ps']).default('ur'))
    .option('--missing', 'also name what has no text yet', false)
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((options) => run(options, (to) => rulesWords(options, to)))
  rules
    .command('show')
    .description('one rule in plain English')
    .argument('<rule>')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((rule: string, options) => run(options, (to) => rulesShow({ rule, ...options }, to)))

  const pack = program.command('pack').description('packs for applications')
  pack
    .command('build')
    .description('write a pack that was checked, for @aitebaar/rules/evaluate')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .addOption(option())
    .option('--module', 'a JavaScript module compiled ahead of time, instead of JSON', false)
    .addOption(out())
    .action((folder: string | undefined, options) => run(options, (to) => packBuild({ folder, ...options }, to)))
  pack
    .command('hash')
    .description('the content hash of a pack')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .action((folder: string | undefined, options) => run(options, (to) => packHash(folder, to)))
  pack
    .command('sign')
    .description('a detached Ed25519 signature of a pack, for hosts that pin it')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .requiredOption('--key <file>', 'a file with the secret key: 64 hexadecimal digits')
    .action((folder: string | undefined, options) => run(options, (to) => packSign({ folder, ...options }, to)))
  pack
    .command('verify')
    .description('whether a signature fits a pack')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .requiredOption('--signature <digits>', 'the signature: 128 hexadecimal digits')
    .requiredOption('--public-key <digits>', 'the public key: 64 hexadecimal digits')
    .action((folder: string | undefined, options) => run(options, (to) => packVerify({ folder, ...options }, to)))

  const indicators = program.command('indicators').description('figures of the programme from its records')
  withRecords(indicators.command('run').description('calculate indicators from programme records'))
    .option('--definitions <folder>', 'a folder of indicator files; the built-in ones when left out')
    .option('--published <file>', 'published wordings, shown beside the computed ones')
    .addOption(breakDownBy().default([], 'none'))
    .addOption(new Option('--period <days>', 'count these days in place of those in the definitions').argParser(days))
    .addOption(complete())
    .addOption(ratedOn())
    .addOption(unprotected().conflicts('ledger'))
    .addOption(ledger())
    .option('--partial <file>', 'also write what the records come to, to be merged with others; it may hold pseudonyms')
    .option('--all', 'in a table also show indicators of which there are no records', false)
    .addOption(format('table', 'json', 'csv'))
    .addOption(out())
    .action((data: string[], options) => run(options, (to) => indicatorsRun({ ...noOptions, published: undefined, partial: undefined, data, ...options }, to)))
  indicators
    .command('merge')
    .description('put partial results of districts, months or machines together')
    .argument('<partials...>', 'files written with run --partial')
    .option('--definitions <folder>', 'the folder of indicator files they were made with; the built-in ones when left out')
    .addOption(complete())
    .addOption(ratedOn())
    .addOption(unprotected().conflicts('ledger'))
    .addOption(ledger())
    .option('--partial <file>', 'also write the merged result, to be merged with others')
    .option('--all', 'in a table also show indicators of which there are no records', false)
    .addOption(format('table', 'json', 'csv'))
    .addOption(out())
    .action((partials: string[], options) => run(options, (to) => indicatorsMerge({ ...noOptions, partial: undefined, partials, ...options }, to)))
  withRecords(indicators.command('export').description('write results for donors and ministries; breakdowns are always protected'))
    .addOption(new Option('--format <format>', 'the format to write').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('--activity <file>', 'what IATI says of the activity: identifier, organisations, dates, country, sector')
    .option('--mapping <file>', 'the data elements, organisation units and period type of the DHIS2 that receives the figures')
    .option('--definitions <folder>', 'a folder of indicator files; the built-in ones when left out')
    .addOption(breakDownBy())
    .addOption(new Option('--period <days>', 'count these days in place of those in the definitions').argParser(days))
    .addOption(complete())
    .addOption(ratedOn())
    .addOption(ledger())
    .option('--approximate', 'also write estimates of distinct persons, where a definition asks for them', false)
    .addOption(out())
    .action((data: string[], options) =>
      run(options, (to) => indicatorsExport({ ...noOptions, by: undefined, mapping: undefined, activity: undefined, data, ...options }, to)),
    )
  withRecords(
    indicators.command('report').description('all results on one page of HTML with charts, tables, definitions and caveats; breakdowns are always protected'),
  )
    .option('--title <title>', 'the title of the page', 'Results of the programme')
    .option('--no-charts', 'tables alone; nothing has to be installed for them')
    .option('--definitions <folder>', 'a folder of indicator files; the built-in ones when left out')
    .addOption(breakDownBy())
    .addOption(new Option('--period <days>', 'count these days in place of those in the definitions').argParser(days))
    .addOption(complete())
    .addOption(ratedOn())
    .addOption(ledger())
    .option('--approximate', 'also show estimates of distinct persons, where a definition asks for them', false)
    .option('--words <file>', 'words of the page in its language, in JSON; those left out are English')
    .addOption(lang())
    .addOption(out())
    .action((data: string[], options) =>
      run(options, (to) => indicatorsReport({ ...noOptions, by: undefined, words: undefined, madeOn: today(), data, ...options }, to)),
    )
  indicators
    .command('import')
    .description('take in tables (CSV, as records) and exports of DHIS2 (as numbers) with a mapping file; what does not fit is shown, never changed')
    .argument('<files...>', 'files or folders: CSV, or JSON of DHIS2')
    .requiredOption('--mapping <file>', 'for CSV its columns, codes and dates; for DHIS2 its data elements, organisation units and periods')
    .option('--against <data...>', 'records to hold the numbers of DHIS2 against')
    .option('--definitions <folder>', 'a folder of indicator files; the built-in ones when left out')
    .addOption(out())
    .action((files: string[], options) => run(options, (to) => indicatorsImport({ against: undefined, definitions: undefined, files, ...options }, to)))
  indicators
    .command('audit')
    .description('try to work out hidden numbers from everything that a ledger says was published')
    .requiredOption('--ledger <file>', 'the ledger')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((options) => run(options, (to) => indicatorsAudit(options, to)))
  indicators
    .command('check')
    .description('everything that is wrong with the indicators of a folder')
    .argument('[folder]', 'a folder of indicator files; the built-in ones when left out')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((folder: string | undefined, options) => run(options, (to) => indicatorsCheck({ folder, ...options }, to)))
  indicators
    .command('list')
    .description('all indicators, a line each')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((options) => run(options, (to) => indicatorsList(options, to)))
  indicators
    .command('show')
    .description('what one indicator counts, and what can go wrong')
    .argument('<id>')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((id: string, options) => run(options, (to) => indicatorsShow({ id, ...options }, to)))

  const law = program.command('law').description('the law register')
  law
    .command('timeline')
    .description('when a provision and its other versions began and ended, territory by territory')
    .argument('<id>', 'such as ppc-310a')
    .option('--in <area>', 'only the territories that this place belonged to')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((id: string, options) => run(options, (to) => lawTimeline({ in: undefined, id, ...options }, to)))
  law
    .command('show')
    .description('one provision, and whether it was in force on a day in a place')
    .argument('<id>', 'such as ppc-310a')
    .option('--on <date>', 'the day of the conduct')
    .option('--in <area>', 'the place of the conduct, such as pk-kp-swat')
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((id: string, options) => run(options, (to) => lawShow({ on: undefined, in: undefined, id, ...options }, to)))

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
