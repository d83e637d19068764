export type { EvaluatePack, PlainFact } from './evaluate-pack.ts'
export type { FactRow, Leaf, PackModule, RowTests } from './pack-module.ts'
export type { RowEvaluator, RowFinding, RowOptions, RowVerdict } from './row-evaluator.ts'
export { createEvaluator } from './create-evaluator.ts'
