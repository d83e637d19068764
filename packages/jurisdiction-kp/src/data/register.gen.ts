// Made by tools/lists.ts; do not edit.
import x1 from '../../register/anti-rape-2021.json' with { type: 'json' }
import x2 from '../../register/child-marriage.json' with { type: 'json' }
import x3 from '../../register/child-protection.json' with { type: 'json' }
import x4 from '../../register/crpc.json' with { type: 'json' }
import x5 from '../../register/family-law.json' with { type: 'json' }
import x6 from '../../register/forums.json' with { type: 'json' }
import x7 from '../../register/ghag-2013.json' with { type: 'json' }
import x8 from '../../register/kp-domestic-violence-2021.json' with { type: 'json' }
import x9 from '../../register/other.json' with { type: 'json' }
import x10 from '../../register/pahwwa.json' with { type: 'json' }
import x11 from '../../register/peca.json' with { type: 'json' }
import x12 from '../../register/ppc.json' with { type: 'json' }
import x13 from '../../register/women-property.json' with { type: 'json' }

export const register: readonly unknown[] = [
  ...x1,
  ...x2,
  ...x3,
  ...x4,
  ...x5,
  ...x6,
  ...x7,
  ...x8,
  ...x9,
  ...x10,
  ...x11,
  ...x12,
  ...x13,
]
