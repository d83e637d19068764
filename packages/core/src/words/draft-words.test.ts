import { describe, expect, it } from 'vitest'

import { CODE_LISTS } from '../code-list/all.ts'
import { codeList } from '../code-list/code-list.ts'
import { DRAFT_LABEL_LISTS, withDraftLabels } from './draft-words.ts'
import { WORDS } from './all-words.ts'

const drafted = CODE_LISTS.filter(({ id }) => DRAFT_LABEL_LISTS.includes(id))

describe('draft labels', () => {
  it('are there for lists that exist, and for codes that exist', () => {
    expect(drafted.map(({ id }) => id).toSorted()).toEqual([...DRAFT_LABEL_LISTS].toSorted())
    for (const { id, codes } of drafted) {
      const known: readonly string[] = codes.map(({ code }) => code)
      expect(Object.keys(WORDS[id] ?? {}).filter((code) => !known.includes(code))).toEqual([])
    }
  })

  it.each(drafted)('of $id are in Urdu and Pashto for every code, and say that they are drafts', (list) => {
    const { codes, draft } = withDraftLabels(list)
    expect(draft).toEqual(['ur', 'ps'])
    expect(
      codes.filter(({ label }) => !/\p{Script=Arabic}/u.test(label.ur ?? '') || !/\p{Script=Arabic}/u.test(label.ps ?? '')).map(({ code }) => code),
    ).toEqual([])
    expect(codes.map(({ code, label }) => [code, label.en])).toEqual(list.codes.map(({ code, label }) => [code, label.en]))
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
