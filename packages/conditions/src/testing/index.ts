export { anyComparison, conditionOver, exampleDictionary, exampleFacts, knownValues, partialValues, sharedComparison } from './arbitraries.ts'
