import { describe, expect, it } from 'vitest'

import { CODE_LISTS } from './all.ts'
import { codeList, codeListOf, codeSchema } from './code-list.ts'
import { PROHIBITED_TERM_TYPES, TERM_TYPE } from './dispute.ts'
import { GBV_NATURES, NATURE } from './incident.ts'
import { IDENTITY_ELEMENT, STRONG_IDENTITY_ELEMENTS } from './media.ts'
import { CRITICAL_RISK_ITEMS, RISK_ANSWER, RISK_ITEM } from './safety.ts'
import { SURVIVOR_DECISION } from './service.ts'

describe('code lists', () => {
  it('have an id each, no code twice and a label for each code', () => {
    expect(new Set(CODE_LISTS.map(({ id }) => id)).size).toBe(CODE_LISTS.length)
    for (const { codes } of CODE_LISTS) {
      expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length)
      expect(codes.filter(({ label }) => label.en.trim() === '')).toEqual([])
    }
  })

  it('mark the codes that say that the answer is not there', () => {
    expect(RISK_ANSWER.codes.filter(({ absent }) => absent !== undefined).map(({ code }) => code)).toEqual(['unknown', 'declined'])
  })

  it('keep her decision to decline as an answer', () => {
    expect(SURVIVOR_DECISION.codes.find(({ code }) => code === 'declined')).not.toHaveProperty('absent')
  })

  it('give an enum that remembers its list', () => {
    const list = codeList('shift', '1', { day: 'day', night: { en: 'night', ur: 'رات' } })
    expect(codeListOf(codeSchema(list))).toBe(list)
    expect(codeSchema(list).safeParse('dusk').success).toBe(false)
  })

  it.each([
    ['prohibited terms', PROHIBITED_TERM_TYPES, TERM_TYPE],
    ['gender-based natures', GBV_NATURES, NATURE],
    ['critical risks', CRITICAL_RISK_ITEMS, RISK_ITEM],
    ['strong identity elements', STRONG_IDENTITY_ELEMENTS, IDENTITY_ELEMENT],
  ] as const)('of %s are part of their list', (_name, some, list) => {
    const codes: readonly string[] = list.codes.map(({ code }) => code)
    expect(some.filter((code) => !codes.includes(code))).toEqual([])
  })
})
