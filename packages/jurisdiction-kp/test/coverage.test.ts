import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { coveragePage, implementedBy, procedures, provisionReasons, uncitedProvisions } from '../tools/coverage.ts'
import { ROOT } from '../tools/lists.ts'

const rules = implementedBy()
const all = [...procedures()]

describe('the provisions of the register', () => {
  it('are cited by a rule, or have a reason for being cited by none', () => {
    expect(
      uncitedProvisions()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...provisionReasons().keys()].sort())
  })
})

describe('the written procedures', () => {
  it('are 199, each with what it asks', () => {
    expect(all.length).toBe(199)
    expect(all.filter(([id, { subject }]) => !/^R-[A-Z]{2,3}-\d{2}$/.test(id) || subject.length < 5)).toEqual([])
  })

  it('have a rule, or a reason for having none', () => {
    expect(all.filter(([id, { reason }]) => !rules.has(id) && reason === undefined).map(([id]) => id)).toEqual([])
  })

  it('have no reason for having none where a rule stands for them', () => {
    expect(all.filter(([id, { reason }]) => rules.has(id) && reason !== undefined).map(([id]) => id)).toEqual([])
  })

  it('are the only ones that rules name', () => {
    expect([...rules.keys()].filter((id) => !procedures().has(id))).toEqual([])
  })

  it('are all on the page, which is up to date; else run tools/coverage.ts', () => {
    const page = readFileSync(join(ROOT, 'coverage.md'), 'utf8')
    expect(page).toBe(coveragePage())
    expect(all.filter(([id]) => !page.includes(`| ${id} |`)).map(([id]) => id)).toEqual([])
  })
})
