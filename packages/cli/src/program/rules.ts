import type { Command } from 'commander'
import { Option } from 'commander'

import { rulesCheck } from '../commands/rules-check.ts'
import { rulesCoverage } from '../commands/rules-coverage.ts'
import { rulesList, rulesShow } from '../commands/rules-list.ts'
import { rulesOptions } from '../commands/rules-options.ts'
import { rulesWords } from '../commands/rules-words.ts'
import { rulesTest } from '../commands/rules-test.ts'
import { format, out, percent } from '../options.ts'
import type { Run } from './run.ts'

/** `aitebaar rules …`: check, test and read rules. */
export const rulesCommands = (program: Command, run: Run): void => {
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
}
