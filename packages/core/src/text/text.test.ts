import { expect, it } from 'vitest'

import { FreeText, LanguageTag, LocalName, LocalText, Money, TimeOfDay } from './text.ts'

it.each([
  [LocalText, { en: 'a', ps: 'b' }, { ps: 'b' }],
  [LocalName, { ps: 'b' }, {}],
  [LanguageTag, 'pa-Arab', 'Pashto'],
  [FreeText, { text: 'a', language: 'ps' }, { text: 'a' }],
  [TimeOfDay, '23:59', '24:00'],
  [Money, { amountMinor: 0, currency: 'PKR' }, { amountMinor: 1.5, currency: 'PKR' }],
])('takes what it should and refuses what it should not (%#)', (schema, good, bad) => {
  expect([schema.safeParse(good).success, schema.safeParse(bad).success]).toEqual([true, false])
})
