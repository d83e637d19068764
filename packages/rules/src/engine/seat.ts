import type { JsonObject, Truth } from '@aitebaar/conditions'

import type { Instance } from '../domain/subject.ts'
import { instancesOf } from '../domain/subject.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import type { Rule } from '../rule/rule.ts'
import { SEVERITIES } from '../rule/rule.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { canRun } from './compiled-rule.ts'
import { readPart } from './open-case-file.ts'
import type { SubjectPlan } from './plan.ts'
import { possibleRules, readValues } from './plan.ts'
import type { Bench } from './weigh.ts'

/** One thing, with what the rules are judged on and which of them its facts do not rule out. */
export interface Seat {
  readonly loaded: LoadedPack
  readonly plan: SubjectPlan
  readonly instance: Instance
  readonly caseFile: JsonObject
  readonly bench: Bench
  readonly possible: ReadonlySet<Rule>
}

/** A rule with the plan it belongs to, in the order in which verdicts are given. */
export interface Ordered {
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

/** Not even the places of things may be readable in a file that nobody read first. */
export const thingsOf = ({ subject }: SubjectPlan, { context }: LoadedPack, caseFile: JsonObject): readonly Instance[] =>
  readPart(() => instancesOf(subject, context.subjects, caseFile))

const seatsOf = (loaded: LoadedPack, plan: SubjectPlan, caseFile: JsonObject, asOf: Bench['asOf']): readonly Seat[] =>
  thingsOf(plan, loaded, caseFile).map((instance) => {
    const values = readValues(plan, instance, caseFile)
    const possible = new Set(possibleRules(plan, values).map(({ rule }) => rule))
    return { loaded, plan, instance, caseFile, bench: { facts: plan.facts, values, areas: loaded.areas, asOf }, possible }
  })

/** What comes of each rule on each thing it can run on, in the order of the rules. */
export const mapSeats = <T>(
  packs: readonly LoadedPack[],
  order: readonly Ordered[],
  caseFile: JsonObject,
  asOf: Bench['asOf'],
  judge: (compiled: CompiledRule, seat: Seat) => T,
): readonly T[] => {
  const seats = new Map(packs.flatMap((loaded) => loaded.plans.map((plan) => [plan, seatsOf(loaded, plan, caseFile, asOf)] as const)))
  const results: T[] = []
  for (const { compiled, plan } of order)
    for (const seat of seats.get(plan) ?? []) {
      const { scope } = seat.instance
      if (canRun(compiled, scope)) results.push(judge(compiled.where(scope), seat))
    }
  return results
}

/** The truth of a rule's conditions on one thing. */
export const truthIn = (compiled: CompiledRule, { bench, possible }: Seat): Truth =>
  possible.has(compiled.rule) ? compiled.test(bench.values, bench.values) : 'false'
