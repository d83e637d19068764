// Made by tools/lists.ts; do not edit.

/** Conditions that rules share, by name. */
export const conditions: Readonly<Record<string, unknown>> = {}
