import { describe, expect, it } from 'vitest'

import { createEvaluator } from '../evaluate/index.ts'
import type { PackModule } from '../evaluate/index.ts'
import { toEvaluatePack } from '../evaluate/to-evaluate-pack.ts'
import { CLOSE_RULE, OPEN_RULE, TOY_DATED, toyLoaded } from '../testing/toy.ts'
import { toPackModule } from './to-pack-module.ts'

const rule = (name: string, conditions: object) => ({ ...CLOSE_RULE, name: `toy/${name}`, event: OPEN_RULE.event, conditions })
const hasRed = { fact: 'thing.colours', operator: 'contains', value: 'red' }
const isOpen = { fact: 'thing.isOpen', operator: 'equal', value: true }
const read = async (text: string) => (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as PackModule
const built = async (rules: readonly object[]) => {
  const loaded = toyLoaded(rules, TOY_DATED)
  const text = toPackModule(loaded)
  return { loaded, text, module: await read(text) }
}
/** What the code asks of operators, each time it is built. */
const askedBy = ({ tests }: PackModule) => {
  const asked: unknown[] = []
  const found = tests((comparison) => {
    asked.push(comparison)
    return () => 'unknown'
  })
  return { asked, found }
}

describe('a pack as a module', () => {
  it('says which pack it is and how it was made, and ends its last line', async () => {
    const { loaded, text } = await built([OPEN_RULE])
    expect(text.split('\n')[0]).toBe(`/** Pack toy, ${loaded.hash}. Made by "aitebaar pack build --module"; build it again instead of changing it. */`)
    expect(text.endsWith('\n}\n')).toBe(true)
  })

  it('holds the pack as it is shipped, whatever signs are in it', async () => {
    const { loaded, module } = await built([rule('quoted', { fact: 'thing.areaId', operator: 'equal', value: '"\\u2028`${1}' })])
    expect(module.pack).toEqual(JSON.parse(JSON.stringify(toEvaluatePack(loaded))))
    const things = createEvaluator(module).get('thing')
    expect(things?.verdicts({ 'thing.areaId': '"\\u2028`${1}' }, { asOf: '2015-01-01' })).toEqual([{ rule: 'toy/quoted', verdict: 'applies' }])
  })

  it('asks the same of an operator once, and something else apart', async () => {
    const blue = { ...hasRed, value: 'blue' }
    const { module } = await built([rule('a', { all: [hasRed, isOpen] }), rule('b', { any: [hasRed, blue] }), rule('c', { ...hasRed, id: 'named' })])
    expect(askedBy(module).asked).toEqual([hasRed, blue])
  })

  it('finds a rule by twice its place, and one more where it is unknown', async () => {
    const { module } = await built([rule('a', isOpen), rule('b', { not: isOpen }), rule('c', hasRed)])
    const { found } = askedBy(module)
    const foundIn = (isOpenNow: boolean | undefined) => {
      const places: number[] = []
      found['thing']?.({ 'thing.isOpen': isOpenNow }, places)
      return places
    }
    expect([foundIn(true), foundIn(false), foundIn(undefined)]).toEqual([
      [0, 5],
      [2, 5],
      [1, 3, 5],
    ])
  })

  it('goes on in a second function where rules are many', async () => {
    const many = Array.from({ length: 85 }, (_, at) => rule(`r-${String(at).padStart(2, '0')}`, { fact: 'thing.age', operator: 'equal', value: at }))
    for (const [count, parts] of [
      [40, 0],
      [41, 2],
      [85, 3],
    ] as const) {
      const { text, module } = await built(many.slice(0, count))
      expect(text.match(/const try0_/g) ?? []).toHaveLength(parts)
      const places: number[] = []
      askedBy(module).found['thing']?.({ 'thing.age': count - 1 }, places)
      expect(places).toEqual([2 * (count - 1)])
    }
  })

  it('leaves a subject to the evaluator where a rule compares with a number that the law sets', async () => {
    const young = { ...OPEN_RULE, name: 'toy/young', conditions: { fact: 'thing.age', operator: 'lessThan', value: { fact: 'law.ageLimit' } } }
    const { module } = await built([OPEN_RULE, young])
    expect(Object.keys(askedBy(module).found)).toEqual([])
    const row = { 'thing.age': 17, 'thing.start': '2014-06-01', 'thing.areaId': 'plain', 'thing.isOpen': false }
    const verdictsOn = (start: string) =>
      createEvaluator(module)
        .get('thing')
        ?.verdicts({ ...row, 'thing.start': start }, { asOf: '2015-01-01' })
    expect(verdictsOn('2014-06-01')).toEqual([])
    expect(Object.keys(askedBy((await built([OPEN_RULE])).module).found)).toEqual(['thing'])
  })
})
