import { expect, it } from 'vitest'

import { inLanguage, LANGUAGES } from './local-text.ts'

it('words are kept in English, Urdu and Pashto, and said in English where there are none', () => {
  expect(LANGUAGES.map((language) => inLanguage({ en: 'desk', ur: 'ڈیسک' }, language))).toEqual(['desk', 'ڈیسک', 'desk'])
  expect(inLanguage({ en: 'desk', ur: 'ڈیسک' })).toBe('desk')
  expect(LANGUAGES).toEqual(['en', 'ur', 'ps'])
})
