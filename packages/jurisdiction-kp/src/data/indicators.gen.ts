// Made by tools/lists.ts; do not edit.
import x1 from '../../indicators/complaints-by-women.indicator.json' with { type: 'json' }
import x2 from '../../indicators/forum-cases-by-women.indicator.json' with { type: 'json' }
import x3 from '../../indicators/journalists-trained.indicator.json' with { type: 'json' }
import x4 from '../../indicators/mediators-trained.indicator.json' with { type: 'json' }
import x5 from '../../indicators/officers-sensitised.indicator.json' with { type: 'json' }
import x6 from '../../indicators/officers-victim-support.indicator.json' with { type: 'json' }
import x7 from '../../indicators/people-met-face-to-face.indicator.json' with { type: 'json' }
import x8 from '../../indicators/women-officers-trained.indicator.json' with { type: 'json' }
import x9 from '../../indicators/women-who-applied-to-police.indicator.json' with { type: 'json' }
import x10 from '../../indicators/women-who-used-desks.indicator.json' with { type: 'json' }
import x11 from '../../indicators/women-with-better-access.indicator.json' with { type: 'json' }
import x12 from '../../indicators/womens-desks.indicator.json' with { type: 'json' }

export const indicators: readonly unknown[] = [
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
  x12,
]
