import type { Fact, FactValue } from '@aitebaar/conditions'
import { decide } from '@aitebaar/conditions'
import type { DateTime, IsoDate } from '@aitebaar/core'
import { maySurface } from '@aitebaar/core'

import type { Instance } from '../domain/subject.ts'
import type { ClockReading } from './clock.ts'
import { openEnds, readClock } from './clock.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { Finding, FindingClock } from './finding.ts'
import type { Areas } from './law-outcome.ts'
import { provisionStatus } from './law-outcome.ts'
import { isOpen, unknownsOf } from './unknowns.ts'
import type { Reach } from './verdict.ts'
import { reach, verdictOf } from './verdict.ts'

/** All that one judgement needs beside the rule. */
export interface Bench {
  readonly facts: readonly Fact[]
  readonly values: readonly FactValue[]
  readonly areas: Areas
  /** `undefined` when the one given was no date: clocks are then indeterminate. */
  readonly asOf: IsoDate | DateTime | undefined
}

/** What came of one rule on one instance, with the slots of the facts that are still missing. */
export interface Judgement {
  readonly finding: Finding
  readonly missing: readonly number[]
}

const readRuleClock = (compiled: CompiledRule, { values, asOf }: Bench): ClockReading | undefined =>
  compiled.clock === undefined ? undefined : readClock(values[compiled.clock.from], compiled.clock.within, values[compiled.clock.doneAt], asOf)

/** The slots of a clock that keep its state open. */
const clockMissing = (compiled: CompiledRule, reading: ClockReading | undefined, { facts, values }: Bench): number[] => {
  if (compiled.clock === undefined || reading?.state !== 'indeterminate') return []
  const { from, within, doneAt } = compiled.clock
  const open = openEnds(values[from], within, values[doneAt])
  const isOpenSlot = (slot: number): boolean => {
    const fact = facts[slot]
    return fact !== undefined && isOpen(fact, values[slot])
  }
  return [...(open.from || isOpenSlot(from) ? [from] : []), ...(open.doneAt || isOpenSlot(doneAt) ? [doneAt] : [])]
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

const EXACT = { outcome: 'applies', relevant: [], exact: true } as const

/** Judges one rule on one instance. */
export const judge = (compiled: CompiledRule, instance: Instance, bench: Bench): Judgement => {
  const { facts, values, areas } = bench
  const { rule, law } = compiled
  const first = reach(compiled, areas, values, values)
  const decision =
    first === 'unknown'
      ? decide<Reach>((assumed) => reach(compiled, areas, assumed, values), values, unknownsOf(compiled, facts, values, areas))
      : { ...EXACT, outcome: first }
  const reading = readRuleClock(compiled, bench)
  const mayRun = decision.outcome === 'applies' || decision.outcome === 'unknown'
  const verdict = verdictOf(compiled, decision.outcome, reading?.state)
  const isOpenVerdict = verdict === 'unknown' || verdict === 'indeterminate'
  const missing = isOpenVerdict ? [...new Set([...decision.relevant, ...(mayRun ? clockMissing(compiled, reading, bench) : [])])] : []
  const { params } = rule.event
  const applies = decision.outcome === 'applies'
  const finding: Finding = {
    rule: rule.name,
    type: rule.event.type,
    ...('flag' in params ? { flag: params.flag } : {}),
    subject: { kind: instance.subject, id: instance.id },
    verdict,
    severity: params.severity,
    provisions: (law?.provisions ?? []).map((provision) => ({
      id: provision.id,
      inForce: provisionStatus(provision, areas, values[law?.date ?? 0], values[law?.area ?? 0]),
      confidence: provision.confidence,
    })),
    ...(rule.basis === undefined ? {} : { basis: rule.basis }),
    refer: params.refer ?? [],
    blocks: params.blocks ?? [],
    ...findingClock(compiled, applies ? reading : reading === undefined ? undefined : { ...reading, due: null, left: null, overdue: false }, bench),
    missing: missing.map((slot) => facts[slot]?.id ?? ''),
    ...(isOpenVerdict ? { because: decision.outcome === 'law' ? 'law' : 'facts' } : {}),
  }
  return { finding, missing }
}
