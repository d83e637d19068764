import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { formatInstant, instant } from '../time/date-time.ts'
import { holdsIdentityNumber, maskIdentityNumbers } from './identity-number.ts'
import { findIdentityNumbers } from './refuse-identity-numbers.ts'

const number = fc.stringMatching(/^[1-8]\d{12}$/).filter((digits) => !digits.startsWith('9203'))
const inScript = (zero: number) => (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
const scripts = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10).map(inScript)
const grouped = (digits: string, by: string): string => [digits.slice(0, 5), digits.slice(5, 12), digits.slice(12)].join(by)

describe('an identity number', () => {
  it('is seen in any script, with or without marks between its groups, inside any text', () => {
    fc.assert(
      fc.property(
        number,
        scripts,
        fc.constantFrom('', '-', ' ', ' - ', '–', '.', '/', '\u200c'),
        fc.constantFrom('', 'card ', 'شناختی کارڈ '),
        (digits, script, by, before) => {
          expect(holdsIdentityNumber(`${before}${script(grouped(digits, by))} she said`)).toBe(true)
        },
      ),
    )
  })

  it.each([
    '3 5 2 0 2 1 2 3 4 5 6 7 1',
    '352-021-234-5671',
    '352021\u200b2345671',
    'see 2015, 35202-1234567-1',
    'CNIC3520212345671',
    '35202-1234567-1 0300 1234567',
  ])('is seen in %j', (text) => {
    expect(holdsIdentityNumber(text)).toBe(true)
  })

  it.each([
    '2015-03-02T10:05:00+05:00',
    '2015-03-02T10:05:00.123Z',
    '2015-03-02 100500123',
    '20150302-00001',
    '+92 300 1234567',
    '00923001234567',
    '0092 91 1234567',
    '0300-1234567',
    '+9203001234567',
    '92 0300 1234567',
    'PKR 1,200,000',
    '118/2015',
    'dct-20150302-00001',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c1234567890',
    '123e4567-e89b-12d3-a456-426614174000',
    'account 12345678901234',
  ])('is not seen in %j', (text) => {
    expect(holdsIdentityNumber(text)).toBe(false)
  })

  describe('in what people write of days, hours and telephones', () => {
    const whens = ['2/3/15', '12/3/2015', '02-03-2015', '2.3.15', '2015-3-2', '۲۔۳۔۲۰۱۵', '٢؍٣؍١٥', '10:15', '3:15:30', '2015']
    const telephones = ['0300-1234567', '0300 123 4567', '۰۳۰۰ ۱۲۳۴۵۶۷', '+92 300 1234567', '92 300 1234567', '(091) 9210001', '042-35712345', '0937 123456']
    const said = fc.constantFrom(...whens, ...telephones)
    const between = fc.constantFrom(' ', ', ', ' - ', ' / ', '\n', '. ')

    it('is not seen, however they follow each other', () => {
      fc.assert(
        fc.property(fc.array(said, { minLength: 2, maxLength: 4 }), between, (parts, by) => {
          expect(holdsIdentityNumber(parts.join(by))).toBe(false)
        }),
        { numRuns: 500 },
      )
    })

    it('is seen beside them, and they stay when it is taken out', () => {
      fc.assert(
        fc.property(said, number, fc.constantFrom('-', ' ', ''), said, (before, digits, by, after) => {
          expect(maskIdentityNumbers(`${before}, card ${grouped(digits, by)}, ${after}`)).toBe(`${before}, card ${grouped('X'.repeat(13), by)}, ${after}`)
        }),
      )
    })

    it('is not seen in two days that a dash joins', () => {
      expect(holdsIdentityNumber('from 2/3/2015-12/3/2015')).toBe(false)
    })
  })

  it('is seen when colons part its groups', () => {
    expect(holdsIdentityNumber('35202:1234567:1')).toBe(true)
  })

  it('is never seen in a moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: instant('2099-12-31T00:00Z') }), fc.constantFrom(300, 0, -210), (at, offset) => {
        expect(holdsIdentityNumber(formatInstant(at, offset))).toBe(false)
        expect(holdsIdentityNumber(new Date(at).toISOString())).toBe(false)
      }),
    )
  })
})

describe('what stands between the groups of a number', () => {
  it.each(['ـ', '  -  ', ' -- ', ' – ', '۔ '])('hides no number: %j', (by) => {
    const text = ['۳۵۲۰۲', '۱۲۳۴۵۶۷', '۱'].join(by)
    expect(holdsIdentityNumber(text)).toBe(true)
    expect(maskIdentityNumbers(text)).toBe(['XXXXX', 'XXXXXXX', 'X'].join(by))
  })
})

describe('signs that show nothing', () => {
  it.each([
    ['a mark of Arabic direction', '\u061C'],
    ['a joiner of graphemes', '\u034F'],
    ['a variation selector', '\uFE0F'],
    ['a separator of Mongolian vowels', '\u180E'],
    ['an isolate', '\u2066'],
  ])('hide no number: %s', (_name, sign) => {
    const text = '3520212345671'.replace(/\d(?=\d)/g, `$&${sign}`)
    expect(holdsIdentityNumber(text)).toBe(true)
    expect(maskIdentityNumbers(`card ${text}!`)).not.toMatch(/\d/)
  })
})

describe('findIdentityNumbers', () => {
  it('looks at keys, texts and numbers at any depth, and says where', () => {
    const input = {
      a: [{ note: { text: 'card ۱۲۳۴۵-۱۲۳۴۵۶۷-۱' } }],
      cnicRaw: '12345x1234567x1',
      amount: 3520212345671,
      '35202-1234567-1': true,
      date: '2015-03-02',
    }
    expect(findIdentityNumbers(input).map(({ path }) => path)).toEqual([['a', 0, 'note', 'text'], ['cnicRaw'], ['amount'], ['…']])
  })

  it('never repeats the number', () => {
    fc.assert(
      fc.property(number, (digits) => {
        const issues = findIdentityNumbers({ [grouped(digits, '-')]: digits, deep: [{ nic_no: grouped(digits, ' ') }, Number(digits)] })
        expect(issues).toHaveLength(4)
        expect(JSON.stringify(issues)).not.toMatch(/\d{5}/)
      }),
    )
  })

  it('takes hostile texts and towers in its stride', () => {
    const tower = Array.from({ length: 50_000 }).reduce<unknown>((value) => [value], '35202-1234567-1')
    expect(findIdentityNumbers([tower, '0'.repeat(1_000_000), '12345-1234567-'.repeat(50_000), '1234567890ab-'.repeat(50_000)])).toEqual([])
  })

  it('does not take a fraction for one', () => {
    expect(findIdentityNumbers({ share: 0.1234567890123 })).toEqual([])
  })
})
