import { pashto as pashtoFiles } from '../data/pashto.gen.ts'
import { urdu as urduFiles } from '../data/urdu.gen.ts'

/**
 * What the rules say and ask in Urdu, for `kpWithWords`. Drafts that nobody who speaks the language has checked; each is shown with `[draft]` behind it.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { kpWithWords } from '@aitebaar/jurisdiction-kp'
 * import { createEngine } from '@aitebaar/rules'
 * const { dictionary } = getOrThrow(createEngine({ plugins: [kpWithWords(urdu)] }))
 * dictionary.get('complaint.immediateSafetyCode')?.question?.ur?.endsWith('[draft]') // => true
 *
 * @category jurisdictions
 * @since 0.1.0
 */
export const urdu: readonly unknown[] = urduFiles

/**
 * The same in Pashto, drafts as well. Urdu and Pashto together: `kpWithWords([...urdu, ...pashto])`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * import { kpWithWords } from '@aitebaar/jurisdiction-kp'
 * import { createEngine } from '@aitebaar/rules'
 * const { dictionary } = getOrThrow(createEngine({ plugins: [kpWithWords(pashto)] }))
 * dictionary.get('complaint.immediateSafetyCode')?.question?.ps?.endsWith('[draft]') // => true
 *
 * @category jurisdictions
 * @since 0.1.0
 */
export const pashto: readonly unknown[] = pashtoFiles
