import type { CompiledRule } from '../engine/compiled-rule.ts'
import type { SubjectPlan } from '../engine/plan.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import { withOptions } from '../pack/load-pack.ts'

/** A rule of a pack, and the plan whose slots it reads. */
export interface Found {
  readonly plan: SubjectPlan
  readonly compiled: CompiledRule
}

/** The pack as a rule needs it: with the option on that the rule belongs to. */
const packFor = (loaded: LoadedPack, name: string): LoadedPack => {
  const option = loaded.pack.rules.find((rule) => rule.name === name)?.option
  return option === undefined || loaded.options.includes(option) ? loaded : withOptions(loaded, [...loaded.options, option].sort())
}

/** The rule of a name, even when its option is off: its cases show what it says where it is on. */
export const findRule = (loaded: LoadedPack, name: string): Found | undefined => {
  for (const plan of packFor(loaded, name).plans) {
    const compiled = plan.rules.find(({ rule }) => rule.name === name)
    if (compiled !== undefined) return { plan, compiled }
  }
  return undefined
}
