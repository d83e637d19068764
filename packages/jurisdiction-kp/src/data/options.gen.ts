// Made by tools/lists.ts; do not edit.
import x1 from '../../options/other-provinces.json' with { type: 'json' }

export const options: readonly unknown[] = [
  ...x1,
]
