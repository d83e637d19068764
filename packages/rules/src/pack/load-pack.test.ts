import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import type { Engine } from '../engine/create-engine.ts'
import { createEngine } from '../engine/create-engine.ts'
import { INDEX_FROM } from '../engine/plan.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_DATED, TOY_LIMITS, TOY_OPTION, TOY_PROVISION, toyEngine, toyLoaded, toyPack, toyPlugin } from '../testing/toy.ts'
import type { PackInput } from './pack.ts'
import { Body, PackData, PackOption } from './pack.ts'

const load = (more: Partial<PackInput> & Record<string, unknown>, rules: readonly unknown[] = [], mode: 'strict' | 'operational' = 'operational') =>
  createEngine({ plugins: [{ ...toyPlugin([]), packs: [toyPack(rules, more)] }], mode })
const issuesOf = (made: E.Either<readonly { code: string; path: readonly unknown[]; message: string; help?: string | undefined }[], Engine>) =>
  E.isLeft(made) ? made.left : []
const wrong = (...given: Parameters<typeof load>) => issuesOf(load(...given)).map(({ code, path }) => `${code} ${path.join('.')}`)
const [area] = toyPack([]).areas as readonly object[]
const [body] = toyPack([]).bodies as readonly object[]

describe('a pack is refused', () => {
  it.each<[string, Partial<PackInput> & Record<string, unknown>, string]>([
    ['two provisions', { register: [TOY_PROVISION, TOY_PROVISION] }, 'register.toy-act-7'],
    ['two places', { areas: [area, area] }, 'areas.plain'],
    ['two bodies', { bodies: [body, body] }, 'bodies.court'],
    ['two options', { options: [TOY_OPTION, TOY_OPTION] }, 'options.careful'],
  ])('that has %s of one name', (_, more, place) => {
    expect(issuesOf(load(more))).toEqual([
      {
        code: 'rules/duplicate',
        path: ['packs', 'toy', ...place.split('.')],
        message: `"${place.split('.')[1]}" is there twice.`,
        help: 'Rename one of the two, or remove it.',
      },
    ])
  })

  it('that has two rules of one name, or three', () => {
    expect(wrong({}, [OPEN_RULE, OPEN_RULE])).toEqual(['rules/duplicate packs.toy.rules.toy/open'])
    expect(wrong({}, [OPEN_RULE, OPEN_RULE, OPEN_RULE])).toHaveLength(2)
  })

  it('that has a part of the wrong form, or one that is none of a pack', () => {
    expect(issuesOf(load({ areas: [{ ...area, level: 7 }] }))).toEqual([
      {
        code: 'rules/bad-pack',
        path: ['packs', 'toy', 'areas', 0, 'level'],
        message: 'This part of the pack is not of the right form: invalid type.',
        help: 'See the formats of register, areas, bodies, options and words in the guide.',
      },
    ])
    expect(issuesOf(load({ colour: 'red', shade: 1, areas: [{ ...area, size: 7 }] })).map(({ path, message }) => [path, message])).toEqual([
      [['packs', 'toy', 'areas', 0, 'size'], 'This part of the pack is not of the right form: unrecognized keys.'],
      [['packs', 'toy', 'colour'], 'This part of the pack is not of the right form: unrecognized keys.'],
      [['packs', 'toy', 'shade'], 'This part of the pack is not of the right form: unrecognized keys.'],
    ])
    expect(wrong({ version: 'one' })).toEqual(['rules/bad-pack packs.toy.version'])
    expect(wrong({ id: 'Toy' })).toEqual(['rules/bad-pack packs.Toy.id'])
  })

  it('whose shared conditions are wrong, by their names', () => {
    expect(wrong({ conditions: { big: { fact: 'thing.isLarg', operator: 'equal', value: true } } })).toEqual([
      'conditions/unknown-fact packs.toy.conditions.big.fact',
    ])
  })

  it('whose rules are wrong, by their names, or by their place where they have none', () => {
    expect(wrong({}, [OPEN_RULE, { ...CLOSE_RULE, basis: undefined }])).toEqual(['rules/no-source packs.toy.rules.toy/close'])
    expect(wrong({}, [OPEN_RULE, 7])).toEqual(['rules/wrong-shape packs.toy.rules.1'])
    expect(wrong({}, [{ ...OPEN_RULE, name: 7 }]).every((place) => place.startsWith('rules/wrong-shape packs.toy.rules.0'))).toBe(true)
  })

  it('in review for what does not keep it from running', () => {
    const never = {
      ...CLOSE_RULE,
      conditions: {
        all: [
          { fact: 'thing.age', operator: 'lessThan', value: 5 },
          { fact: 'thing.age', operator: 'greaterThan', value: 9 },
        ],
      },
    }
    const register = [{ ...TOY_PROVISION, extent: [{ territory: 'lowlands', from: '2014-01-10', to: '2014-12-31' }] }]
    expect(wrong({ register }, [never], 'strict')).toEqual([
      'rules/hole-in-date-line packs.toy.register.toy-act-7.extent.0',
      'rules/never-true packs.toy.rules.toy/close.conditions',
    ])
    expect(wrong({ register }, [never])).toEqual([])
  })

  it('together with all others that are wrong', () => {
    const other = { name: 'other', version: '1.0.0', packs: [{ ...toyPack([7]), id: 'other', options: [] }] }
    expect(issuesOf(createEngine({ plugins: [toyPlugin([7]), other] })).map(({ path }) => path[1])).toEqual(['toy', 'other'])
  })
})

