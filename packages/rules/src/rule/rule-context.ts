import type { ConditionContext } from '@aitebaar/conditions'

import type { Subject } from '../domain/subject.ts'
import type { PackData } from '../pack/pack.ts'

/**
 * What a rule may refer to: facts, operators, shared conditions, subjects, and the register, areas, bodies and options of its pack. A loaded pack has it as
 * `context`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const [loaded] = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] })).packs
 * const context: RuleContext | undefined = loaded?.context
 * context?.subjects.has('settlement') // => true
 *
 * @category rules
 * @since 0.1.0
 */
export interface RuleContext extends ConditionContext {
  /** Kinds of things that rules are run for, by name. */
  readonly subjects: ReadonlyMap<string, Subject>
  /** The parts of the pack other than its rules. */
  readonly data: PackData
}
