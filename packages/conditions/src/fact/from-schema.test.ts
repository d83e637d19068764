import { describeFields, ENTITIES, field, protect } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

import { factsOf } from './from-schema.ts'

const Plan = z.object({
  group: field(
    z.object({
      level: field(z.enum(['low', 'high']), { sensitivity: 'life-safety', label: 'level' }),
    }),
    { sensitivity: 'life-safety', label: 'group' },
  ),
  place: field(z.enum(['home', 'work']), { sensitivity: 'life-safety', label: 'place' }),
})
const read = (id: string, entity: Record<string, unknown>): unknown =>
  factsOf(Plan, 'plan')
    .find((fact) => fact.id === `plan.${id}`)
    ?.read(entity, {})

it('reads what is protected as well as what is open', () => {
  const wire = { group: { level: 'high' }, place: 'home' }
  for (const entity of [wire, Plan.parse(wire)]) expect([read('group.level', entity), read('place', entity)]).toEqual(['high', 'home'])
})

it('reads a protected absence as an absence', () => {
  expect(read('group.level', { group: protect({ absent: 'declined' }) })).toEqual({ absent: 'declined' })
  expect(read('group.level', { group: protect(null) })).toBeNull()
})

describe('the facts that fields give', () => {
  const meta = { sensitivity: 'internal' as const }
  const Thing = z.object({
    isOpen: field(z.boolean(), { ...meta, label: 'whether it is open', question: 'Is it open?', why: 'It matters.' }),
    size: field(z.number().min(1).max(9), { ...meta, label: 'its size' }),
    count: field(z.int(), { ...meta, label: 'how many' }),
    marks: field(z.array(z.enum(['red', 'blue'])).nullable(), { ...meta, label: 'its marks' }),
    told: z.string(),
    note: field(z.string(), { ...meta, label: 'a note' }),
  })
  const facts = new Map(factsOf(Thing, 'thing').map((fact) => [fact.id, fact]))
  const typeOf = (id: string) => facts.get(`thing.${id}`)?.type

  it('have the types of the fields, with their limits and codes', () => {
    expect(typeOf('isOpen')).toEqual({ kind: 'boolean' })
    expect(typeOf('size')).toEqual({ kind: 'number', min: 1, max: 9 })
    expect(typeOf('count')).toMatchObject({ kind: 'integer' })
    expect(typeOf('marks')).toEqual({ kind: 'codes', codes: ['red', 'blue'] })
  })

  it('have the types of the entities of the domain', () => {
    const area = new Map(factsOf(ENTITIES.area.schema, 'area').map(({ id, type }) => [id, type]))
    expect(area.get('area.areaId')).toEqual({ kind: 'id', of: 'area' })
    expect(area.get('area.validFrom')).toEqual({ kind: 'date' })
    expect(area.get('area.createdAt')).toEqual({ kind: 'dateTime' })
    expect(area.get('area.tree')).toEqual({
      kind: 'code',
      codes: ['administrative', 'policing'],
      list: 'areaTree',
      labels: { administrative: { en: 'administrative' }, policing: { en: 'policing' } },
    })
  })

  it('have the words of the fields, and none that they do not have', () => {
    const { label, question, why, sensitivity, nullable } = facts.get('thing.isOpen') ?? {}
    expect({ label, question, why, sensitivity, nullable }).toEqual({
      label: { en: 'whether it is open' },
      question: { en: 'Is it open?' },
      why: { en: 'It matters.' },
      sensitivity: 'internal',
      nullable: false,
    })
    expect(facts.get('thing.size')).not.toHaveProperty('question')
    expect(facts.get('thing.size')).not.toHaveProperty('why')
    expect(facts.get('thing.marks')?.nullable).toBe(true)
  })

  it('are not made of free text, or of what has no label', () => {
    expect([...facts.keys()]).toEqual(['thing.isOpen', 'thing.size', 'thing.count', 'thing.marks'])
  })

  it('read nothing beyond what is not there, or is no group', () => {
    expect([read('group.level', {}), read('group.level', { group: 'high' }), read('group.level', { group: [] })]).toEqual([undefined, undefined, undefined])
    expect(read('group.level', { group: { absent: 'notAsked' } })).toEqual({ absent: 'notAsked' })
    expect(facts.get('thing.marks')?.read({ marks: ['red', 'other'] }, {})).toEqual(['red', 'other'])
    expect(facts.get('thing.marks')?.read({ marks: 'red' }, {})).toBe('red')
  })

  it('know a list as open when a code in it says that there may be more', () => {
    const all = Object.values(ENTITIES).flatMap(({ schema }) => describeFields(schema).flatMap((one) => (one.kind === 'codes' ? [{ schema, one }] : [])))
    const opening = all.flatMap(({ schema, one }) => {
      const more = one.list?.codes.find(({ code, absent }) => absent !== undefined && (one.codes ?? []).includes(code))?.code
      return more === undefined ? [] : [{ schema, path: one.path, more, known: (one.codes ?? []).find((code) => code !== more) ?? '' }]
    })
    expect(opening.length).toBeGreaterThan(0)
    for (const { schema, path, more, known } of opening.filter(({ path: at }) => !at.includes('.'))) {
      const fact = factsOf(schema, 'thing').find(({ id }) => id === `thing.${path}`)
      expect(fact?.type).toMatchObject({ kind: 'codes', codes: expect.not.arrayContaining([more]) as unknown })
      expect(fact?.read({ [path]: [known, more] }, {})).toEqual({ known: [known], open: true })
      expect(fact?.read({ [path]: [known] }, {})).toEqual([known])
    }
  })
})
