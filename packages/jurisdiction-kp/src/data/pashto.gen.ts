// Made by tools/lists.ts; do not edit.
import x1 from '../../words/ps/advice.json' with { type: 'json' }
import x2 from '../../words/ps/bodies.json' with { type: 'json' }
import x3 from '../../words/ps/codes.json' with { type: 'json' }
import x4 from '../../words/ps/labels.json' with { type: 'json' }
import x5 from '../../words/ps/questions.json' with { type: 'json' }
import x6 from '../../words/ps/reasons.json' with { type: 'json' }
import x7 from '../../words/ps/titles.json' with { type: 'json' }

export const pashto: readonly unknown[] = [
  x1,
  x2,
  x3,
  x4,
  x5,
  x6,
  x7,
]
