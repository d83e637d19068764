import { inspect } from 'node:util'

import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'

import { Complaint } from '../complaint/complaint.ts'
import { getOrThrow } from '../either.ts'
import { parse } from '../parse.ts'
import { SafetyAssessment } from '../safety/safety-assessment.ts'
import { Settlement } from '../settlement/settlement.ts'
import { encode } from './encode.ts'
import type { Protected } from './protected.ts'
import { isProtected, protect, unwrap } from './protected.ts'

const secret = 'to her sister in Swabi'

/** All the ways in which a value gets into a log without anyone meaning it. */
const written = (value: unknown): string =>
  [
    JSON.stringify({ value }),
    JSON.stringify([value], null, 2),
    inspect(value, { depth: 9, showHidden: true, getters: true }),
    inspect({ value }, { depth: 9, customInspect: false, showHidden: true }),
    `at ${value as string} now`,
    String(value),
    [value].join(),
    'at ' + (value as string),
    new Error(`cannot save ${value as string}`, { cause: value }).message,
    inspect(new Error('cannot save', { cause: value })),
    Object.entries(Object(value) as object).join(),
    JSON.stringify({ ...(Object(value) as object) }),
    inspect(structuredClone(value)),
  ].join('\n')

describe('a protected value', () => {
  it.each([
    ['text', secret],
    ['a group', { text: secret, language: 'en' }],
    ['a list', [secret]],
    ['a map', new Map([[secret, secret]])],
  ])('of %s is never written by mistake', (_kind, value) => {
    expect(written(protect(value))).not.toContain(secret)
    expect(written({ deep: [{ value: protect(value) }] })).not.toContain(secret)
  })

  it('shows that something is there', () => {
    expect(String(protect(1))).toBe('[life-safety]')
    expect(JSON.stringify([protect(null)])).toBe('["[life-safety]"]')
    expect(inspect({ plan: protect(secret) })).toBe('{ plan: [life-safety] }')
  })

  it('gives its value to who asks, and other values pass', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(unwrap(protect(value))).toBe(value)
        expect(unwrap(value)).toBe(value)
        expect([isProtected(protect(value)), isProtected(value)]).toEqual([true, false])
      }),
    )
  })
})

describe('what is parsed', () => {
  const complaint = getOrThrow(
    parse(Complaint, {
      complaintId: 'cmp-1',
      narrative: { text: secret, language: 'ps' },
      immediateSafetyCode: 'notSafeNow',
      withdrawal: { statedBy: 'mediator', coercionConcern: true },
      informalUndertaking: { terms: { text: 'a promise', language: 'ur' } },
    }),
  )

  it('protects what is life-safety, and only that', () => {
    expect(isProtected(complaint.narrative)).toBe(true)
    expect(isProtected(complaint.immediateSafetyCode)).toBe(true)
    expect(complaint.complaintId).toBe('cmp-1')
    expect(complaint.informalUndertaking).toEqual({ terms: { text: 'a promise', language: 'ur' } })
    expectTypeOf(complaint.narrative).toEqualTypeOf<Protected<{ text: string; language: string }> | undefined>()
    expectTypeOf(unwrap(complaint.narrative)).toEqualTypeOf<{ text: string; language: string } | undefined>()
  })

  it('protects groups and what is in them', () => {
    const withdrawal = unwrap(complaint.withdrawal)
    expect(written(complaint.withdrawal) + written(withdrawal)).not.toMatch(/mediator|true,/)
    expect(unwrap(withdrawal?.statedBy)).toBe('mediator')
    expect(encode(complaint.withdrawal)).toEqual({ statedBy: 'mediator', coercionConcern: true })
  })

  it('protects each answer on risk', () => {
    const assessment = getOrThrow(parse(SafetyAssessment, { safetyAssessmentId: 's-1', items: { strangulation: 'yes' } }))
    expect(written(assessment) + written(unwrap(assessment.items))).not.toContain('yes')
    expect(unwrap(unwrap(assessment.items)?.strangulation)).toBe('yes')
  })

  it('keeps what is in lists readable where it is not life-safety', () => {
    const settlement = getOrThrow(
      parse(Settlement, { settlementId: 's-1', disputeId: 'd-1', terms: [{ termType: 'brideGiving', concernsParticipationId: 'p-girl' }] }),
    )
    expect(settlement.terms?.[0]?.termType).toBe('brideGiving')
    expect(written(settlement)).not.toContain('p-girl')
  })

  it('does not take a placeholder back for a value', () => {
    expect(parse(Complaint, JSON.parse(JSON.stringify(complaint)))._tag).toBe('Left')
  })

  it('is also what zod encodes', () => {
    expect(Complaint.encode(complaint)).toEqual(encode(complaint))
  })
})

describe('encode', () => {
  it('leaves what is open as it is, without a copy', () => {
    const open = { a: [{ b: 1 }], c: { absent: 'declined' } }
    expect(encode(open)).toBe(open)
  })

  it('gives up on what is nested deeper than any record, or holds itself, and never runs out of stack', () => {
    const nested = (levels: number): object => Array.from({ length: levels }).reduce<object>((inner) => ({ inner: [inner] }), {})
    const round: Record<string, unknown> = {}
    round['self'] = { again: protect([round]) }
    const said = 'This record is nested more than 100 levels deep, or holds itself.'
    expect(encode(nested(50))).toEqual(nested(50))
    for (const record of [nested(51), nested(200_000), round]) expect(() => encode(record)).toThrow(said)
  })

  it('copies only the way to what is protected', () => {
    const record = { a: { b: 1 }, c: [{ d: protect([protect('x')]) }] }
    const open = encode(record)
    expect(open).toEqual({ a: { b: 1 }, c: [{ d: ['x'] }] })
    expect(open.a).toBe(record.a)
    expect(isProtected(record.c[0]?.d)).toBe(true)
    expectTypeOf(open).toEqualTypeOf<{ a: { b: number }; c: { d: string[] }[] }>()
  })
})
