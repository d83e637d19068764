import { inspect } from 'node:util'

import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'

import { CaseFile } from '../case-file/case-file.ts'
import { parseCaseFile } from '../case-file/parse-case-file.ts'
import { getOrThrow } from '../either.ts'
import type { EntityKind } from '../entities.ts'
import { ENTITIES } from '../entities.ts'
import type { FieldDescription } from '../entity/describe-fields.ts'
import { describeFields } from '../entity/describe-fields.ts'
import { parse } from '../parse.ts'
import { parseRecord, recordSchema } from '../record/record.ts'
import type { Sensitivity } from '../sensitivity.ts'
import { atLeast, maySurface, SENSITIVITIES } from '../sensitivity.ts'
import { arbitraryOf } from '../testing/arbitrary.ts'
import { recordArbitrary } from '../testing/records.ts'
import { encode } from './encode.ts'
import { erase } from './erase.ts'
import { project } from './project.ts'
import { redact } from './redact.ts'
import { sensitivityOf } from './sensitivity-of.ts'

type Json = Record<string, unknown>

const kinds = Object.keys(ENTITIES) as EntityKind[]
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A word that stands for a name, a place or an id of a class. */
const marker = (sensitivity: Sensitivity): string => `Zarghuna-${SENSITIVITIES.indexOf(sensitivity)}-Swabi`
const markersIn = (value: unknown): ReadonlySet<Sensitivity> => {
  const text = JSON.stringify(value)
  return new Set(SENSITIVITIES.filter((sensitivity) => text.includes(marker(sensitivity))))
}

const planted = (value: unknown, { kind, meta }: FieldDescription, mark: Sensitivity): unknown => {
  if (value === null || value === undefined || meta === undefined || (isObject(value) && 'absent' in value)) return value
  if (Array.isArray(value)) return kind === 'ids' || kind === 'texts' ? value.map(() => marker(mark)) : value
  if (kind === 'id') return marker(mark)
  if (kind !== 'text') return value
  if (!isObject(value)) return (value as string).length >= 0 ? marker(mark) : value
  return 'text' in value ? { ...value, text: marker(mark) } : { en: marker(mark) }
}

/** The fields at the top of some others, and those that lie in one of them. */
const atTop = (fields: readonly FieldDescription[]): readonly FieldDescription[] => fields.filter(({ path }) => !path.includes('.'))
const inside = (fields: readonly FieldDescription[], { path, fields: inner }: FieldDescription): readonly FieldDescription[] =>
  inner ?? fields.filter((field) => field.path.startsWith(`${path}.`)).map((field) => ({ ...field, path: field.path.slice(path.length + 1) }))

const max = (one: Sensitivity, other: Sensitivity): Sensitivity => (atLeast(one, other) ? one : other)

/** Whether a record is of a place of which figures are published. */
const isOfDistrict = ({ placeLevel, forumId }: Json): boolean =>
  forumId === undefined && ['province', 'division', 'district', 'region', 'policeDistrict'].includes(placeLevel as string)

/** A record with a marker of its class in every text and id; what `see` is told of is every value with its class. */
const plant = (
  entity: Json,
  fields: readonly FieldDescription[],
  outer: Sensitivity = 'public',
  see: (key: string, mark: Sensitivity) => void = () => {},
): Json => {
  const changed: Json = { ...entity }
  for (const field of atTop(fields)) {
    const value = entity[field.path]
    if (value === undefined) continue
    const mark = field.meta?.publicFrom === 'district' && isOfDistrict(entity) ? 'public' : max(field.meta?.sensitivity ?? outer, outer)
    see(field.path, mark)
    const inner = inside(fields, field)
    const into = (one: unknown): unknown => (Array.isArray(one) ? one.map(into) : isObject(one) && !('absent' in one) ? plant(one, inner, mark, see) : one)
    changed[field.path] = field.kind === 'object' || field.kind === 'objects' ? into(value) : planted(value, field, mark)
  }
  return changed
}

type Path = readonly (string | number)[]
const valueAt = (value: unknown, path: Path): unknown => path.reduce<unknown>((now, key) => (now as Json)[key], value)
const replaced = (value: unknown, [key, ...rest]: Path, by: (old: unknown) => unknown): unknown => {
  if (key === undefined) return by(value)
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? replaced(one, rest, by) : (one as unknown)))
  return { ...(value as Json), [key]: replaced((value as Json)[key], rest, by) }
}

/** Records of a kind with markers planted wherever the schema takes them, and the classes of all their values. */
const marked = (kind: EntityKind) => {
  const schema = recordSchema(kind) as unknown as z.ZodObject
  return (recordArbitrary as (kind: EntityKind) => fc.Arbitrary<Json>)(kind).map((record) => {
    const classes = new Set<Sensitivity>(['public'])
    let wire = plant(record, describeFields(ENTITIES[kind].schema), 'public', (_key, mark) => classes.add(mark))
    for (const { path } of schema.safeParse(wire).error?.issues ?? []) wire = replaced(wire, path as Path, () => valueAt(record, path as Path)) as Json
    return { wire, classes }
  })
}

