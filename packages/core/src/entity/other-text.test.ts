import { describe, expect, it } from 'vitest'

import { parseRecord } from '../record/record.ts'
import { answerOn, firstOf, programmeRecords } from '../testing/programme.ts'
import { fieldsWithOther, otherTextOf } from './other-text.ts'

const words = (text: string) => ({ text, language: 'en' })
const consent = (fields: object) => firstOf(programmeRecords({ kind: 'consent', consentId: 'con-1', ...fields }), 'consent')
const two = { natureCodes: ['theft', 'other'], accompaniedByCode: 'other' }
const complaint = (fields: object) => ({ kind: 'complaint', complaintId: 'cmp-1', ...fields }) as const
const textOf = (fields: object, field: string): unknown => otherTextOf('complaint', firstOf(programmeRecords(complaint(fields)), 'complaint'), field)?.text

describe('the fields that hold "other"', () => {
  it('are found in lists, in groups and in lists of groups', () => {
    expect(fieldsWithOther('complaint', firstOf(programmeRecords(complaint(two)), 'complaint')).toSorted()).toEqual(['accompaniedByCode', 'natureCodes'])
    expect(fieldsWithOther('consent', consent({ provisions: [{ scope: 'research' }, { scope: 'other', recipientCategory: 'other' }] })).toSorted()).toEqual([
      'provisions[1].recipientCategory',
      'provisions[1].scope',
    ])
    const undertaking = firstOf(programmeRecords(complaint({ informalUndertaking: { givenByRole: 'other' } })), 'complaint')
    expect(fieldsWithOther('complaint', undertaking)).toEqual(['informalUndertaking.givenByRole'])
  })

  it('are none where another code stands, an absence, or nothing', () => {
    expect(fieldsWithOther('consent', consent({ provisions: [{ scope: 'research' }, {}] }))).toEqual([])
    const incident = firstOf(programmeRecords({ kind: 'incident', incidentId: 'inc-1', weaponCode: { absent: 'declined' }, injuryCodes: ['burn'] }), 'incident')
    expect(fieldsWithOther('incident', incident)).toEqual([])
  })

  it('are found in life-safety fields too', () => {
    const incident = firstOf(programmeRecords({ kind: 'incident', incidentId: 'inc-1', harmfulPracticeCode: 'other' }), 'incident')
    expect(fieldsWithOther('incident', incident)).toEqual(['harmfulPracticeCode'])
  })
})

describe('what "other" stands for', () => {
  it('is the one text of the record where one field holds it', () => {
    expect(textOf({ natureCodes: ['other'], otherText: words('a lost dog') }, 'natureCodes')).toBe('a lost dog')
    expect(textOf({ natureCodes: ['other'], otherText: words('a lost dog') }, 'accompaniedByCode')).toBeUndefined()
  })

  it('is told field by field where two hold it', () => {
    for (const field of ['natureCodes', 'accompaniedByCode']) expect(textOf({ ...two, otherText: words('a lost dog') }, field)).toBeUndefined()
    const named = { ...two, otherTexts: [{ field: 'natureCodes', text: words('a lost dog') }] }
    expect([textOf(named, 'natureCodes'), textOf(named, 'accompaniedByCode')]).toEqual(['a lost dog', undefined])
    expect(textOf({ ...named, otherText: words('a nurse') }, 'accompaniedByCode')).toBe('a nurse')
  })

  it.each([
    ['holds', 'one field and one text', { natureCodes: ['other'], otherText: words('a lost dog') }],
    [
      'holds',
      'each field with its text',
      {
        ...two,
        otherTexts: [
          { field: 'natureCodes', text: words('a') },
          { field: 'accompaniedByCode', text: words('b') },
        ],
      },
    ],
    ['holds', 'one with its text, and the text that is left', { ...two, otherText: words('b'), otherTexts: [{ field: 'natureCodes', text: words('a') }] }],
    ['holds', 'nowhere "other"', { natureCodes: ['theft'] }],
    ['cannot tell', 'no text', { natureCodes: ['other'] }],
    ['cannot tell', 'a text of nobody knows which field', { ...two, otherText: words('a') }],
    ['cannot tell', 'a text for one of two', { ...two, otherTexts: [{ field: 'natureCodes', text: words('a') }] }],
    ['cannot tell', 'a field that is named without a text', { natureCodes: ['other'], otherTexts: [{ field: 'natureCodes' }] }],
    ['violated', 'a text without words', { natureCodes: ['other'], otherText: words('  ') }],
  ] as const)('%s: %s', (answer, _why, fields) => {
    expect(answerOn('complaint/other-told', complaint(fields))).toBe(answer)
  })

  it('is never a reason to refuse a record, but for a field that is none', () => {
    const line = (otherTexts: unknown) => parseRecord({ ...complaint({ natureCodes: ['other'], otherTexts }), schemaVersion: '1', isSynthetic: true })
    expect(line([])._tag).toBe('Right')
    expect(line([{ field: 'Her name', text: words('a') }])).toMatchObject({
      _tag: 'Left',
      left: [{ code: 'core/bad-format', path: ['otherTexts', 0, 'field'] }],
    })
  })

  it('is not asked of an answer to the survey on work, which holds no words', () => {
    const response = { kind: 'workplaceSatisfactionResponse', responseId: 'r-1', otherTexts: [{ field: 'items', text: words('a') }] } as const
    expect(answerOn('WPS-1', response)).toBe('violated')
    expect(answerOn('workplaceSatisfactionResponse/other-told', response)).toBe('holds')
  })
})
