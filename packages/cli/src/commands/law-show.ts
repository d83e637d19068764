import { isPartialDate } from '@aitebaar/core'
import type { Provision } from '@aitebaar/rules'
import { citation, inForce, lawSentence, territoryAt, territoryName } from '@aitebaar/rules'
import { didYouMean } from '@aitebaar/conditions'

import { builtInPack } from '../engine.ts'
import { FINE, WRONG_INPUT } from '../exit.ts'
import { hang } from '../format/wrap.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar law show` was called with. */
export interface LawShowCall {
  readonly id: string
  readonly on: string | undefined
  readonly in: string | undefined
  readonly format: 'table' | 'json'
}

const yesNo = (value: boolean | null): string => (value === null ? 'not verified, or it differs: see notes' : value ? 'yes' : 'no')

const extentLines = ({ extent }: Provision): string[] => {
  if (extent.length === 0) return ['  reaches no part of the province']
  return extent.map(({ territory, from, to, window, note, before }) => {
    const first = from ?? 'a day not verified'
    const uncertain = window !== undefined && window.earliest !== window.latest ? ` (first day uncertain: ${window.earliest} to ${window.latest})` : ''
    const earlier = before === 'cannot-tell' ? '; before that it cannot be told' : ''
    return `  ${territory}: from ${first}${uncertain}${to === null ? '' : ` to ${to}`}${earlier}${note === undefined ? '' : `. ${note}`}`
  })
}

const describe = (provision: Provision, { width, paint }: Terminal): string[] => {
  const line = (mark: string, text: string): string => hang(mark, text, width)
  return [
    paint('heading', hang('', `${citation(provision)}: ${provision.title.en}`, width)),
    line('', `${provision.id} · ${provision.statute} · ${provision.kind} · ${provision.jurisdiction} · confidence ${provision.confidence}`),
    '',
    line('', provision.summary.en),
    ...(provision.elements.length === 0 ? [] : ['', 'Elements:', ...provision.elements.map((element) => line('  - ', element))]),
    '',
    'In force:',
    ...extentLines(provision).map((text) => line('  ', text.trim())),
    '',
    ...(provision.punishment === undefined ? [] : [line('Punishment or effect: ', provision.punishment)]),
    line('Police may register and arrest without a warrant: ', yesNo(provision.cognizable)),
    line('Bailable: ', yesNo(provision.bailable)),
    line('May be compromised: ', provision.compoundable),
    ...(provision.forum.length === 0 ? [] : [line('Where to go: ', provision.forum.join('; '))]),
    ...provision.deadlines.map(({ what, within }) => line('Time limit: ', `${what}, ${within}`)),
    ...(provision.notes === undefined ? [] : [line('Notes: ', provision.notes)]),
    ...provision.notVerified.map((text) => line('Not verified: ', text)),
    'Sources:',
    ...provision.sources.map((source) => line('  - ', source)),
  ]
}

/** One entry of the law register, and whether it was in force on a day in a place. */
export const lawShow = (call: LawShowCall, terminal: Terminal): number => {
  const { pack, areas } = builtInPack()
  const provision = pack.register.find(({ id }) => id === call.id)
  if (provision === undefined) {
    terminal.say(
      `There is no provision "${call.id}" in the register. ${didYouMean(
        call.id,
        pack.register.map(({ id }) => id),
        'provisions',
      )}`,
    )
    return WRONG_INPUT
  }
  if (call.on !== undefined && !isPartialDate(call.on)) {
    terminal.say(`"--on ${call.on}" is not a date. Write it like 2014-03-09, 2014-03 or 2014.`)
    return WRONG_INPUT
  }
  if (call.in !== undefined && !areas.has(call.in)) {
    terminal.say(`"--in ${call.in}" is not an area of the pack. ${didYouMean(call.in, areas.keys(), 'areas')}`)
    return WRONG_INPUT
  }
  const territory = call.in === undefined ? undefined : territoryAt(areas, call.in, call.on)
  const asked = call.on === undefined && call.in === undefined ? undefined : inForce(provision, call.on, territory)
  if (call.format === 'json') terminal.out(JSON.stringify(asked === undefined ? provision : { ...provision, inForce: asked }, null, 2))
  else {
    const answer =
      asked === undefined
        ? []
        : ['', hang('', lawSentence(provision, asked, territory, { date: call.on, territoryName: territoryName(pack.areas, territory) }), terminal.width)]
    terminal.out([...describe(provision, terminal), ...answer].join('\n'))
  }
  return FINE
}
