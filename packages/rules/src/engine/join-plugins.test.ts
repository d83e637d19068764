import { defineOperator } from '@aitebaar/conditions'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'

import type { Subject } from '../domain/subject.ts'
import type { Plugin } from '../plugin.ts'
import { toyPack, toyPlugin } from '../testing/toy.ts'
import { joinPlugins } from './join-plugins.ts'

const operator = (name: string) => defineOperator({ name, kinds: ['integer'], operand: 'flag', test: () => 'true', words: { en: 'is' } })
const plugin = toyPlugin([])
const other: Plugin = { name: 'other', version: '1' }
const said = (...plugins: readonly Plugin[]) => {
  const joined = joinPlugins(plugins)
  return E.isLeft(joined) ? joined.left.map(({ path, message }) => [path.join('.'), message]) : []
}

describe('plugins put together', () => {
  it('may not give an operator the name of another one (spec 3.4)', () => {
    expect(joinPlugins([{ ...plugin, operators: [operator('equal')] }])).toEqual(
      E.left([
        {
          code: 'rules/duplicate',
          path: ['plugins', 'toy', 'operator', 'equal'],
          message: 'The operator "equal" of plugin "toy" is already defined by "the engine".',
          help: 'Rename one of the two.',
        },
      ]),
    )
    expect(said({ ...plugin, operators: [operator('isEven')] }, { ...other, operators: [operator('isEven')] })).toEqual([
      ['plugins.other.operator.isEven', 'The operator "isEven" of plugin "other" is already defined by "toy".'],
    ])
  })

  it.each<[string, Partial<Plugin>, string, string]>([
    ['a fact', { facts: plugin.facts?.slice(0, 1) ?? [] }, 'fact', 'thing.isOpen'],
    ['a subject', { subjects: plugin.subjects ?? [] }, 'subject', 'thing'],
    ['a pack', { packs: [toyPack([])] }, 'pack', 'toy'],
  ])('name both when two of them define %s of one name', (_, more, what, name) => {
    expect(said(plugin, { ...other, ...more })).toEqual([
      [`plugins.other.${what}.${name}`, `The ${what} "${name}" of plugin "other" is already defined by "toy".`],
    ])
  })

  it('may not have one name', () => {
    expect(said(plugin, { ...other, name: 'toy' })).toEqual([['plugins.toy.plugin.toy', 'Two plugins are named "toy".']])
  })

  it('tell all that two of them define', () => {
    expect(said(plugin, { ...plugin, name: 'other' })).toHaveLength(1 + (plugin.facts?.length ?? 0) + 1)
  })

  it('bring a pack of rules', () => {
    expect(joinPlugins([other])).toEqual(
      E.left([
        {
          code: 'rules/no-pack',
          path: ['plugins'],
          message: 'None of the plugins brings a pack of rules.',
          help: 'Add a jurisdiction, such as kp of @aitebaar/jurisdiction-kp.',
        },
      ]),
    )
  })

  it('tell all packs that cannot be read', () => {
    expect(said({ ...other, packs: [7, { ...toyPack([]), rules: 7 }] as never }, plugin).map(([place]) => place)).toEqual(['packs.0', 'packs.toy.rules'])
  })

  it('give all their facts, operators, subjects and packs', () => {
    const joined = joinPlugins([
      plugin,
      {
        ...other,
        operators: [operator('isEven')],
        subjects: [{ name: 'box', at: 'root', key: 'box', idField: 'boxId' }],
        packs: [{ ...toyPack([]), id: 'other' }],
      },
    ])
    if (E.isLeft(joined)) expect.fail()
    const { vocabulary, packs } = joined.right
    expect(packs.map(({ id }) => id)).toEqual(['toy', 'other'])
    expect([...vocabulary.subjects.keys()]).toEqual(['thing', 'box'])
    expect(vocabulary.operators.map(({ name }) => name)).toEqual(['isEven'])
    expect(vocabulary.dictionary.get('thing.isOpen')?.id).toBe('thing.isOpen')
  })

  it('are plugins, each of them', () => {
    const refused = E.left([
      {
        code: 'rules/not-a-plugin',
        path: ['plugins'],
        message: 'Something among "plugins" is no plugin: it has no "name" and "version".',
        help: 'Give what a module exports as its plugin, such as kp of @aitebaar/jurisdiction-kp, and look whether the import has the right name.',
      },
    ])
    for (const one of [undefined, null, 'kp', { packs: [] }, { name: 'kp' }, { ...plugin, name: 7 }, { ...plugin, version: 7 }])
      expect(joinPlugins([plugin, one as unknown as Plugin])).toEqual(refused)
  })

  it('bring subjects that lie somewhere', () => {
    const visit: Subject = { name: 'visit', at: 'list', key: 'visits', idField: 'visitId' }
    const term: Subject = { name: 'term', at: 'inside', parent: 'visti', key: 'terms' }
    const subjects = (...some: readonly Subject[]) => joinPlugins([{ ...plugin, subjects: [...(plugin.subjects ?? []), ...some] }])
    expect(subjects(visit, { ...term, parent: 'visit' })).toMatchObject({ _tag: 'Right' })
    expect(subjects(visit, term)).toMatchObject({
      left: [
        {
          code: 'rules/bad-subject',
          path: ['plugins', 'toy', 'subject', 'term'],
          message: 'The subject "term" lies inside "visti", which is no subject.',
          help: 'Did you mean "visit"?',
        },
      ],
    })
    expect(subjects({ ...term, parent: 'cupboard' })).toMatchObject({ left: [{ help: 'See the list of subjects.' }] })
    expect(subjects({ ...visit, at: 'lists' } as unknown as Subject)).toMatchObject({
      left: [{ code: 'rules/bad-subject', message: '"at" of the subject "visit" is no place.', help: 'Write one of: root, list, inside.' }],
    })
  })

  it('bring subjects that do not lie in each other in a circle', () => {
    const inside = (name: string, parent: string): Subject => ({ name, at: 'inside', parent, key: `${name}s` })
    const circle = joinPlugins([{ ...plugin, subjects: [...(plugin.subjects ?? []), inside('egg', 'hen'), inside('hen', 'egg'), inside('yolk', 'egg')] }])
    expect(circle).toMatchObject({
      left: [
        {
          code: 'rules/bad-subject',
          path: ['plugins', 'toy', 'subject', 'egg'],
          message: 'The subject "egg" lies in no record: egg in hen in egg.',
          help: 'Let one of these lie in a root or a list.',
        },
        { message: 'The subject "hen" lies in no record: hen in egg in hen.' },
        { message: 'The subject "yolk" lies in no record: yolk in egg in hen in egg.' },
      ],
    })
  })

  it('bring facts of a subject that there is', () => {
    const of = (subject: string) => joinPlugins([{ ...plugin, facts: (plugin.facts ?? []).map((fact, index) => (index === 0 ? { ...fact, subject } : fact)) }])
    expect(of('thnig')).toEqual(
      E.left([
        {
          code: 'rules/fact-without-subject',
          path: ['plugins', 'toy', 'fact', 'thing.isOpen'],
          message: 'The fact "thing.isOpen" is of "thnig", which is no subject.',
          help: 'Did you mean "thing"?',
        },
      ]),
    )
    expect(of('cupboard')).toMatchObject({ left: [{ help: 'See the list of subjects.' }] })
  })
})
