import { describe, expect, it } from 'vitest'

import { folderWith, run } from './run.ts'

const own = {
  id: 'visits',
  title: { en: 'Visits' },
  unit: 'visit',
  level: 'output',
  direction: 'up',
  attribution: 'contribution',
  countRule: 'Every visit counts.',
  measure: { type: 'count', of: 'deskContact' },
  parts: { women: { type: 'count', of: 'deskContact', where: { fact: 'deskContact.visitorSexCode', operator: 'equal', value: 'female' } } },
  disaggregateBy: ['sex', ['district', 'quarter']],
  baseline: { value: 50, relation: '<=', on: '2013-12-31' },
  target: { value: 900, by: '2015-12-31', milestones: [{ value: 300, on: '2014-12-31' }] },
  publish: { text: '{n} visits', values: { n: { part: 'value', as: 'exactly' } } },
  traps: ['Visits are not women.'],
}
const folder = () => folderWith({ 'visits.indicator.json': JSON.stringify(own) })

describe('aitebaar indicators list', () => {
  it('lists the built-in ones, or those of a folder', async () => {
    const builtIn = await run('indicators', 'list', '--format', 'json')
    expect((JSON.parse(builtIn.out) as unknown[]).length).toBeGreaterThan(40)
    const { status, out } = await run('indicators', 'list', '--definitions', folder())
    expect([status, out.split('\n').at(-1)?.trim()]).toEqual([0, 'visits     visit  Visits'])
  })

  it.each(['list', 'show'])('says of a folder that cannot be read what is wrong: %s', async (command) => {
    const broken = folderWith({ 'a.indicator.json': JSON.stringify({ ...own, unit: 3 }) })
    const { status, out, said } = await run('indicators', command, ...(command === 'show' ? ['visits'] : []), '--definitions', broken)
    expect([status, out]).toEqual([2, ''])
    expect(said).toContain('unit')
  })
})

describe('aitebaar indicators show', () => {
  it('says what an indicator counts, how it is said, and what it is held against', async () => {
    const { status, out } = await run('indicators', 'show', 'visits', '--definitions', folder())
    expect(status).toBe(0)
    expect(out.trim()).toMatchInlineSnapshot(`
      "Visits
      visits: output, in units of visit; the programme contributed to it
      Counting rule: Every visit counts.
      Parts: value, women
      Said as: {n} visits
      Broken down by: sex; district and quarter
      Baseline: at most 50 on 2013-12-31
      Target: 900 by 2015-12-31
      Milestones: 300 by 2014-12-31
      What can go wrong:
        - Visits are not women."
    `)
  })

  it('says that a result without milestones cannot be rated', async () => {
    expect((await run('indicators', 'show', 'officers-sensitised')).out).toContain('Milestones: none, so results are not assessable')
  })

  it('suggests a name for one that is not there', async () => {
    const { status, said } = await run('indicators', 'show', 'womens-desk')
    expect(status).toBe(2)
    expect(said).toContain('Did you mean "womens-desks"?')
  })
})
