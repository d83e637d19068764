import type { CompiledRule } from '../engine/compiled-rule.ts'
import type { SubjectPlan } from '../engine/plan.ts'
import type { LoadedPack } from '../pack/load-pack.ts'

/** A rule of a pack, and the plan whose slots it reads. */
export interface Found {
  readonly plan: SubjectPlan
  readonly compiled: CompiledRule
}

/** The rule of a name. */
export const findRule = (loaded: LoadedPack, name: string): Found | undefined => {
  for (const plan of loaded.plans) {
    const compiled = plan.rules.find(({ rule }) => rule.name === name)
    if (compiled !== undefined) return { plan, compiled }
  }
  return undefined
}
