import { describe, expect, it } from 'vitest'

import { exampleFacts } from '../testing/arbitraries.ts'
import type { FactDictionary } from './dictionary.ts'
import type { Fact } from './fact.ts'
import { createDictionary } from './dictionary.ts'

const [first] = exampleFacts
if (first === undefined) throw new Error('no facts')

describe('createDictionary (spec 1.1)', () => {
  it('gives each fact by its name', () => {
    const dictionary = createDictionary(exampleFacts)
    expect(dictionary).toMatchObject({ right: { facts: exampleFacts } })
    const { get, ids } = (dictionary as { right: FactDictionary }).right
    expect([get(first.id), get('thing.gone')]).toEqual([first, undefined])
    expect([...ids()]).toEqual(exampleFacts.map(({ id }) => id))
  })

  it('refuses two facts of one name, and names without a subject', () => {
    expect(createDictionary([first, { ...first, id: 'open' }, first])).toEqual({
      _tag: 'Left',
      left: [
        {
          code: 'conditions/bad-fact-id',
          path: ['facts', 'open'],
          message: 'The fact id "open" is not a dotted name.',
          help: 'Write it like "settlement.agreedOn".',
        },
        {
          code: 'conditions/duplicate-fact',
          path: ['facts', first.id],
          message: `The fact "${first.id}" is defined twice.`,
          help: 'Rename one of the two, or remove it.',
        },
      ],
    })
  })

  it.each([
    ['thing.isOpen', true],
    ['a.b', true],
    ['law.toyAct.B2', true],
    ['open', false],
    ['.open', false],
    ['thing.', false],
    ['thing..open', false],
    ['Thing.open', false],
    ['thing.2open', false],
    ['thing.is-open', false],
    ['my thing.open', false],
    ['thing.open!', false],
  ])('of the name %s it says %s', (id, isGood) => {
    expect(createDictionary([{ ...first, id }])._tag).toBe(isGood ? 'Right' : 'Left')
  })

  it.each([
    ['a class that is none', { sensitivity: 'secret' }, '"sensitivity" is no class', 'life-safety'],
    ['no class', { sensitivity: undefined }, '"sensitivity" is no class', 'life-safety'],
    ['a kind that is none', { type: { kind: 'int' } }, '"type.kind" is no kind of fact', 'integer'],
    ['no type', { type: undefined }, '"type.kind" is no kind of fact', 'integer'],
    ['a kind that every object has', { type: { kind: 'toString' } }, '"type.kind" is no kind of fact', 'integer'],
    ['codes without a list', { type: { kind: 'codes' } }, '"type.codes" is missing', 'List the codes'],
    ['no label', { label: {} }, '"label.en" is missing', 'Say in English'],
    ['nothing to read it with', { read: undefined }, '"read" is no function', 'Give a function'],
  ])('refuses a fact with %s', (_name, part, what, help) => {
    expect(createDictionary([{ ...first, ...part } as Fact])).toMatchObject({
      left: [
        {
          code: 'conditions/bad-fact',
          path: ['facts', first.id],
          message: `Of the fact "${first.id}" ${what}.`,
          help: expect.stringContaining(help) as string,
        },
      ],
    })
  })
})
