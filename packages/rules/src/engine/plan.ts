import type { ConditionIndex, Fact, FactValue, JsonObject } from '@aitebaar/conditions'
import { coerce } from '@aitebaar/conditions'

import type { Instance, Subject } from '../domain/subject.ts'
import type { CompiledRule } from './compiled-rule.ts'
import { unreadable } from './open-case-file.ts'

/** All rules on one subject, and the facts they read: each is read once per instance, whatever the number of rules. */
export interface SubjectPlan {
  readonly subject: Subject
  readonly facts: readonly Fact[]
  readonly rules: readonly CompiledRule[]
  /** Finds the rules that can be other than false, by place; there from {@link INDEX_FROM} rules on. */
  readonly index: ConditionIndex | undefined
}

/** From how many rules on one subject an index is quicker than trying each of them. */
export const INDEX_FROM = 50

/** The rules whose conditions the values do not rule out. */
export const possibleRules = ({ rules, index }: SubjectPlan, values: readonly FactValue[]): readonly CompiledRule[] =>
  index === undefined ? rules : index(values).flatMap((at) => rules[at] ?? [])

/** What a fact reads of an entity. */
export const readFact = (fact: Fact, entity: JsonObject, caseFile: JsonObject): unknown => {
  try {
    return fact.read(entity, caseFile)
  } catch {
    throw unreadable(fact.id)
  }
}

/** The values of a plan's facts for one instance; `undefined` for facts of things that are not in sight in this file. */
export const readValues = (plan: SubjectPlan, instance: Instance, caseFile: JsonObject): readonly FactValue[] =>
  plan.facts.map((fact) => {
    const entity = instance.scope[fact.subject]
    return entity === undefined ? undefined : coerce(fact.type, readFact(fact, entity, caseFile))
  })
