import type { Command } from 'commander'
import { Option } from 'commander'

import { indicatorsAudit } from '../commands/indicators-audit.ts'
import { indicatorsCheck } from '../commands/indicators-check.ts'
import { EXPORT_FORMATS, indicatorsExport } from '../commands/indicators-export.ts'
import { indicatorsImport } from '../commands/indicators-import.ts'
import { indicatorsList } from '../commands/indicators-list.ts'
import { indicatorsMerge } from '../commands/indicators-merge.ts'
import { indicatorsReport } from '../commands/indicators-report.ts'
import { indicatorsRun } from '../commands/indicators-run.ts'
import { indicatorsShow } from '../commands/indicators-show.ts'
import { breakDownBy, complete, countedDays, definitions, format, lang, ledger, noOptions, out, ratedOn, today, withRecords, withResults } from '../options.ts'
import type { Run } from './run.ts'

/** `aitebaar indicators …`: figures of the programme from its records. */
export const indicatorsCommands = (program: Command, run: Run): void => {
  const indicators = program.command('indicators').description('figures of the programme from its records')
  const calculation = withRecords(indicators.command('run').description('calculate indicators from programme records'))
    .addOption(definitions())
    .option('--published <file>', 'published wordings, shown beside the computed ones')
    .addOption(breakDownBy().default([], 'none'))
    .addOption(countedDays())
  withResults(calculation, 'also write what the records come to, to be merged with others; it may hold pseudonyms').action((data: string[], options) =>
    run(options, (to) => indicatorsRun({ ...noOptions, published: undefined, partial: undefined, data, ...options }, to)),
  )
  const merge = indicators
    .command('merge')
    .description('put partial results of districts, months or machines together')
    .argument('<partials...>', 'files written with run --partial')
    .option('--definitions <folder>', 'the folder of indicator files they were made with; the built-in ones when left out')
  withResults(merge, 'also write the merged result, to be merged with others').action((partials: string[], options) =>
    run(options, (to) => indicatorsMerge({ ...noOptions, partial: undefined, partials, ...options }, to)),
  )
  withRecords(indicators.command('export').description('write results for donors and ministries; breakdowns are always protected'))
    .addOption(new Option('--format <format>', 'the format to write').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('--activity <file>', 'what IATI says of the activity: identifier, organisations, dates, country, sector')
    .option('--mapping <file>', 'the data elements, organisation units and period type of the DHIS2 that receives the figures')
    .addOption(definitions())
    .addOption(breakDownBy())
    .addOption(countedDays())
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
    .addOption(definitions())
    .addOption(breakDownBy())
    .addOption(countedDays())
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
    .argument('<files...>', 'files or folders: CSV, or exports of DHIS2 as JSON or ADX (.xml)')
    .requiredOption('--mapping <file>', 'for CSV its columns, codes and dates; for DHIS2 its data elements, organisation units and periods')
    .option('--against <data...>', 'records to hold the numbers of DHIS2 against')
    .addOption(definitions())
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
    .addOption(definitions())
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((options) => run(options, (to) => indicatorsList({ definitions: undefined, ...options }, to)))
  indicators
    .command('show')
    .description('what one indicator counts, and what can go wrong')
    .argument('<id>')
    .addOption(definitions())
    .addOption(format('table', 'json'))
    .addOption(out())
    .action((id: string, options) => run(options, (to) => indicatorsShow({ id, definitions: undefined, ...options }, to)))
}
