import type { ConditionContext } from '@aitebaar/conditions'

import type { Subject } from '../domain/subject.ts'
import type { PackData } from '../pack/pack.ts'

/** What a rule may refer to. */
export interface RuleContext extends ConditionContext {
  readonly subjects: ReadonlyMap<string, Subject>
  readonly data: PackData
}
