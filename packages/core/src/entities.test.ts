import { describe, expect, it } from 'vitest'

import { CODE_LISTS } from './code-list/all.ts'
import type { EntityKind } from './entities.ts'
import { ENTITIES } from './entities.ts'
import type { FieldDescription } from './entity/describe-fields.ts'
import { describeFields } from './entity/describe-fields.ts'
import { entityKind } from './entity/entity.ts'
import { atLeast } from './sensitivity.ts'

const kinds = Object.keys(ENTITIES) as EntityKind[]
const deep = (fields: readonly FieldDescription[]): readonly FieldDescription[] => fields.flatMap((field) => [field, ...deep(field.fields ?? [])])
const every = kinds.flatMap((kind) => deep(describeFields(ENTITIES[kind].schema)).map((field) => ({ kind, field, place: `${kind}.${field.path}` })))

const codesBelow = (map: string): string =>
  every.flatMap(({ place }) => (place.startsWith(`${map}.`) && !place.slice(map.length + 1).includes('.') ? [place.slice(map.length + 1)] : [])).join()

describe('every entity', () => {
  it.each(kinds)('%s needs nothing but its identity', (kind) => {
    const required = describeFields(ENTITIES[kind].schema).filter((field) => field.required)
    expect(required.map(({ path }) => path)).toEqual(kind === 'settlement' ? ['settlementId', 'disputeId'] : [ENTITIES[kind].idField])
    expect(required.every((field) => field.kind === 'id')).toBe(true)
  })

  it.each(kinds)('%s refuses a key that it does not know', (kind) => {
    const { schema, idField } = ENTITIES[kind]
    const identity = { [idField]: 'x-1', ...(kind === 'settlement' ? { disputeId: 'd-1' } : {}) }
    expect(schema.safeParse(identity).success).toBe(true)
    expect(schema.safeParse({ ...identity, colour: 1 }).success).toBe(false)
  })

  it.each(kinds)('%s has no field of the name of one that records have', (kind) => {
    expect(Object.keys(ENTITIES[kind].schema.shape).filter((name) => ['kind', 'schemaVersion', 'isSynthetic', 'id'].includes(name))).toEqual([])
  })

  it('knows its own kind, and has a name in case files that no other has', () => {
    expect(kinds.map((kind) => entityKind(ENTITIES[kind].schema))).toEqual(kinds)
    expect(new Set(kinds.map((kind) => ENTITIES[kind].plural)).size).toBe(kinds.length)
  })
})

describe('every field', () => {
  it('has a sensitivity class and a label', () => {
    expect(every.filter(({ field }) => field.meta === undefined || field.meta.label === '').map(({ place }) => place)).toEqual([])
  })

  it('that leads to the journalist of a story is personal', () => {
    const leads = every.filter(({ place }) => ['storyReview.outletOrgId', 'storyReview.journalistToken'].includes(place))
    expect(leads.map(({ field }) => field.meta?.sensitivity)).toEqual(['personal', 'personal'])
  })

  it('of free text is special-category or more, unless it is public by nature', () => {
    const narrative = ['narrative', 'note', 'description', 'otherText', 'informalUndertaking.terms']
    const texts = every.filter(({ field }) => field.kind === 'text' && narrative.includes(field.path) && field.meta?.sensitivity !== 'public')
    expect(texts.length).toBeGreaterThanOrEqual(narrative.length)
    expect(texts.filter(({ field }) => !atLeast(field.meta?.sensitivity ?? 'public', 'special-category')).map(({ place }) => place)).toEqual([])
  })

  it('asks in a full question, and gives a reason only with a question', () => {
    const words = every.flatMap(({ field, place }) => (field.meta === undefined ? [] : [{ place, ...field.meta }]))
    expect(words.filter(({ question }) => question !== undefined && !/^[A-Z].*[?.]$/s.test(question)).map(({ place }) => place)).toEqual([])
    expect(words.filter(({ question }) => question !== undefined && !question.includes('?')).map(({ place }) => place)).toEqual([])
    expect(words.filter(({ why, question }) => why !== undefined && (question === undefined || !/^[A-Z].*\.$/s.test(why))).map(({ place }) => place)).toEqual(
      [],
    )
  })

  it('that asks what was done to her can hold that she did not wish to say', () => {
    const asked = every.filter(
      ({ place, field: { kind, meta } }) =>
        place.startsWith('incident.') &&
        meta?.question !== undefined &&
        atLeast(meta.sensitivity, 'special-category') &&
        ['boolean', 'code', 'codes', 'integer'].includes(kind),
    )
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter(({ field }) => !field.maybe).map(({ place }) => place)).toEqual(['incident.actCodes', 'incident.contextCodes'])
  })

  it('of an event in a list comes with the moment it was written down, so that late entry stays visible', () => {
    const happened = ['at', 'on', 'occurredAt', 'declaredAt', 'proposedAt', 'checkedOn']
    const events = every.flatMap(({ field, place }) => {
      const names = (field.fields ?? []).map(({ path }) => path)
      return names.some((name) => happened.includes(name)) ? [{ place, late: names.includes('recordedAt') }] : []
    })
    expect(events.length).toBeGreaterThan(kinds.length)
    expect(events.filter(({ late }) => !late).map(({ place }) => place)).toEqual([])
  })

  it('asks without blame, promise or verdict', () => {
    const banned =
      /\bwhy (did|didn't)\b|\bvictim\b(?! support)|\bguilt|\bpromiscu|\bprovok|\bcharacter\b|\bwill be (punished|convicted)\b|\billegal\b|\bunlawful\b|\bcrime was\b|\bher fault\b/i
    const said = every.flatMap(({ field, place }) =>
      [field.meta?.label, field.meta?.question, field.meta?.why].filter((text) => text !== undefined && banned.test(text)).map(() => place),
    )
    expect(said).toEqual([])
  })

  it('draws on every code list, and on no list that is not published', () => {
    const used = new Set(every.flatMap(({ field }) => (field.list === undefined ? [] : [field.list.id])))
    const keyOfMap = new Set(every.map(({ place }) => place.slice(0, place.lastIndexOf('.'))).map((map) => codesBelow(map)))
    const asKeys = CODE_LISTS.filter(({ codes }) => keyOfMap.has(codes.map(({ code }) => code).join())).map(({ id }) => id)
    const answerMaps = new Set([...asKeys, 'checkResult', 'absentReason'])
    expect(CODE_LISTS.map((list) => list.id).filter((list) => !used.has(list) && !answerMaps.has(list))).toEqual([])
    expect([...used].filter((list) => !CODE_LISTS.some(({ id }) => id === list))).toEqual([])
  })
})
