import type { Command } from 'commander'

import { lawShow } from '../commands/law-show.ts'
import { lawTimeline } from '../commands/law-timeline.ts'
import { format, out } from '../options.ts'
import type { Run } from './run.ts'

/** `aitebaar law …`: the law register. */
export const lawCommands = (program: Command, run: Run): void => {
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
}
