// Made by tools/lists.ts; do not edit.
import x1 from '../../parameters/harassment.json' with { type: 'json' }

export const parameters: readonly unknown[] = [
  ...x1,
]
