import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { table } from './table.ts'

const columns = [{ heading: 'fact' }, { heading: 'asked' }]

describe('a table', () => {
  it('wraps the widest column', () => {
    expect(table(columns, [['a.b', 'When was she told of it?']], 20)).toBe(
      ['fact  asked', '----  --------------', 'a.b   When was she', '      told of it?'].join('\n'),
    )
  })

  it('gives a column the room that its longest word needs', () => {
    expect(table(columns, [['deskContact.visitorSexCode', 'Was she a woman?']], 34)).toBe(
      [
        'fact                        asked',
        '--------------------------  ------',
        'deskContact.visitorSexCode  Was',
        '                            she a',
        '                            woman?',
      ].join('\n'),
    )
  })

  it('keeps columns under each other, whatever the width', () => {
    const word = fc.stringMatching(/^[a-z.]{1,12}$/)
    const cell = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), fc.integer({ min: 10, max: 80 }), (rows, width) => {
        const [, rule = '', ...lines] = table(columns, rows, width).split('\n')
        const gap = rule.indexOf('  ')
        expect(lines.every((line) => line.slice(gap, gap + 2).trim() === '')).toBe(true)
        expect(lines.join(' ').split(/\s+/).filter(Boolean).toSorted()).toEqual(rows.flat().join(' ').split(' ').toSorted())
      }),
    )
  })
})
