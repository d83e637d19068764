import { describe, expect, it } from 'vitest'

import { coerce } from './coerce.ts'
import { isOpenValue } from './fact.ts'
import type { FactType, FactValue } from './fact.ts'

const codes: FactType = { kind: 'codes', codes: ['a', 'b'] }

describe('coerce', () => {
  it.each<[FactType, unknown, FactValue]>([
    [{ kind: 'boolean' }, true, true],
    [{ kind: 'boolean' }, 'true', undefined],
    [{ kind: 'code', codes: ['a'] }, 'a', 'a'],
    [{ kind: 'code', codes: ['a'] }, 'b', undefined],
    [{ kind: 'integer', min: 0, max: 9 }, 9, 9],
    [{ kind: 'integer', min: 0, max: 9 }, 10, undefined],
    [{ kind: 'integer' }, 1.5, undefined],
    [{ kind: 'integer' }, '9', undefined],
    [{ kind: 'integer', min: -9 }, -9, -9],
    [{ kind: 'integer', min: -9 }, -10, undefined],
    [{ kind: 'integer' }, -10, -10],
    [{ kind: 'number' }, 1.5, 1.5],
    [{ kind: 'number', min: 1, max: 2 }, 2.5, undefined],
    [{ kind: 'code', codes: ['1'] }, 1, undefined],
    [{ kind: 'codes', codes: ['a', 'b'] }, ['a', 'c'], undefined],
    [{ kind: 'codes', codes: ['a', 'b'] }, ['b', 'a'], ['b', 'a']],
    [{ kind: 'codes', codes: ['a', 'b'] }, 'a', undefined],
    [{ kind: 'codes', codes: ['a', 'b'] }, { known: ['a'] }, undefined],
    [{ kind: 'codes', codes: ['a', 'b'] }, { open: true }, undefined],
    [{ kind: 'codes', codes: ['a', 'b'] }, { known: ['a'], open: 1 }, undefined],
    [{ kind: 'date' }, 20140309, undefined],
    [{ kind: 'date' }, '2014-03-09T10:00+05:00', undefined],
    [{ kind: 'dateTime' }, '2014-03', '2014-03'],
    [{ kind: 'dateTime' }, 'soon', undefined],
    [{ kind: 'duration' }, 2, undefined],
    [{ kind: 'id', of: 'person' }, 7, undefined],
    [{ kind: 'id', of: 'person' }, 'per-1', 'per-1'],
    [{ kind: 'interval' }, { from: '2014-03-09', to: '2014-03-09' }, { from: '2014-03-09', to: '2014-03-09' }],
    [{ kind: 'interval' }, { from: '2014-03-10', to: '2014-03-09' }, undefined],
    [{ kind: 'interval' }, { from: '2014-03-10', to: '2014-03' }, { from: '2014-03-10', to: '2014-03' }],
    [{ kind: 'interval' }, { from: '2014-03-10' }, undefined],
    [{ kind: 'interval' }, { to: '2014-03-10' }, undefined],
    [{ kind: 'interval' }, { from: 'then', to: '2014-03-10' }, undefined],
    [{ kind: 'interval' }, { from: '2014-03-10', to: 'now' }, undefined],
    [{ kind: 'interval' }, '2014-03-10', undefined],
    [{ kind: 'number' }, '9', undefined],
    [{ kind: 'number' }, Number.POSITIVE_INFINITY, undefined],
    [{ kind: 'integer' }, 2 ** 53, undefined],
    [{ kind: 'number', min: 1, max: 2 }, 1, 1],
    [{ kind: 'number', min: 1, max: 2 }, 2, 2],
    [{ kind: 'number', min: 1, max: 2 }, 0.5, undefined],
    [{ kind: 'codes', codes: ['a', 'b'] }, [], []],
    [{ kind: 'codes', codes: ['a', 'b'] }, 7, undefined],
    [{ kind: 'codes', codes: ['a', 'b'] }, { known: 'a', open: true }, undefined],
    [{ kind: 'dateTime' }, 20140309, undefined],
    [{ kind: 'dateTime' }, '2014-03-09', '2014-03-09'],
    [{ kind: 'interval' }, 20140309, undefined],
    [{ kind: 'interval' }, { from: 2014, to: 2015 }, undefined],
    [{ kind: 'interval' }, { from: '2014-03-09T10:00+05:00', to: '2014-03-09T09:00+05:00' }, { from: '2014-03-09T10:00+05:00', to: '2014-03-09T09:00+05:00' }],
    [{ kind: 'number' }, Number.NaN, undefined],
    [{ kind: 'date' }, '2014-03', '2014-03'],
    [{ kind: 'date' }, '2014-02-30', undefined],
    [{ kind: 'dateTime' }, '2014-03-09T10:00+05:00', '2014-03-09T10:00+05:00'],
    [{ kind: 'duration' }, 'PT2H', 'PT2H'],
    [{ kind: 'duration' }, 'P1M', undefined],
    [{ kind: 'id', of: 'person' }, '', undefined],
  ])('of %o: %o is %o (spec 1.2)', (type, raw, expected) => {
    expect(coerce(type, raw)).toEqual(expected)
  })

  it('keeps apart what was recorded as not so and what is not recorded (spec 1.3)', () => {
    expect([coerce({ kind: 'boolean' }, null), coerce({ kind: 'boolean' }, undefined)]).toEqual([null, undefined])
    expect([coerce({ kind: 'boolean' }, { absent: 'declined' }), coerce(codes, { absent: 'notAsked' })]).toEqual([undefined, undefined])
  })

  it('takes a list that may hold more for what it is (spec 1.4)', () => {
    expect(coerce(codes, { known: ['a'], open: true })).toEqual({ known: ['a'], open: true })
    expect(coerce(codes, { known: ['c'], open: true })).toBeUndefined()
    expect([isOpenValue(codes, { known: ['a'], open: true }), isOpenValue(codes, ['a'])]).toEqual([true, false])
  })

  it('takes a month or a year for any of its days (spec 1.5)', () => {
    expect(['2014', '2014-03', '2014-03-09'].map((day) => isOpenValue({ kind: 'date' }, day))).toEqual([true, true, false])
    expect(isOpenValue({ kind: 'dateTime' }, '2014-03')).toBe(true)
    expect(isOpenValue({ kind: 'interval' }, { from: '2014', to: '2014-03-09' })).toBe(true)
    expect(isOpenValue({ kind: 'interval' }, { from: '2014-03-09', to: '2014' })).toBe(true)
    expect(isOpenValue({ kind: 'interval' }, { from: '2014-03-08', to: '2014-03-09' })).toBe(false)
  })

  it('has nothing open in what was recorded as not so, in short texts that are no dates, and in numbers', () => {
    expect(isOpenValue({ kind: 'date' }, null)).toBe(false)
    expect(isOpenValue({ kind: 'code', codes: ['a'] }, 'a')).toBe(false)
    expect(isOpenValue({ kind: 'duration' }, 'PT2H')).toBe(false)
    expect(isOpenValue({ kind: 'integer' }, 3)).toBe(false)
    expect(isOpenValue({ kind: 'integer' }, undefined)).toBe(true)
  })
})
