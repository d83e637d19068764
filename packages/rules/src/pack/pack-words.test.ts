import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import { createEngine } from '../engine/create-engine.ts'
import { OPEN_RULE, toyPlugin } from '../testing/toy.ts'

const words = (more: object) => ({ language: 'ur', status: 'draft', ...more })
const load = (...all: readonly object[]) => {
  const plugin = toyPlugin([OPEN_RULE])
  return createEngine({ plugins: [{ ...plugin, packs: (plugin.packs ?? []).map((pack) => ({ ...pack, words: all })) as typeof plugin.packs & object }] })
}

describe('the words of a pack in another language', () => {
  it('are for its facts, its rules and its bodies', () => {
    expect(E.isRight(load(words({ questions: { 'thing.isOpen': 'کھلا؟' }, titles: { 'toy/open': 'کھلا ہے' }, bodies: { court: 'عدالت' } })))).toBe(true)
  })

  it.each([
    ['a rule', { titles: { 'toy/opne': 'کھلا ہے' } }, 'rules/unknown-rule', ['titles', 'toy/opne'], 'Did you mean "toy/open"?'],
    ['a body', { bodies: { cuort: 'عدالت' } }, 'rules/unknown-body', ['bodies', 'cuort'], 'Did you mean "court"?'],
    ['a fact', { labels: { 'thing.isOpne': 'کھلا' } }, 'rules/unknown-fact', ['labels', 'thing.isOpne'], 'Did you mean "thing.isOpen"?'],
  ])('are refused where they are for %s that is not there, with the place of the word', (_, more, code, place, help) => {
    expect(load(words({}), words(more))).toMatchObject({ left: [{ code, path: ['packs', 'toy', 'words', 1, ...place], help }] })
  })
})
