import type { JsonObject } from '@aitebaar/conditions'
import type { DateTime, IsoDate } from '@aitebaar/core'
import { encode, isDateTime, isIsoDate } from '@aitebaar/core'

import type { Instance } from '../domain/subject.ts'
import { instancesOf } from '../domain/subject.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import { SEVERITIES } from '../rule/rule.ts'
import type { RuleVerdict } from './assessment.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { SubjectPlan } from './plan.ts'
import { canRun, possibleRules, readValues } from './plan.ts'
import { verdictAlone } from './verdict-alone.ts'
import type { Bench } from './weigh.ts'

/** One thing, with what the rules are judged on and which of them its facts do not rule out. */
interface Seat {
  readonly instance: Instance
  readonly bench: Bench
  readonly possible: ReadonlySet<CompiledRule>
}

/** A rule with the plan it belongs to, in the order in which verdicts are given. */
interface Ordered {
  readonly compiled: CompiledRule
  readonly plan: SubjectPlan
}

/** Rules by severity, then by name. */
export const inOrder = (packs: readonly LoadedPack[]): readonly Ordered[] =>
  packs
    .flatMap(({ plans }) => plans.flatMap((plan) => plan.rules.map((compiled) => ({ compiled, plan }))))
    .sort((a, b) => {
      const [one, other] = [a.compiled.rule, b.compiled.rule]
      const bySeverity = SEVERITIES.indexOf(one.event.params.severity) - SEVERITIES.indexOf(other.event.params.severity)
      return bySeverity || (one.name === other.name ? 0 : one.name < other.name ? -1 : 1)
    })

const seatsOf = (loaded: LoadedPack, plan: SubjectPlan, caseFile: JsonObject, asOf: Bench['asOf']): readonly Seat[] =>
  instancesOf(plan.subject, loaded.context.subjects, caseFile).map((instance) => {
    const values = readValues(plan, instance, caseFile)
    return { instance, bench: { facts: plan.facts, values, areas: loaded.areas, asOf }, possible: new Set(possibleRules(plan, values)) }
  })

const verdictIn = (compiled: CompiledRule, { bench, possible }: Seat): RuleVerdict['verdict'] =>
  verdictAlone(compiled, possible.has(compiled) ? compiled.test(bench.values, bench.values) : 'false', bench)

/** The verdicts of every rule on every subject of a case file, those that do not apply included: no findings, no questions. */
export const verdictsOf = (packs: readonly LoadedPack[], order: readonly Ordered[], record: JsonObject, asOf: IsoDate | DateTime): readonly RuleVerdict[] => {
  const caseFile = encode(record)
  const at = isIsoDate(asOf) || isDateTime(asOf) ? asOf : undefined
  const seats = new Map(packs.flatMap((loaded) => loaded.plans.map((plan) => [plan, seatsOf(loaded, plan, caseFile, at)] as const)))
  return order.flatMap(({ compiled, plan }) =>
    (seats.get(plan) ?? [])
      .filter(({ instance }) => canRun(compiled, instance))
      .map((seat) => ({
        rule: compiled.rule.name,
        subject: { kind: seat.instance.subject, id: seat.instance.id },
        verdict: verdictIn(compiled, seat),
      })),
  )
}
