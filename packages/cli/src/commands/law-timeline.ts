import { didYouMean } from '@aitebaar/conditions'
import type { LawChange } from '@aitebaar/rules'
import { lawTimeline as timelineOf } from '@aitebaar/rules'

import { builtInPack } from '../engine.ts'
import { FINE, WRONG_INPUT } from '../exit.ts'
import { table } from '../format/table.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar law timeline` was called with. */
export interface LawTimelineCall {
  readonly id: string
  readonly in: string | undefined
  readonly format: 'table' | 'json'
}

const row = ({ day, latest, territory, provision, change, confidence }: LawChange): readonly string[] => [
  `${day ?? 'day not verified'}${latest === undefined ? '' : ` to ${latest}`}`,
  territory,
  change,
  provision,
  confidence,
]

const COLUMNS = ['day', 'territory', 'change', 'version', 'confidence'].map((heading) => ({ heading }))

/** When a provision and its other versions began and ended. */
export const lawTimeline = (call: LawTimelineCall, terminal: Terminal): number => {
  const { pack, areas } = builtInPack()
  const ids = pack.register.flatMap(({ id, versionOf }) => (versionOf === undefined ? [id] : [id, versionOf]))
  if (!ids.includes(call.id)) {
    terminal.say(`There is no provision "${call.id}" in the register. ${didYouMean(call.id, ids, 'provisions')}`)
    return WRONG_INPUT
  }
  const place = call.in === undefined ? undefined : areas.get(call.in)
  if (call.in !== undefined && place === undefined) {
    terminal.say(`"--in ${call.in}" is not an area of the pack. ${didYouMean(call.in, areas.keys(), 'areas')}`)
    return WRONG_INPUT
  }
  const changes = timelineOf(pack.register, call.id).filter(
    ({ territory }) => place === undefined || place.territories.some((one) => one.territory === territory),
  )
  if (call.format === 'json') terminal.out(JSON.stringify(changes, null, 2))
  else if (changes.length === 0) terminal.out(`${call.id} has not been law ${place === undefined ? 'anywhere in the province' : 'in this place'}.`)
  else terminal.out(table(COLUMNS, changes.map(row), terminal.width))
  return FINE
}