describe('the numbers and times that the law sets', () => {
  const [old, young] = TOY_LIMITS
  const saidOf = (register: readonly unknown[]) =>
    issuesOf(load({ ...TOY_DATED, register })).map(({ code, path, message, help }) => [code, path.slice(2).join('.'), message, help])

  it('are set by something', () => {
    expect(saidOf([{ ...old, sets: { 'law.ageLimit': 16 } }])).toEqual([
      [
        'rules/parameter-never-set',
        'parameters.law.timeToClose',
        'No provision of the register sets "law.timeToClose".',
        'Add it to "sets" of a provision, or take the parameter out.',
      ],
    ])
  })

  it('are declared, and of their type', () => {
    expect(saidOf([old, { ...young, sets: { 'law.ageLimt': 18 } }])).toEqual([
      ['rules/unknown-parameter', 'register.toy-limits-2015.sets.law.ageLimt', 'There is no parameter "law.ageLimt".', 'Did you mean "law.ageLimit"?'],
    ])
    expect(saidOf([{ ...old, sets: { 'law.ageLimit': 16.5, 'law.timeToClose': 'PT2H' } }])).toEqual([
      [
        'rules/wrong-parameter',
        'register.toy-limits-2014.sets.law.ageLimit',
        'The value of "law.ageLimit" is not of its type, integer.',
        'Write a value of that type.',
      ],
    ])
    expect(load({ register: [{ ...old, sets: { 'law.x': 1 } }] })).toMatchObject({ left: [{ help: expect.stringContaining('parameters of the pack') }] })
  })

  it('are not set to two values on one day in one place', () => {
    const extent = (from: string, to: string | null, territory = 'lowlands') => ({ extent: [{ territory, from, to }] })
    const sameDay = { ...young, sets: { ...old?.sets, 'law.ageLimit': 18 }, ...extent('2014-12-31', null) }
    expect(saidOf([old, sameDay])).toEqual([
      [
        'rules/parameter-set-twice',
        'parameters.law.ageLimit',
        '"toy-limits-2014" and "toy-limits-2015" set "law.ageLimit" to different values on the same day in the same territory.',
        'Correct the dates of one of them, or give one of the values a parameter of its own.',
      ],
    ])
    expect(saidOf([old, { ...sameDay, ...extent('2015-01-01', null) }])).toEqual([])
    expect(saidOf([old, { ...sameDay, ...extent('2014-12-31', null, 'hills') }])).toEqual([])
    expect(saidOf([old, { ...sameDay, sets: old?.sets }])).toEqual([])
  })
})

describe('a pack that is loaded', () => {
  it('holds its rules by name, its options that are on, and its places', () => {
    const loaded = toyLoaded([OPEN_RULE, { ...CLOSE_RULE, $schema: 'x' }])
    expect(loaded.pack.rules.map(({ name }) => name)).toEqual(['toy/close', 'toy/open'])
    expect(loaded.pack.rules[0]).not.toHaveProperty('$schema')
    expect([loaded.options, [...loaded.areas.keys()]]).toEqual([[], ['plain', 'peak', 'isle']])
    expect(loaded.plans.map(({ subject, rules }) => [subject.name, rules.length])).toEqual([['thing', 2]])
  })

  it('has a hash of its content, wherever its rules and their schema stand', () => {
    const hashOf = (...rules: readonly unknown[]) => toyLoaded(rules).hash
    expect(hashOf(OPEN_RULE, CLOSE_RULE)).toBe(hashOf({ ...CLOSE_RULE, $schema: 'x' }, OPEN_RULE))
    expect(hashOf(OPEN_RULE)).not.toBe(hashOf(OPEN_RULE, CLOSE_RULE))
    expect(toyLoaded([], { title: { en: 'Other' } }).hash).not.toBe(toyLoaded([]).hash)
  })

  it('has an index where so many rules are about one thing that it is quicker', () => {
    const rules = (count: number) => Array.from({ length: count }, (_, at) => ({ ...OPEN_RULE, name: `toy/rule-${at}` }))
    const isIndexed = (count: number) => toyLoaded(rules(count)).plans.map(({ index }) => index !== undefined)
    expect([isIndexed(INDEX_FROM - 1), isIndexed(INDEX_FROM), isIndexed(0)]).toEqual([[false], [true], []])
  })

  it('knows the facts that the law sets beside those of the plugins', () => {
    const { dictionary } = toyLoaded([], TOY_DATED).context
    expect(dictionary.get('law.ageLimit')?.type).toEqual({ kind: 'integer', unit: 'years' })
    expect(dictionary.get('thing.isOpen')?.id).toBe('thing.isOpen')
    expect([...dictionary.ids()]).toEqual(expect.arrayContaining(['thing.isOpen', 'law.ageLimit', 'law.timeToClose']))
    expect(dictionary.facts.map(({ id }) => id).slice(-2)).toEqual(['law.ageLimit', 'law.timeToClose'])
  })
})

