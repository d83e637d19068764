export type { ConditionIndex } from '@aitebaar/conditions'
export { createConditionIndex } from '@aitebaar/conditions'
