import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findIdentityNumbers } from './refuse-identity-numbers.ts'
import { scrub } from './scrub.ts'

const number = fc.stringMatching(/^[1-8]\d{12}$/).filter((digits) => !digits.startsWith('9203'))
const scripts = fc
  .constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce)
  .map((zero) => (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))))
const grouped = (digits: string, by: string): string => [digits.slice(0, 5), digits.slice(5, 12), digits.slice(12)].join(by)

describe('scrub', () => {
  it.each([
    ['card 35202-1234567-1, room 4', 'card XXXXX-XXXXXXX-X, room 4'],
    ['کارڈ ۳۵۲۰۲۔۱۲۳۴۵۶۷۔۱ دیا، 2 بچے', 'کارڈ XXXXX۔XXXXXXX۔X دیا، 2 بچے'],
    ['on 2015-03-02 she showed 3520212345671 twice: 3520212345671', 'on 2015-03-02 she showed XXXXXXXXXXXXX twice: XXXXXXXXXXXXX'],
    ['+92 300 1234567', '+92 300 1234567'],
    ['2015-03-02T10:05:00+05:00', '2015-03-02T10:05:00+05:00'],
    ['', ''],
  ])('makes of %j: %j', (before, after) => {
    expect(scrub({ note: before })).toEqual({ document: { note: after }, places: before === after ? [] : [['note']] })
  })

  it('leaves out what is nothing but a number, and keeps its neighbours', () => {
    const before = { cnic: '35202 12345671', person: { idCard: 3520212345671, sexCode: 'female' }, counts: [1, 3520212345671, 2] }
    expect(scrub(before)).toEqual({
      document: { person: { sexCode: 'female' }, counts: [1, 2] },
      places: [['cnic'], ['person', 'idCard'], ['counts', 1]],
    })
  })

  it('cleans keys, and does not repeat them', () => {
    const { document, places } = scrub({ '35202-1234567-1': { note: 'x' } })
    expect(document).toEqual({ 'XXXXX-XXXXXXX-X': { note: 'x' } })
    expect(places).toEqual([['…']])
  })

  it('leaves a document without numbers as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        fc.pre(findIdentityNumbers(document).length === 0)
        expect(scrub(document)).toEqual({ document, places: [] })
      }),
    )
  })

  it('always leaves a document in which none is found, and never says what it found', () => {
    const text = fc
      .tuple(fc.string(), number, scripts, fc.constantFrom('', '-', ' ', ' - ', '\u200c', '.'), fc.string())
      .map(([before, digits, script, by, after]) => before + script(grouped(digits, by)) + after)
    const leaf = fc.oneof(text, number.map(Number), fc.string(), number)
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(text, fc.constantFrom('note', 'cnicNo')), tie('tree'), { maxKeys: 3 }),
      ),
    }))
    fc.assert(
      fc.property(tree, (before) => {
        const { document, places } = scrub(before)
        expect(findIdentityNumbers(document)).toEqual([])
        expect(places.length === 0).toBe(findIdentityNumbers(before).length === 0)
        expect(JSON.stringify(places)).not.toMatch(/\d{5}/)
      }),
      { numRuns: 500 },
    )
  })

  it('does not let a key named like a prototype through', () => {
    const { document } = scrub(JSON.parse('{"__proto__": {"note": "3520212345671"}}'))
    expect(Object.keys(document as object)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype)
  })
})
