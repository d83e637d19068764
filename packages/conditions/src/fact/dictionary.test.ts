import { describe, expect, it } from 'vitest'

import { exampleFacts } from '../testing/arbitraries.ts'
import type { FactDictionary } from './dictionary.ts'
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
})
