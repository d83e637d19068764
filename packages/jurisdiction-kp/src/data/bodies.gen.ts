// Made by tools/lists.ts; do not edit.
import x1 from '../../bodies/bodies.json' with { type: 'json' }

export const bodies: readonly unknown[] = [
  ...x1,
]
