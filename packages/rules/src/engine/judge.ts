import { maySurface } from '@aitebaar/core'

import { clockText } from './clock-text.ts'
import { STOPPED } from './clock.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { CitedProvision, Finding, FindingClock } from './finding.ts'
import { lastRecordedThen, provisionStatus } from './law-outcome.ts'
import type { Seat } from './seat.ts'
import { truthIn } from './seat.ts'
import type { Bench, Weighed } from './weigh.ts'
import { reach } from './verdict.ts'
import { weigh } from './weigh.ts'

/** What came of one rule on one thing, with what is needed to put it in words; never leaves the engine. */
export interface Judged {
  readonly compiled: CompiledRule
  readonly seat: Seat
  readonly weighed: Weighed
}

/** Judges one rule on one thing. */
export const judge = (compiled: CompiledRule, seat: Seat): Judged => ({ compiled, seat, weighed: weigh(compiled, seat.bench, truthIn(compiled, seat)) })

const findingClock = (
  { clock }: CompiledRule,
  reading: Weighed['reading'],
  applies: boolean,
  { facts, values }: Bench,
): { due: string | null; clock?: FindingClock } => {
  const from = clock === undefined ? undefined : facts[clock.from]
  if (clock === undefined || from === undefined) return { due: null }
  const doneAt = clock.doneAt.flatMap((slot) => facts[slot]?.id ?? [])
  const running = applies && reading !== undefined ? reading : STOPPED
  const { due, left } = clockText(running)
  const withheld = !maySurface(from.sensitivity)
  return {
    due: withheld ? null : due,
    clock: { from: from.id, within: clock.within(values) ?? clock.parameter ?? '', doneAt, overdue: running.overdue, withheld, left: withheld ? null : left },
  }
}

const citedBy = (law: CompiledRule['law'], { values, areas }: Bench): readonly CitedProvision[] => {
  if (law === undefined) return []
  const [date, area] = [values[law.date], values[law.area]]
  return law.provisions.map((provision) => {
    const inForce = provisionStatus(provision, areas, date, area)
    const last = inForce === 'cannot-tell' ? lastRecordedThen(provision, areas, date, area) : undefined
    return { id: provision.id, inForce, confidence: provision.confidence, ...(last === undefined ? {} : { notRecordedAfter: last }) }
  })
}

const groupsIn = (law: CompiledRule['law']): readonly (readonly string[])[] =>
  (law?.citations ?? []).filter((provisions) => provisions.length > 1).map((provisions) => provisions.map(({ id }) => id))

/** The rule that another one gives way to here. */
const yieldedTo = (compiled: CompiledRule, { values, areas }: Bench): string | undefined =>
  compiled.test(values, values) === 'false' ? undefined : compiled.exceptions.find(({ tests }) => reach(tests, areas, values, values) === 'applies')?.name

/** Whether the law leaves open how much time a duty has, although nothing is missing for it. */
const isUntimed = ({ clock }: CompiledRule, { values }: Bench, missing: readonly number[]): boolean =>
  missing.length === 0 && clock !== undefined && clock.within(values) === undefined

/** Whether the hour decides where a day is recorded that cannot be told more exactly: what is open of a clock that runs although nothing is missing. */
const isWithoutHour = ({ reached, reading, missing }: Weighed): boolean => reached === 'applies' && reading?.due !== undefined && missing.length === 0

/** Puts a judgement in the words of a finding. */
export const findingOf = ({ compiled, seat: { instance, bench }, weighed }: Judged): Finding => {
  const { facts } = bench
  const { rule, law } = compiled
  const { verdict, reached, reading, isOpen, missing } = weighed
  const { params } = rule.event
  const groups = groupsIn(law)
  const other = reached === 'does-not-apply' ? yieldedTo(compiled, bench) : undefined
  return {
    rule: rule.name,
    type: rule.event.type,
    ...('flag' in params ? { flag: params.flag } : {}),
    subject: { kind: instance.subject, id: instance.id },
    verdict,
    severity: params.severity,
    ...(other === undefined ? {} : { yieldedTo: other }),
    provisions: citedBy(law, bench),
    ...(groups.length === 0 ? {} : { together: groups }),
    ...(rule.basis === undefined ? {} : { basis: rule.basis }),
    refer: params.refer ?? [],
    blocks: params.blocks ?? [],
    ...findingClock(compiled, reading, reached === 'applies', bench),
    missing: missing.map((slot) => facts[slot]?.id ?? ''),
    ...(isOpen ? { because: reached === 'law' || isUntimed(compiled, bench, missing) ? 'law' : isWithoutHour(weighed) ? 'hour' : 'facts' } : {}),
  }
}
