import { describe, expect, it } from 'vitest'

import { CODE_LISTS } from './all.ts'
import { GBV_CORE_TYPE, ICCS, NATURE } from './incident.ts'
import type { MappingSystem } from './mappings.ts'
import { mappingOf } from './mappings.ts'

const codesOf = (list: { readonly codes: readonly { readonly code: string }[] }): readonly string[] => list.codes.map(({ code }) => code)

describe('mappings to the classifications of others', () => {
  it.each([
    ['gbvims', GBV_CORE_TYPE],
    ['iccs', ICCS],
  ] as const)('of natures to %s lead from codes that exist to codes that exist', (system, target) => {
    const entries = Object.entries(mappingOf(NATURE, system))
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.filter(([code, to]) => !codesOf(NATURE).includes(code) || !codesOf(target).includes(to))).toEqual([])
  })

  it('stay empty where nobody has checked a counterpart', () => {
    for (const system of ['gbvims', 'iccs', 'iati'] satisfies MappingSystem[]) {
      expect(CODE_LISTS.filter((list) => list !== NATURE && Object.keys(mappingOf(list, system)).length > 0)).toEqual([])
    }
    expect(mappingOf(NATURE, 'iccs')).not.toHaveProperty('forcedMarriage')
    expect(mappingOf(NATURE, 'gbvims')).not.toHaveProperty('domesticViolence')
    expect(mappingOf(NATURE, 'gbvims')).not.toHaveProperty('attemptedMurder')
  })
})
