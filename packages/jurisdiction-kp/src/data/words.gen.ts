// Made by tools/lists.ts; do not edit.
import x1 from '../../words/ps/bodies.json' with { type: 'json' }
import x2 from '../../words/ps/codes.json' with { type: 'json' }
import x3 from '../../words/ps/questions.json' with { type: 'json' }
import x4 from '../../words/ps/titles.json' with { type: 'json' }
import x5 from '../../words/ur/advice.json' with { type: 'json' }
import x6 from '../../words/ur/bodies.json' with { type: 'json' }
import x7 from '../../words/ur/codes.json' with { type: 'json' }
import x8 from '../../words/ur/labels.json' with { type: 'json' }
import x9 from '../../words/ur/questions.json' with { type: 'json' }
import x10 from '../../words/ur/reasons.json' with { type: 'json' }
import x11 from '../../words/ur/titles.json' with { type: 'json' }

export const words: readonly unknown[] = [
  x1,
  x2,
  x3,
  x4,
  x5,
  x6,
  x7,
  x8,
  x9,
  x10,
  x11,
]
