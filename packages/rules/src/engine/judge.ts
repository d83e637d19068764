import { maySurface } from '@aitebaar/core'

import type { Instance } from '../domain/subject.ts'
import type { ClockReading } from './clock.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { CitedProvision, Finding, FindingClock } from './finding.ts'
import { lastRecordedThen, provisionStatus } from './law-outcome.ts'
import type { Bench } from './weigh.ts'
import { reach } from './verdict.ts'
import { weigh } from './weigh.ts'

/** What came of one rule on one instance, with the slots of the facts that are still missing. */
export interface Judgement {
  readonly finding: Finding
  readonly missing: readonly number[]
}

const findingClock = (compiled: CompiledRule, reading: ClockReading | undefined, { facts }: Bench): { due: string | null; clock?: FindingClock } => {
  const { clock } = compiled
  const from = clock === undefined ? undefined : facts[clock.from]
  const doneAt = clock === undefined ? undefined : facts[clock.doneAt]
  if (clock === undefined || reading === undefined || from === undefined || doneAt === undefined) return { due: null }
  const withheld = !maySurface(from.sensitivity)
  const shown = { from: from.id, within: clock.within, doneAt: doneAt.id, overdue: reading.overdue, withheld }
  return { due: withheld ? null : reading.due, clock: { ...shown, left: withheld ? null : reading.left } }
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

/** The rule that another one gives way to here. */
const yieldedTo = (compiled: CompiledRule, { values, areas }: Bench): string | undefined =>
  compiled.test(values, values) === 'false' ? undefined : compiled.exceptions.find(({ tests }) => reach(tests, areas, values, values) === 'applies')?.name

/** Judges one rule on one instance. */
export const judge = (compiled: CompiledRule, instance: Instance, bench: Bench): Judgement => {
  const { facts } = bench
  const { rule, law } = compiled
  const { verdict, reached, reading, isOpen, missing } = weigh(compiled, bench)
  const { params } = rule.event
  const applies = reached === 'applies'
  const other = reached === 'does-not-apply' ? yieldedTo(compiled, bench) : undefined
  const finding: Finding = {
    rule: rule.name,
    type: rule.event.type,
    ...('flag' in params ? { flag: params.flag } : {}),
    subject: { kind: instance.subject, id: instance.id },
    verdict,
    severity: params.severity,
    ...(other === undefined ? {} : { yieldedTo: other }),
    provisions: citedBy(law, bench),
    ...(rule.basis === undefined ? {} : { basis: rule.basis }),
    refer: params.refer ?? [],
    blocks: params.blocks ?? [],
    ...findingClock(compiled, applies ? reading : reading === undefined ? undefined : { ...reading, due: null, left: null, overdue: false }, bench),
    missing: missing.map((slot) => facts[slot]?.id ?? ''),
    ...(isOpen ? { because: reached === 'law' ? 'law' : 'facts' } : {}),
  }
  return { finding, missing }
}
