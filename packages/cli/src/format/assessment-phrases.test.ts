import { LANGUAGES } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { ASSESSMENT_PHRASES } from './assessment-phrases.ts'

const messagesOf = (phrases: object, at = ''): readonly (readonly [string, string])[] =>
  Object.entries(phrases).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${at}${name}`, value] as const] : messagesOf(value as object, `${at}${name}.`),
  )
const PLACE = /\{\$\w+\}/g

describe.each(LANGUAGES)('the words of an assessment in %s', (language) => {
  const messages = messagesOf(ASSESSMENT_PHRASES[language]).filter(([name]) => name !== 'draft')

  it('have the places that they have in English', () => {
    const placesOf = (message: string): readonly string[] => [...message.matchAll(PLACE)].map(String).sort()
    const english = messagesOf(ASSESSMENT_PHRASES.en)
    expect(messages.map(([name, message]) => [name, placesOf(message)])).toEqual(english.map(([name, message]) => [name, placesOf(message)]))
  })

  it('stand below each other: what stands before a detail is of one length', () => {
    expect(new Set(Object.values(ASSESSMENT_PHRASES[language].marks).map((mark) => mark.length)).size).toBe(1)
  })

  it.skipIf(language === 'en')('are in its letters, and say that they are drafts', () => {
    expect(messages.filter(([, message]) => /[a-z]/i.test(message.replaceAll(PLACE, '').replace('--all', ''))).map(([name]) => name)).toEqual([])
    expect(ASSESSMENT_PHRASES[language].draft).toBeDefined()
  })
})
