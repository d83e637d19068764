export { anyComparison, conditionOver, exampleDictionary, exampleFacts, knownValues, partialValues, sharedComparison } from './arbitraries.ts'
export { completionsOf } from './completions.ts'
