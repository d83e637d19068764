import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { lists, ROOT } from '../tools/lists.ts'

describe('the lists of files', () => {
  it.each([...lists()])('%s names every file; else run tools/lists.ts', (file, content) => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(content)
  })

  it('are all there is among the data', () => {
    expect(readdirSync(join(ROOT, 'src/data')).sort()).toEqual([...lists().keys()].map((file) => file.replace('src/data/', '')).sort())
  })
})
