import type { JsonObject } from '@aitebaar/conditions'

/** Whether a safety assessment counts: one made before others, or broken off, says little, and she is asked again alone. */
export const isComplete = (assessment: JsonObject): boolean => assessment['alone'] !== false && assessment['levelCode'] !== 'incomplete'
