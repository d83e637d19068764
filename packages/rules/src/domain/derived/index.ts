import type { Fact } from '@aitebaar/conditions'

/** Facts that follow from several fields, the same in every country. */
export const derivedFacts: readonly Fact[] = []
