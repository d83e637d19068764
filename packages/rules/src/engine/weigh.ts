import type { Decision, Fact, FactValue, Truth } from '@aitebaar/conditions'
import { decide, STEP_LIMIT } from '@aitebaar/conditions'
import type { DateTime, IsoDate } from '@aitebaar/core'

import type { ClockReading } from './clock.ts'
import { bestReading, openEnds, readClock } from './clock.ts'
import type { CompiledClock, RuleTests } from './compiled-rule.ts'
import type { Areas, CitedLaw, LawOutcome } from './law-outcome.ts'
import { lawOutcome } from './law-outcome.ts'
import { isOpen } from './unknowns.ts'
import type { Reach, Verdict } from './verdict.ts'
import { reach, reachFrom, verdictOf } from './verdict.ts'

/** All that one judgement needs beside the rule. */
export interface Bench {
  readonly facts: readonly Fact[]
  readonly values: readonly FactValue[]
  readonly areas: Areas
  /** `undefined` when the one given was no date: clocks are then indeterminate. */
  readonly asOf: IsoDate | DateTime | undefined
}

/** A verdict, with how it came about and the slots of the facts that are still missing. */
export interface Weighed {
  readonly verdict: Verdict
  readonly reached: Reach | 'unknown'
  /** `undefined` where there is no clock, or it does not run. */
  readonly reading: ClockReading | undefined
  readonly isOpen: boolean
  /** Whether the law it cites was not in force there and then, so that no answer can make it apply. */
  readonly isMoot: boolean
  readonly missing: readonly number[]
}

const readCompiled = ({ from, within, doneAt }: CompiledClock, values: Bench['values'], asOf: Bench['asOf']): ClockReading | undefined => {
  const time = within(values)
  return bestReading(doneAt.map((done) => readClock(values[from], time, values[done], asOf)))
}

/** A duty's clock; `undefined` for a rule that has none. */
export const readRuleClock = (compiled: RuleTests, { values, asOf }: Bench): ClockReading | undefined =>
  compiled.clock === undefined ? undefined : readCompiled(compiled.clock, values, asOf)

/** Whether it names a dated parameter, or a rule it gives way to does: then the law can leave open what no fact is missing for. */
const isDated = ({ parameterLaws, exceptions }: RuleTests): boolean => parameterLaws.length > 0 || exceptions.some(({ tests }) => isDated(tests))

/** The slots of a clock that keep its state open: none where no day or place could tell its time. */
const clockMissing = (compiled: RuleTests, reading: ClockReading | undefined, bench: Bench): readonly number[] => {
  const { clock, parameterLaws } = compiled
  if (clock === undefined || reading?.state !== 'indeterminate') return []
  const { facts, values } = bench
  const { from, doneAt } = clock
  const within = clock.within(values)
  const start = values[from]
  const mayBeTold = (slot: number): boolean => {
    const fact = facts[slot]
    return fact !== undefined && isOpen(fact, values[slot])
  }
  if (within !== undefined && typeof start === 'string') {
    const open = doneAt.flatMap((slot) => {
      const ends = openEnds(start, within, values[slot])
      return [...(ends.from ? [from] : []), ...(ends.doneAt ? [slot] : [])]
    })
    return open.filter((slot) => facts[slot]?.type.kind === 'dateTime' || mayBeTold(slot))
  }
  if (within === undefined && !parameterLaws.some((law) => outcomeOf(law, bench) === 'open')) return []
  return [from, ...doneAt, ...(within === undefined ? parameterLaws.flatMap(({ date, area }) => [date, area]) : [])].filter(mayBeTold)
}

const outcomeOf = (law: CitedLaw, { values, areas }: Bench): LawOutcome => lawOutcome(law, areas, values[law.date], values[law.area])

/** What an unknown rule comes to, and whether it can come to apply, so that its clock runs. */
interface Decided extends Pick<Decision<Reach>, 'outcome' | 'relevant'> {
  readonly mayApply: boolean
}

const search = (compiled: RuleTests, { values, areas }: Bench): Decided => {
  let mayApply = false
  const evaluate = (assumed: Bench['values']): Reach | 'unknown' => {
    const reached = reach(compiled, areas, assumed, values)
    mayApply ||= reached === 'applies'
    return reached
  }
  const { outcome, relevant, exact } = decide(evaluate, values, compiled.reads().unknownsIn(values), STEP_LIMIT, isDated(compiled) ? 'law' : 'unknown')
  return { outcome, relevant, mayApply: mayApply || !exact }
}

/** What an unknown rule comes to whatever is missing, and what of it matters. */
const decideUnknown = (compiled: RuleTests, bench: Bench, truth: Truth, law: LawOutcome): Decided => {
  const relevant = compiled.reads().missingAtOnce?.(bench.values, truth, law)
  return relevant === undefined ? search(compiled, bench) : { outcome: 'unknown', relevant, mayApply: law === 'yes' }
}

/** The verdict of one rule, and what is missing for another one. `truth` is that of its conditions. */
export const weigh = (compiled: RuleTests, bench: Bench, truth: Truth = compiled.test(bench.values, bench.values)): Weighed => {
  const { values, areas } = bench
  const first = reachFrom(truth, compiled, areas, values, values)
  const law = first === 'unknown' && compiled.law !== undefined ? outcomeOf(compiled.law, bench) : 'yes'
  const decision = first === 'unknown' ? decideUnknown(compiled, bench, truth, law) : { outcome: first, relevant: [], mayApply: first === 'applies' }
  const reading = decision.mayApply ? readRuleClock(compiled, bench) : undefined
  const verdict = verdictOf(compiled, decision.outcome, reading?.state)
  const isOpenVerdict = verdict === 'unknown' || verdict === 'indeterminate'
  const missing = isOpenVerdict ? [...new Set([...decision.relevant, ...clockMissing(compiled, reading, bench)])] : []
  return { verdict, reached: decision.outcome, reading, isOpen: isOpenVerdict, isMoot: law === 'no', missing }
}
