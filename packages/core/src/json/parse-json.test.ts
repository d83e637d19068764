import * as E from 'fp-ts/lib/Either.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseJson } from './parse-json.ts'
import { firstJsonIssue } from './scan.ts'

const codeOf = (text: string, limits = {}): string | undefined =>
  E.match(
    ([first]: readonly { code: string }[]) => first?.code,
    () => undefined,
  )(parseJson(text, limits))
const limits = { maxLength: 1e6, maxDepth: 64, maxBreadth: 100_000 }

describe('parseJson', () => {
  it('reads whatever JSON there is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value, null, 2)
        expect(parseJson(text)).toEqual(E.right(JSON.parse(text)))
        expect(firstJsonIssue(text, limits)).toBeUndefined()
      }),
    )
  })

  it.each([
    ['a comma that is missing', '{"a": 1 "b": 2}', 'Expected a comma or "}".'],
    ['a comma that is missing at the end of a line', '{"a": 1\n  "b": 2}', 'Expected a comma or "}" at the end of the line before.'],
    ['a comma too many in a list', '[1, ]', 'Take out the comma before this "]".'],
    ['a comma too many in an object', '{"a": 1,\n}', 'Take out the comma before this "}".'],
    ['an empty place', '{"a": }', 'Expected a value: an object, a list, a text in quotation marks, a number, true, false or null.'],
    ['quotation marks of an editor for letters', '{“a”: 1}', 'Write straight quotation marks: ". An editor for letters makes others of them.'],
    ['the same round a value', '{"a": “b”}', 'Write straight quotation marks: ". An editor for letters makes others of them.'],
    ['digits of another script', '{"a": ۶۰}', 'Write numbers with the digits 0 to 9.'],
  ])('has a way out of %s', (_name, text, help) => {
    expect(parseJson(text)).toMatchObject({ left: [{ code: 'core/json-syntax', help }] })
  })

  it.each([
    ['a truncated line', '{"kind":"deskContact","contactId":"dct-', 'core/json-syntax'],
    ['nothing', '', 'core/json-syntax'],
    ['a comma too many', '[1,]', 'core/json-syntax'],
    ['two documents', '{} {}', 'core/json-syntax'],
    ['a comment', '{"a":1} // note', 'core/json-syntax'],
    ['single quotation marks', "{'a':1}", 'core/json-syntax'],
    ['a leading zero', '[01]', 'core/json-syntax'],
    ['NaN', '[NaN]', 'core/json-syntax'],
    ['a control character', '["a\u0001"]', 'core/json-syntax'],
    ['a bad escape', '["\\x"]', 'core/json-syntax'],
    ['a key twice', '{"a":1,"a":2}', 'core/json-duplicate-key'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}', 'core/json-duplicate-key'],
    ['a key twice, deep', '[{"a":{"b":1,"c":[],"b":2}}]', 'core/json-duplicate-key'],
    ['__proto__', '{"__proto__":{"isSynthetic":false}}', 'core/json-forbidden-key'],
    ['__proto__, escaped', '{"\\u005f_proto__":1}', 'core/json-forbidden-key'],
    ['__proto__ twice', '{"__proto__":1,"__proto__":2}', 'core/json-forbidden-key'],
    ['a number too large', '[1e999]', 'core/json-number'],
    ['too many levels', `${'['.repeat(65)}${']'.repeat(65)}`, 'core/json-too-deep'],
    ['a tower', '['.repeat(200_000), 'core/json-too-deep'],
    ['a tower of objects', '{"a":'.repeat(200_000), 'core/json-too-deep'],
  ])('refuses %s', (_name, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('holds to its limits on both sides', () => {
    expect(codeOf('[1,2,3]', { maxBreadth: 3 })).toBeUndefined()
    expect(codeOf('[1,2,3,4]', { maxBreadth: 3 })).toBe('core/json-too-broad')
    expect(codeOf('[[1]]', { maxDepth: 2 })).toBeUndefined()
    expect(codeOf('[[[1]]]', { maxDepth: 2 })).toBe('core/json-too-deep')
    expect(codeOf('[100]', { maxLength: 5 })).toBeUndefined()
    expect(codeOf('[1000]', { maxLength: 5 })).toBe('core/json-too-large')
  })

  it('reads long texts, and refuses long damage, without running out of stack or time', () => {
    const long = 'a\\"'.repeat(1_500_000)
    expect(parseJson(JSON.stringify(long)), 'compared by identity, so that a failure prints no long text').toSatisfy(
      (read: E.Either<unknown, unknown>) => E.isRight(read) && read.right === long,
    )
    expect(['"' + long, '{"a":"' + '\\\\'.repeat(3_000_000), '"'.repeat(5_000_000), '\n'.repeat(5_000_000)].map((text) => codeOf(text))).toEqual(
      Array(4).fill('core/json-syntax'),
    )
  })

  it('passes over the mark that some editors write first', () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual(E.right({ a: 1 }))
  })

  it('does not take a colon in a text for a key', () => {
    expect(codeOf('{"at":"10:05:00 \\" : ","b\\":":":"}')).toBeUndefined()
  })

  it('says where, by line and column and by place', () => {
    expect(parseJson('{\n  "complaint": {\n    "status": received\n  }\n}')).toMatchObject({
      left: [{ path: ['complaint', 'status'], message: 'The text stops being JSON at line 3, column 15.' }],
    })
  })

  it('repeats no part of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom('{"Zarghuna":"Zarghuna" Zarghuna', '{"Zarghuna":1,"Zarghuna":2}', '[Zarghuna]', '{"a":"Zarghuna\u0001"}'),
        (noise, text) => {
          expect(JSON.stringify(parseJson(noise + text))).not.toContain('Zarghuna')
        },
      ),
    )
  })

  it('agrees with JSON.parse on what is JSON, however a text is damaged', () => {
    const damaged = fc
      .tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '0', '\\', ' '))
      .map(([value, at, insert]) => {
        const text = JSON.stringify(value)
        const position = at % (text.length + 1)
        return text.slice(0, position) + insert + text.slice(position + 1)
      })
    fc.assert(
      fc.property(damaged, (text) => {
        const native = E.tryCatch(
          () => JSON.parse(text) as unknown,
          () => 'no',
        )
        const ours = codeOf(text)
        expect(E.isLeft(native) ? 'core/json-syntax' : ours).toBe(ours)
      }),
      { numRuns: 2000 },
    )
  })
})
