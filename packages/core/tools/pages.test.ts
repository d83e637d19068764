import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { LIFECYCLES } from '../src/index.ts'
import { pages } from './pages/pages.ts'

describe('the pages made from the tables', () => {
  it.each([...pages()])('%s is up to date; else run packages/core/tools/lists.ts', (url, text) => {
    expect(readFileSync(url, 'utf8')).toBe(text)
  })

  it('name every change of status', () => {
    const [page = ''] = pages().values()
    for (const { states, moves } of Object.values(LIFECYCLES)) {
      for (const state of states) expect(page).toContain(`\`${state}\``)
      for (const { guards } of moves) for (const { id } of guards) expect(page).toContain(`\`${id}\``)
    }
  })
})
