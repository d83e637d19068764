import type { CaseEntityKind } from '@aitebaar/core'
import { CASE_ENTITY_KINDS, CASE_FILE_ROOTS, CaseFile, ENTITIES } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

import { domain } from './domain.ts'

type Shape = Readonly<Record<string, z.ZodType>>

const { subjects = [], facts = [] } = domain()
const kindOf = new Map<string, CaseEntityKind>([
  ...CASE_ENTITY_KINDS.map((kind) => [kind, kind] as const),
  ...Object.values(CASE_FILE_ROOTS).map(({ key, entity }) => [key, entity] as const),
  ['participation', 'caseParticipation'] as const,
  ['forum', 'disputeForum'] as const,
])

/** The fields of what a schema holds: of the elements of a list, and of each form that there is. */
const shapesOf = (schema: unknown): readonly Shape[] => {
  if (schema instanceof z.ZodObject) return [schema.shape]
  if (schema instanceof z.ZodArray) return shapesOf(schema.element)
  if (schema instanceof z.ZodPipe) return shapesOf(schema.in)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return shapesOf(schema.unwrap())
  return schema instanceof z.ZodUnion ? schema.options.flatMap(shapesOf) : []
}
const entityShape = (name: string): Shape => {
  const kind = kindOf.get(name)
  return kind === undefined ? {} : ENTITIES[kind].schema.shape
}

describe('the subjects of case files', () => {
  it('are each entity that a case file can hold, once, and what lies in lists inside them', () => {
    expect(new Set(subjects.map(({ name }) => name)).size).toBe(subjects.length)
    const entities = subjects.flatMap(({ name }) => kindOf.get(name) ?? [])
    expect([...new Set(entities)].sort()).toEqual([...CASE_ENTITY_KINDS].sort())
  })

  it.each(subjects.filter(({ at }) => at !== 'inside'))('of the kind "$at" stand where a case file has them: $name', ({ name, at, key, idField }) => {
    const files = CaseFile.options.map((option) => (option as unknown as z.ZodObject).shape as Shape).filter((shape) => key in shape)
    expect(files.length).toBeGreaterThan(0)
    const isList = files.map((shape) => {
      const held = shape[key]
      return (held instanceof z.ZodOptional ? held.unwrap() : held) instanceof z.ZodArray
    })
    expect([at, ...new Set(isList)]).toEqual([at === 'root' ? 'root' : 'list', at === 'list'])
    expect(idField).toBe(ENTITIES[kindOf.get(name) ?? 'person'].idField)
  })

  it.each(subjects.filter((subject) => subject.at === 'inside'))('inside others are lists of these, with an id where they have one: $name', (subject) => {
    const { key, idField, parent } = subject
    const shapes = shapesOf(entityShape(parent)[key])
    expect(shapes.length).toBeGreaterThan(0)
    const ids = shapes.map((shape) => Object.keys(shape).find((field) => field === `${subject.name}Id` || field === idField))
    expect([...new Set(ids)]).toEqual([idField])
  })

  it('have facts that belong to one of them each', () => {
    const names = new Set(subjects.map(({ name }) => name))
    expect(facts.filter(({ subject }) => !names.has(subject))).toEqual([])
    const withFacts = new Set(facts.map(({ subject }) => subject))
    expect([...names].filter((name) => !withFacts.has(name))).toEqual([])
  })
})
