import type { Fact } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import type { Severity } from '../rule/rule.ts'
import type { Judged } from './judge.ts'
import { missingIn, questionsOf } from './questions.ts'

const silent = (name: string): Fact => ({
  id: `thing.${name}`,
  subject: 'thing',
  type: { kind: 'boolean' },
  label: { en: name },
  sensitivity: 'internal',
  read: (entity) => entity[name],
})
const fact = (name: string, more: Partial<Fact> = {}): Fact => ({ ...silent(name), question: { en: `${name}?`, ur: `${name}؟` }, ...more })
const missing = (one: Fact, rule = 'toy/a', severity: Severity = 'medium', id = 't-1', entity: Readonly<Record<string, unknown>> = {}) => ({
  fact: one,
  entity,
  id,
  rule,
  severity,
})
type Missing = ReturnType<typeof missing>
const asked = (...all: readonly Missing[]) => questionsOf(all, {}, 'en').map(({ fact: id }) => id)

describe('questions (spec 4.5, 4.6)', () => {
  it('ask each fact of each thing once, and say which rules it decides, in order', () => {
    const open = fact('open')
    const all = [missing(open, 'toy/b'), missing(open, 'toy/a'), missing(open, 'toy/b'), missing(open, 'toy/a', 'medium', 't-2')]
    expect(questionsOf(all, {}, 'en')).toEqual([
      { fact: 'thing.open', subject: { kind: 'thing', id: 't-1' }, ask: 'open?', decides: ['toy/a', 'toy/b'] },
      { fact: 'thing.open', subject: { kind: 'thing', id: 't-2' }, ask: 'open?', decides: ['toy/a'] },
    ])
  })

  it('are put in the language of the reader, with the reason where there is one', () => {
    const open = fact('open', { why: { en: 'It matters.', ur: 'اہم ہے' } })
    expect(questionsOf([missing(open)], {}, 'ur')).toMatchObject([{ ask: 'open؟', why: 'اہم ہے' }])
    expect(questionsOf([missing(open)], {}, 'ps')).toMatchObject([{ ask: 'open?', why: 'It matters.' }])
    expect(questionsOf([missing(fact('open'))], {}, 'en')[0]).not.toHaveProperty('why')
  })

  it.each([
    ['2014-03-09', 'en', 'open? Only the day is recorded: the time of day is needed.'],
    ['2014-03-09', 'ur', 'open؟ صرف دن درج ہے: وقت بھی درکار ہے۔ [draft]'],
    ['2014-03', 'en', 'open?'],
    [undefined, 'en', 'open?'],
    [{ known: [], open: true } as const, 'en', 'open?'],
  ] as const)('say what more is asked where %o is recorded, in %s', (value, lang, ask) => {
    expect(questionsOf([{ ...missing(fact('open')), value }], {}, lang)).toMatchObject([{ ask }])
  })

  it('come with the gravest first, as grave as the gravest rule that they decide', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => fact(name)) as [Fact, Fact, Fact]
    expect(asked(missing(a, 'toy/a', 'info'), missing(b, 'toy/a', 'critical'), missing(c, 'toy/a', 'high'))).toEqual(['thing.b', 'thing.c', 'thing.a'])
    expect(asked(missing(a, 'toy/a', 'high'), missing(b, 'toy/a', 'info'), missing(b, 'toy/b', 'critical'), missing(b, 'toy/c', 'info'))).toEqual([
      'thing.b',
      'thing.a',
    ])
  })

  it('come, of equal weight, with what decides most first, then what intrudes least, then by name', () => {
    const [a, b, c] = [fact('a', { sensitivity: 'personal' }), fact('b', { sensitivity: 'public' }), fact('c', { sensitivity: 'public' })]
    expect(asked(missing(a), missing(c), missing(b))).toEqual(['thing.b', 'thing.c', 'thing.a'])
    expect(asked(missing(b), missing(a), missing(a, 'toy/b'))).toEqual(['thing.a', 'thing.b'])
  })

  it('are not put where there is no question, where she declined, and where it was withheld for her safety', () => {
    const open = fact('open')
    const recorded = (absent: string) => missing(open, 'toy/a', 'medium', absent, { open: { absent } })
    expect(asked(missing(silent('silent')))).toEqual([])
    const all = ['declined', 'withheldForSafety', 'notAsked', 'notKnown'].map(recorded)
    expect(questionsOf(all, {}, 'en').map(({ subject }) => subject.id)).toEqual(['notAsked', 'notKnown'])
  })
})

describe('the facts that a rule misses', () => {
  const inner = fact('open')
  const outer = fact('shut', { subject: 'box' })
  const subjects = new Map([
    ['thing', { name: 'thing', at: 'list', key: 'things', idField: 'thingId' }],
    ['box', { name: 'box', at: 'root', key: 'box' }],
  ])
  const judged = (scope: object, slots: readonly number[]) =>
    missingIn({
      compiled: { rule: { name: 'toy/a', event: { params: { severity: 'high' } } } },
      seat: { plan: { facts: [inner, outer] }, instance: { id: 'things[0]', scope }, bench: { values: ['2014-03'] }, loaded: { context: { subjects } } },
      weighed: { missing: slots },
    } as unknown as Judged)

  it('are of the thing they belong to, by its own id where it has one', () => {
    const thing = { thingId: 't-1' }
    const box = { boxId: 'b-1' }
    expect(judged({ thing, box }, [0, 1])).toEqual([
      { fact: inner, entity: thing, value: '2014-03', id: 't-1', rule: 'toy/a', severity: 'high' },
      { fact: outer, entity: box, id: 'things[0]', rule: 'toy/a', severity: 'high' },
    ])
    expect(judged({ thing: { thingId: 7 } }, [0])).toMatchObject([{ id: 'things[0]' }])
  })

  it('are none of what is not in sight', () => {
    expect([judged({ thing: {} }, [1]), judged({ thing: {} }, [7]), judged({ thing: {} }, [])]).toEqual([[], [], []])
  })
})
