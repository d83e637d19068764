// Made by tools/lists.ts; do not edit.
import x1 from '../../areas/areas.json' with { type: 'json' }

export const areas: readonly unknown[] = [
  ...x1,
]
