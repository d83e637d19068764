import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

import { parseCaseFile } from './case-file/parse-case-file.ts'
import { ENTITIES } from './entities.ts'
import { Maybe } from './maybe.ts'
import { parse } from './parse.ts'
import { parseRecord } from './record/record.ts'

const first = (schema: z.ZodType, input: unknown) => {
  const result = parse(schema, input)
  return result._tag === 'Left' ? result.left[0] : undefined
}

describe('issues about the shape of an input', () => {
  const schema = z.strictObject({
    channel: z.enum(['walkIn', 'phone']),
    ids: z.array(z.string().max(3)).min(1).optional(),
    age: Maybe(z.int().min(0).max(130)).optional(),
  })

  it.each([
    ['a field that is missing', {}, { code: 'core/missing', path: ['channel'], message: '"channel" is missing.' }],
    ['a near miss', { channel: 'walkin' }, { code: 'core/unknown-code', help: 'Did you mean "walkIn"?' }],
    ['a far miss', { channel: 'pigeon' }, { code: 'core/unknown-code', help: 'Use one of: walkIn, phone.' }],
    ['a number for a code', { channel: 3 }, { code: 'core/wrong-type', message: '"channel" is not a text in quotation marks.' }],
    [
      'an entry that is wrong',
      { channel: 'phone', ids: ['a', 4] },
      { code: 'core/wrong-type', path: ['ids', 1], message: 'Entry 2 of "ids" is not a text in quotation marks.' },
    ],
    ['a text too long', { channel: 'phone', ids: ['abcd'] }, { code: 'core/too-large', help: 'Write at most 3 characters.' }],
    ['a list too short', { channel: 'phone', ids: [] }, { code: 'core/too-small', help: 'Write at least 1 entries.' }],
    ['a number too large', { channel: 'phone', age: 140 }, { code: 'core/too-large', path: ['age'], help: 'Write at most 130.' }],
    ['a fraction', { channel: 'phone', age: 1.5 }, { code: 'core/wrong-type', path: ['age'], message: '"age" is not a whole number.' }],
    [
      'an unknown reason of absence',
      { channel: 'phone', age: { absent: 'declnied' } },
      { code: 'core/unknown-code', path: ['age', 'absent'], help: 'Did you mean "declined"?' },
    ],
    ['a key misspelt', { channel: 'phone', agee: 3 }, { code: 'core/unknown-key', path: [], help: 'Did you mean "age"?' }],
    [
      'a key like one that is there already',
      { channel: 'phone', age: 3, agee: 4 },
      { code: 'core/unknown-key', path: [], help: 'Take it out, or use the name of a field that exists.' },
    ],
    [
      'a key of another world',
      { channel: 'phone', Zarghuna: 3 },
      { code: 'core/unknown-key', path: [], message: 'Key 2 of the document is not a field it can have.' },
    ],
    ['no object', 'text', { code: 'core/wrong-type', path: [], message: 'The document is not an object in curly brackets.' }],
    ['nothing', undefined, { code: 'core/missing', path: [], message: 'There is no document.' }],
  ])('name %s', (_name, input, expected) => {
    expect(first(schema, input)).toMatchObject(expected)
  })

  it('place a key that is none in the thing it stands in, as part of a sentence', () => {
    const issue = first(z.strictObject({ people: z.array(z.strictObject({ age: z.int().optional() })) }), { people: [{ agee: 3 }] })
    expect(issue).toMatchObject({ path: ['people', 0], message: 'Key 1 of entry 1 of "people" is not a field it can have.', help: 'Did you mean "age"?' })
  })

  it('leave the configuration of zod alone', () => {
    parse(schema, {})
    expect(z.config().customError).toBeUndefined()
    expect(z.globalRegistry.has(ENTITIES.complaint.schema)).toBe(false)
  })

  it('never hold a value of the input, wherever it stands', () => {
    const marker = fc.constantFrom('Zarghuna', 'zarghuna', 'Gul Bahar street 4', 'زرغونه', '0300-1234567', 'ur_zarghuna')
    const planted = (text: string): fc.Arbitrary<unknown> =>
      fc.letrec((tie) => ({
        value: fc.oneof(
          { maxDepth: 3 },
          fc.constant(text),
          fc.constant([text]),
          fc.dictionary(fc.constantFrom('text', 'absent', 'stepType', 'kind', text), tie('value'), { maxKeys: 3 }),
        ),
      })).value
    const fields = Object.values(ENTITIES).flatMap(({ schema: { shape }, plural }) => Object.keys(shape).map((name) => ({ plural, name })))
    fc.assert(
      fc.property(
        marker.chain((text) => fc.tuple(fc.constant(text), planted(text))),
        fc.constantFrom(...fields),
        fc.constantFrom(...Object.keys(ENTITIES)),
        ([text, value], { plural, name }, kind) => {
          const said = JSON.stringify([
            parseCaseFile({
              kind: 'complaint',
              schemaVersion: '1',
              id: text,
              isSynthetic: value,
              complaint: { [name]: value },
              [plural]: [{ [name]: value, [text]: value }],
              [text]: 1,
            }),
            parseRecord({ kind, schemaVersion: value, [name]: value, [text]: value }),
            parseRecord({ kind: text }),
          ])
          expect(said).not.toContain(text)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
