// Made by tools/lists.ts; do not edit.
import x1 from '../../words/ps.json' with { type: 'json' }
import x2 from '../../words/ur.json' with { type: 'json' }

export const words: readonly unknown[] = [
  x1,
  x2,
]
