import { LANGUAGES } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import type { InForce } from '../law/in-force.ts'
import { Provision } from '../law/provision.ts'
import { TOY_PROVISION } from '../testing/toy.ts'
import { durationText } from './duration-text.ts'
import { citation, lawSentence } from './law-sentence.ts'
import { EXPLAIN_PHRASES } from './phrases.ts'

/** All messages of a language, by the way to each. */
const messagesOf = (phrases: object, at = ''): readonly (readonly [string, string])[] =>
  Object.entries(phrases).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [[`${at}${name}`, value] as const] : messagesOf(value as object, `${at}${name}.`),
  )
const placesOf = (message: string): readonly string[] => [...message.matchAll(/\{\$\w+\}/g)].map(String).sort()
const withoutPlaces = (message: string): string => message.replaceAll(/\{\$\w+\}/g, '')
const bare = (said: string): string => said.replaceAll(/[\u2068\u2069]/g, '')
const others = LANGUAGES.filter((language) => language !== 'en')

describe('the sentences of explanations', () => {
  it.each(others)('have in %s the places that they have in English', (language) => {
    const english = messagesOf(EXPLAIN_PHRASES.en).map(([name, message]) => [name, placesOf(message)])
    const translated = messagesOf(EXPLAIN_PHRASES[language]).filter(([name]) => name !== 'draft')
    expect(translated.map(([name, message]) => [name, placesOf(message)])).toEqual(english)
  })

  it.each(others)('are in %s in its letters, each of them, and say that they are drafts', (language) => {
    const messages = messagesOf(EXPLAIN_PHRASES[language])
    expect(messages.filter(([, message]) => /[a-z]/i.test(withoutPlaces(message))).map(([name]) => name)).toEqual([])
    expect(messages.filter(([, message]) => message === '').map(([name]) => name)).toEqual([])
    expect(EXPLAIN_PHRASES[language].draft).toMatch(/[\u0600-\u06ff]/)
  })

  it('say lengths of time as each language does', () => {
    expect(['P1D', 'P2D', 'P1Y2M3DT4H', 'PT0S'].map((length) => bare(durationText(length, 'ur')))).toEqual([
      '1 دن',
      '2 دن',
      '1 سال، 2 مہینے، 3 دن اور 4 گھنٹے',
      'کوئی وقت نہیں',
    ])
    expect(bare(durationText('PT1H30M', 'ps'))).toBe('1 ساعت او 30 دقیقې')
  })
})

describe('a sentence on the law', () => {
  const provision = Provision.parse(TOY_PROVISION)
  const answers: readonly InForce[] = ['yes', 'not-yet', 'no-longer', 'not-here', 'cannot-tell']

  it.each(others)('quotes the statute in %s and says the rest in that language', (language) => {
    for (const territory of ['lowlands', 'nowhere', undefined])
      for (const answer of answers) {
        const said = lawSentence(provision, answer, territory, { language })
        expect(said).toContain(`\u2068${citation(provision)}\u2069`)
        const rest = said
          .replace(citation(provision), '')
          .replace(provision.id, '')
          .replace(territory ?? '', '')
        expect(rest).not.toMatch(/[a-z]/i)
      }
  })

  it('gives the direction of each name and date back to the sentence', () => {
    const said = lawSentence(provision, 'yes', 'lowlands', { language: 'ur' })
    expect(said.match(/\u2068/g)?.length).toBe(said.match(/\u2069/g)?.length)
    expect(said).toContain('\u2068lowlands\u2069')
  })

  it('says after which day the law is not recorded', () => {
    expect(bare(lawSentence(provision, 'cannot-tell', 'lowlands', { notRecordedAfter: '2015-06-30', language: 'ur' }))).toMatch(
      /\(2015-06-30\)۔ اس پر بھروسا کرنے سے پہلے وکیل سے پوچھیں۔$/,
    )
  })
})
