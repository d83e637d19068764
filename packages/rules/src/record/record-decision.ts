import type { Judged } from '../engine/judge.ts'
import type { Assessment } from '../engine/assessment.ts'
import { contentHash } from '../pack/hash.ts'
import { ENGINE_VERSION } from '../version.ts'
import type { DecisionRecord } from './decision-record.ts'

/** The names of the facts that a rule reads. */
const factsRead = ({ seat: { plan }, compiled }: Judged): readonly string[] => {
  const clock = compiled.clock === undefined ? [] : [compiled.clock.from, ...compiled.clock.doneAt]
  return [...compiled.reads().slots, ...clock].flatMap((slot) => plan.facts[slot]?.id ?? [])
}

/** The record of an assessment. */
export const recordDecision = (assessment: Assessment, judged: readonly Judged[]): DecisionRecord => {
  const record = {
    format: 1 as const,
    engine: ENGINE_VERSION,
    pack: { ...assessment.pack, options: [...assessment.pack.options] },
    caseFile: assessment.caseFile,
    asOf: assessment.asOf,
    verdicts: judged.map(({ compiled, seat: { instance }, weighed }) => ({
      rule: compiled.rule.name,
      subject: { kind: instance.subject, id: instance.id },
      verdict: weighed.verdict,
    })),
    facts: [...new Set(judged.flatMap(factsRead))].sort(),
  }
  return { ...record, hash: contentHash(record) }
}