const aloud = (value: unknown): string =>
  [
    JSON.stringify(value),
    inspect(value, { depth: 20, showHidden: true }),
    `at ${value as string} now`,
    new Error(`cannot save ${value as string}`, { cause: value }).message,
  ].join('\n')

describe.each(kinds)('a %s', (kind) => {
  it('shows nothing above a clearance, and all below it', () => {
    fc.assert(
      fc.property(marked(kind), fc.constantFrom(...SENSITIVITIES), ({ wire }, clearance) => {
        const record = getOrThrow(parseRecord(wire))
        const shown = markersIn(encode(project(record, clearance)))
        expect([...shown].filter((mark) => !atLeast(clearance, mark))).toEqual([])
        expect([...shown]).toEqual([...markersIn(wire)].filter((mark) => atLeast(clearance, mark)))
        expect(atLeast(clearance, sensitivityOf(project(record, clearance)))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('has the class of its most dangerous value', () => {
    fc.assert(
      fc.property(marked(kind), ({ wire, classes }) => {
        expect(sensitivityOf(wire)).toBe([...classes].reduce(max))
        expect(sensitivityOf(getOrThrow(parseRecord(wire)))).toBe(sensitivityOf(wire))
      }),
      { numRuns: 40 },
    )
  })

  it('says nothing life-safety aloud, and nothing personal in a log', () => {
    fc.assert(
      fc.property(marked(kind), ({ wire }) => {
        const record = getOrThrow(parseRecord(wire))
        expect(aloud(record)).not.toContain(marker('life-safety'))
        for (const one of [wire, record]) expect(SENSITIVITIES.filter((mark) => aloud(redact(one)).includes(marker(mark)) && !maySurface(mark))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('keeps no word, place or life-safety value when it is erased, and still parses', () => {
    fc.assert(
      fc.property(marked(kind), ({ wire }) => {
        const left = erase(getOrThrow(parseRecord(wire)))
        expect(parseRecord(left)._tag).toBe('Right')
        expect(markersIn(left).has('life-safety')).toBe(false)
        expect(erase(wire)).toEqual(left)
        expect(erase(left)).toEqual(left)
      }),
      { numRuns: 40 },
    )
  })
})

const pathsOf = (value: unknown, at: Path = []): readonly Path[] => [
  at,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...at, Array.isArray(value) ? Number(key) : key]))
    : []),
]
/** Ways in which a value can be wrong and hold something. */
const mistakes = (secret: string): readonly ((old: unknown) => unknown)[] => [
  () => `${secret} !`,
  () => secret,
  () => [secret],
  () => ({ [secret]: secret }),
  () => ({ absent: secret }),
  () => ({ text: secret, language: secret }),
  (old) => (isObject(old) ? { ...old, [secret]: secret } : { en: 1, [secret]: [secret] }),
  (old) => (typeof old === 'string' ? `${old} ${secret}` : [old, secret]),
]

const broken = (documents: fc.Arbitrary<unknown>, secret: string): fc.Arbitrary<unknown> =>
  fc.tuple(documents, fc.nat(), fc.constantFrom(...mistakes(secret))).map(([document, pick, mistake]) => {
    const paths = pathsOf(document)
    return replaced(document, paths[pick % paths.length] ?? [], mistake)
  })

const said = (result: E.Either<unknown, unknown>): string => (E.isLeft(result) ? aloud(result.left) : '')

describe('an issue', () => {
  const name = 'Zarghuna-of-Swabi'
  const digits = '3520212345671'

  it.each(kinds)('about a %s never repeats a name or a place', (kind) => {
    fc.assert(
      fc.property(broken(arbitraryOf(recordSchema(kind) as z.ZodType), name), (document) => {
        expect(said(parseRecord(document))).not.toContain(name)
        expect(said(parse(ENTITIES[kind].schema, document))).not.toContain(name)
      }),
      { numRuns: 150 },
    )
  })

  it.each(kinds)('about a %s refuses an identity number wherever it stands, and never repeats it', (kind) => {
    fc.assert(
      fc.property(broken(arbitraryOf(recordSchema(kind) as z.ZodType), digits), (document) => {
        const result = parseRecord(document)
        expect(E.isLeft(result)).toBe(true)
        expect(said(result)).not.toMatch(/35202|\d{9}/)
      }),
      { numRuns: 60 },
    )
  })

  it('about a case file never repeats either', () => {
    fc.assert(
      fc.property(broken(arbitraryOf(CaseFile), name), broken(arbitraryOf(CaseFile), digits), (named, numbered) => {
        expect(said(parseCaseFile(named))).not.toContain(name)
        expect(said(parseCaseFile(numbered))).not.toMatch(/35202|\d{9}/)
      }),
      { numRuns: 150 },
    )
  })
})
