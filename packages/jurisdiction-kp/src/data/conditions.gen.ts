// Made by tools/lists.ts; do not edit.
import x1 from '../../conditions/compounding.json' with { type: 'json' }
import x2 from '../../conditions/matters.json' with { type: 'json' }
import x3 from '../../conditions/violence.json' with { type: 'json' }

/** Conditions that rules share, by name. */
export const conditions: Readonly<Record<string, unknown>> = { ...x1, ...x2, ...x3 }
