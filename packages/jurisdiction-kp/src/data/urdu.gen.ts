// Made by tools/lists.ts; do not edit.
import x1 from '../../words/ur/advice.json' with { type: 'json' }
import x2 from '../../words/ur/bodies.json' with { type: 'json' }
import x3 from '../../words/ur/codes.json' with { type: 'json' }
import x4 from '../../words/ur/labels.json' with { type: 'json' }
import x5 from '../../words/ur/questions.json' with { type: 'json' }
import x6 from '../../words/ur/reasons.json' with { type: 'json' }
import x7 from '../../words/ur/titles.json' with { type: 'json' }

export const urdu: readonly unknown[] = [
  x1,
  x2,
  x3,
  x4,
  x5,
  x6,
  x7,
]
