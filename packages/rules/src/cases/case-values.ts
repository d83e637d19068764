import type { FactValue } from '@aitebaar/conditions'
import { coerce } from '@aitebaar/conditions'

import type { SubjectPlan } from '../engine/plan.ts'
import type { RuleCase } from './rule-case.ts'

/** The facts of an example case, in the slots of a plan; what the case leaves out is unknown. */
export const caseValues = ({ facts }: SubjectPlan, example: RuleCase): readonly FactValue[] =>
  facts.map((fact) => coerce(fact.type, Object.hasOwn(example.facts, fact.id) ? example.facts[fact.id] : undefined))