describe('pins', () => {
  const pinned = (trusts: () => boolean, signature: string | undefined, pack = 'toy') => {
    const packs = [{ ...toyPack([]), ...(signature === undefined ? {} : { signature }) }]
    return issuesOf(createEngine({ plugins: [{ ...toyPlugin([]), packs }], pins: [{ pack, trusts }] }))
  }
  const said = (code: string, message: string, help: string, pack = 'toy') => [{ code, path: ['packs', pack, 'signature'], message, help }]

  it('stop a pack without a signature, or with one that nobody trusts', () => {
    expect(pinned(() => true, undefined)).toEqual(
      said('rules/unsigned-pack', 'The pack "toy" is pinned and has no signature.', 'Get the pack with its signature from its publisher.'),
    )
    expect(pinned(() => false, 'signed')).toEqual(
      said('rules/bad-signature', 'The signature of the pack "toy" does not fit its content.', 'Do not use it; get it again from its publisher.'),
    )
    expect(pinned(() => true, 'signed')).toEqual([])
  })

  it('of a pack that is not there are a mistake', () => {
    expect(pinned(() => true, undefined, 'tyo')).toEqual(
      said('rules/pin-without-pack', 'The pack "tyo" is pinned, and no plugin brings it.', 'Add its plugin, or remove the pin.', 'tyo'),
    )
  })

  it('are shown the hash of the content and the signature', () => {
    const seen: string[] = []
    const packs = [{ ...toyPack([]), signature: 'signed' }]
    const pins = [{ pack: 'toy', trusts: (...given: readonly string[]) => seen.push(...given) > 0 }]
    createEngine({ plugins: [{ ...toyPlugin([]), packs }], pins })
    expect(seen).toEqual([toyEngine([]).packs[0]?.hash, 'signed'])
  })
})

describe('the parts of a pack', () => {
  const isData = (change: object) => PackData.safeParse({ ...toyData, ...change }).success
  const toyData = {
    id: 'toy',
    version: '1.0.0',
    title: { en: 'Toy' },
    conditions: {},
    register: [],
    areas: [],
    bodies: [],
    options: [],
    parameters: [],
    words: [],
  }

  it.each([
    ['an id with capitals', { id: 'Toy' }],
    ['an id that begins with a hyphen', { id: '-toy' }],
    ['an id that ends with a hyphen', { id: 'toy-' }],
    ['a version of two numbers', { version: '1.0' }],
    ['a version that begins with a letter', { version: 'v1.0.0' }],
    ['no title', { title: {} }],
    ['more to it', { weight: 1 }],
  ])('are not those of one with %s', (_, change) => {
    expect([isData({}), isData({ id: 'toy-2', version: '10.20.30-beta' }), isData(change)]).toEqual([true, true, false])
  })

  it.each([
    ['an id with capitals', { id: 'Court' }],
    ['an id that begins with a hyphen', { id: '-court' }],
    ['an id that ends with a hyphen', { id: 'court-' }],
    ['no contact', { contact: undefined }],
    ['more to it', { weight: 1 }],
  ])('hold no body with %s', (_, change) => {
    expect([
      Body.safeParse(body).success,
      Body.safeParse({ ...body, id: 'high-court-2', eligible: 'all', jurisdiction: 'all', contact: '1', verify: 'ask' }).success,
    ]).toEqual([true, true])
    expect(Body.safeParse({ ...body, ...change }).success).toBe(false)
  })

  it.each([
    ['an id with capitals', { id: 'Careful' }],
    ['an id that begins with a hyphen', { id: '-careful' }],
    ['an id that ends with a hyphen', { id: 'careful-' }],
    ['no source', { source: '' }],
    ['more to it', { weight: 1 }],
  ])('hold no option with %s', (_, change) => {
    expect([PackOption.safeParse(TOY_OPTION).success, PackOption.safeParse({ ...TOY_OPTION, id: 'very-careful-2' }).success]).toEqual([true, true])
    expect(PackOption.safeParse({ ...TOY_OPTION, ...change }).success).toBe(false)
  })
})
