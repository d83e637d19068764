import { describe, expect, it } from 'vitest'
import { anchors, relativeLinks } from './links.ts'

describe('relativeLinks', () => {
  it('tells the line of each target', () => {
    expect(relativeLinks('one\n[a](docs/a.md) and ![b](b.png "B")\n\n[c]: ./c.md#part')).toEqual([
      { line: 2, target: 'docs/a.md' },
      { line: 2, target: 'b.png' },
      { line: 4, target: './c.md#part' },
    ])
  })

  it('leaves web addresses and code alone', () => {
    expect(relativeLinks('[a](https://example.org) `[b](b.md)`\n```md\n[c](c.md)\n```\n')).toEqual([])
  })
})

describe('anchors', () => {
  it('are named after the headings, a second one numbered', () => {
    expect(anchors('# Read a rule\n## `all` & any\n## Read a rule\n')).toEqual(new Set(['read-a-rule', 'all--any', 'read-a-rule-1']))
  })
})
