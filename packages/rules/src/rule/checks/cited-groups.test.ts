import { describe, expect, it } from 'vitest'

import { OPEN_RULE, TOY_PARTNER, TOY_PROVISION, toyLoaded } from '../../testing/toy.ts'
import { checkRule } from '../check-rule.ts'

const lowlands = (id: string, from: string, to: string | null) => ({ ...TOY_PROVISION, id, extent: [{ territory: 'lowlands', from, to, ended: 'replaced' }] })
const register = [
  TOY_PROVISION,
  TOY_PARTNER,
  lowlands('old', '1990-01-01', '1999-12-31'),
  lowlands('between', '1995-01-01', '2014-05-31'),
  { ...TOY_PROVISION, id: 'nowhere', extent: [] },
  { ...TOY_PROVISION, id: 'draft', kind: 'not-law' },
]
const { context } = toyLoaded([OPEN_RULE], { register })

const found = (cites: readonly unknown[]): readonly string[] =>
  checkRule({ ...OPEN_RULE, cites }, context, []).map(({ code, path }) => `${code} ${path.join('.')}`)

describe('provisions that count only together', () => {
  it.each<[string, readonly unknown[], readonly string[]]>([
    ['two that were', [{ all: ['toy-act-7', 'toy-act-8'] }], []],
    ['two groups, of which each and both were', [{ all: ['between', 'toy-act-8'] }, { all: ['toy-act-7', 'toy-act-8'] }], []],
    ['two that were not', [{ all: ['old', 'toy-act-8'] }], ['rules/group-never-in-force cites.0']],
    ['three that were pairwise and never all', [{ all: ['old', 'between', 'toy-act-8'] }], ['rules/group-never-in-force cites.0']],
    [
      'a group that was never law beside another citation',
      [{ all: ['toy-act-7', 'toy-act-8'] }, 'old'],
      ['rules/never-together cites.0', 'rules/never-together cites.1'],
    ],
    ['one that was nowhere', [{ all: ['toy-act-7', 'nowhere'] }], ['rules/never-in-force cites.0.all.1']],
    ['one that is no law', [{ all: ['draft', 'toy-act-7'] }], ['rules/not-law cites.0.all.0']],
    ['one that is not there', ['toy-act-7', { all: ['toy-act-7', 'toy-act-88'] }], ['rules/unknown-provision cites.1.all.1']],
    ['a group of one', [{ all: ['toy-act-7'] }], ['rules/wrong-shape cites.0.all']],
    ['a group of another kind', [{ any: ['toy-act-7', 'toy-act-8'] }], ['rules/wrong-shape cites.0']],
    ['a group that was never law beside one that was', ['toy-act-7', { all: ['old', 'toy-act-8'] }], ['rules/group-never-in-force cites.1']],
  ])('are told from others: %s', (_, cites, expected) => {
    expect(found(cites)).toEqual(expected)
  })
})
