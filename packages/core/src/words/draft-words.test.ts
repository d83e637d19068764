import { describe, expect, it } from 'vitest'

import { CODE_LISTS } from '../code-list/all.ts'
import { codeList } from '../code-list/code-list.ts'
import { THEMES, WORDS } from './all-words.ts'
import { DRAFT_LABEL_LISTS, withDraftLabels } from './draft-words.ts'

/** At least one letter of Arabic script, and none of Latin script. */
const inArabicScript = (text: string | undefined): boolean => text !== undefined && /\p{Script=Arabic}/u.test(text) && !/\p{Script=Latin}/u.test(text)

const twice = (texts: readonly (string | undefined)[]) => texts.filter((text, at) => texts.indexOf(text) !== at)

describe('draft labels', () => {
  it('are there for every list, once', () => {
    expect(DRAFT_LABEL_LISTS.toSorted()).toEqual(CODE_LISTS.map(({ id }) => id).toSorted())
    expect(twice(THEMES.flatMap((theme) => Object.keys(theme)))).toEqual([])
  })

  it.each(CODE_LISTS)('of $id are in Urdu and Pashto for every code, differ from each other, and say that they are drafts', (list) => {
    const { codes, draft } = withDraftLabels(list)
    expect(draft).toEqual(['ur', 'ps'])
    expect(codes.filter(({ label }) => !inArabicScript(label.ur) || !inArabicScript(label.ps)).map(({ code }) => code)).toEqual([])
    expect(twice(codes.map(({ label }) => label.ur))).toEqual([])
    expect(twice(codes.map(({ label }) => label.ps))).toEqual([])
    expect(codes.map(({ code, label }) => [code, label.en])).toEqual(list.codes.map(({ code, label }) => [code, label.en]))
  })

  it.each(CODE_LISTS)('of $id stand for codes that exist', ({ id, codes }) => {
    const known: readonly string[] = codes.map(({ code }) => code)
    expect(Object.keys(WORDS[id] ?? {}).filter((code) => !known.includes(code))).toEqual([])
  })

  it('of other lists are not made up', () => {
    const list = codeList('shift', '1', { day: 'day', other: 'other' })
    expect(withDraftLabels(list)).toEqual({ ...list, draft: [] })
  })

  it('leave a label that a list has itself', () => {
    const [male] = withDraftLabels(codeList('sex', '1', { male: { en: 'man', ur: 'آدمی' } })).codes
    expect(male?.label).toEqual({ en: 'man', ur: 'آدمی', ps: 'سړی یا هلک' })
  })
})
