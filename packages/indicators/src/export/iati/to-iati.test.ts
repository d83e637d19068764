import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { getOrThrow } from '@aitebaar/core'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'

import { definition, protectedResults, visits, WOMEN } from '../../testing/desk-visits.ts'
import type { Element } from '../xml.ts'
import { element } from '../xml.ts'
import type { IatiActivity } from './activity.ts'
import { checkRules } from './rules.ts'
import { toIati } from './to-iati.ts'

/** The schemas of IATI are not part of this repository; point IATI_XSD to a folder that has them. */
const SCHEMAS = process.env['IATI_XSD'] ?? fileURLToPath(new URL('../../../../../../shared/standards/iati-xsd', import.meta.url))
const MAIN = 'iati-activities-schema.xsd'
const hasSchemas = existsSync(join(SCHEMAS, MAIN))

const file = (name: string) => ({ fileName: name, contents: readFileSync(join(SCHEMAS, name), 'utf8') })

const faults = async (xml: string): Promise<readonly string[]> => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'results.xml', contents: xml }],
    schema: [file(MAIN)],
    preload: [file('iati-common.xsd'), file('xml.xsd')],
  })
  return valid ? [] : errors.map(({ message }) => message)
}

const activity: IatiActivity = {
  identifier: 'XX-EXAMPLE-WAPJ',
  reportingOrganisation: { ref: 'XX-EXAMPLE', type: '70', name: 'Example & Sons <Ltd>' },
  title: 'Access to justice',
  description: 'Desks and forums.',
  participating: [{ role: '4', type: '70', name: 'Example' }],
  status: '2',
  start: '2013-01-01',
  country: 'PK',
  sector: '15130',
  days: { first: '2013-01-01', last: '2015-12-31' },
  references: { share: [{ vocabulary: '9', code: '16.3.1' }] },
}

const AREAS = [
  { id: 'pk-kp-swat', level: 'district', name: { en: 'Swat' }, pcode: 'PK532' },
  { id: 'pk-kp-mardan', level: 'district', name: { en: 'Mardan' } },
]

const women = definition('women', {
  measure: { type: 'distinct', of: 'deskContact', key: 'deskContact.linkageToken', where: WOMEN },
  parts: { visits: { type: 'count', of: 'deskContact' } },
  baseline: { value: 50, relation: '<=', on: '2013-12-31' },
  target: { value: 100, by: '2016-12-31', milestones: [{ value: 60, on: '2014-12-31' }] },
  disaggregateBy: [['district', 'quarter'], 'sex'],
})
const share = definition('share', {
  unit: 'percent',
  level: 'outcome',
  attribution: 'contribution',
  measure: { type: 'ratio', numerator: { type: 'count', of: 'deskContact', where: WOMEN }, denominator: { type: 'count', of: 'deskContact' } },
})
const unheard = definition('unheard', {
  direction: 'down',
  measure: { type: 'count', of: 'deskContact', reportedIf: { fact: 'deskContact.visitorSexCode', operator: 'equal', value: 'x' } },
  target: { value: 100 },
})
const records = [
  ...visits(40, 'female'),
  ...visits(30, 'male'),
  ...visits(20, 'female', '2014-05-03', 'pk-kp-mardan'),
  ...visits(3, 'female', '2014-08-03', 'pk-kp-mardan'),
  ...visits(25, 'female', '2014-08-03'),
]
const results = protectedResults([women, share], records)
const xml = getOrThrow(toIati(results, activity, { areas: AREAS }))

const part = (from: string, to: string): string => xml.slice(xml.indexOf(from), xml.indexOf(to, xml.indexOf(from)) + to.length)

describe('toIati', () => {
  it('writes the whole first, then rows with their place, and leaves out what is suppressed', () => {
    const indicator = part('<indicator', '</indicator>')
    expect(indicator).toContain('<indicator measure="1" ascending="1" aggregation-status="0">')
    expect(indicator).toContain('<actual value="88">')
    expect(indicator.indexOf('<actual value="88">')).toBeLessThan(indicator.indexOf('<actual value="40">'))
    expect(indicator).toContain('<location ref="PK532"/>')
    expect(indicator).not.toContain('value="3"')
    expect(indicator).toContain('are withheld from the breakdown')
  })

  it('says upper bounds, and puts targets and milestones where they are due', () => {
    expect(xml).toContain('<baseline year="2013" iso-date="2013-12-31" value="50">')
    expect(xml).toContain('An upper bound')
    expect(part('<period-end iso-date="2016-12-31"/>', '</period>')).toContain('<target value="100"/>')
    expect(part('<period-end iso-date="2016-12-31"/>', '</period>')).not.toContain('<actual')
    expect(part('<period-end iso-date="2014-12-31"/>', '</period>')).toContain('<target value="60">')
  })

  it('writes percentages as such, with what they come from', () => {
    expect(xml).toContain('<indicator measure="2" ascending="1" aggregation-status="0">')
    expect(xml).toContain('<actual value="74.58">')
    expect(xml).toContain('88 of 118.')
    expect(xml).toContain('<reference vocabulary="9" code="16.3.1"/>')
  })

  it('writes a target without anything achieved where nothing was reported', () => {
    const text = getOrThrow(toIati(protectedResults([unheard], []), activity))
    expect(text).toContain('<target value="100"/>')
    expect(text).not.toContain('<actual')
    expect(text).toContain('ascending="0"')
  })

  it('says that heads were counted, and lets only such counts be added up', () => {
    const heads = getOrThrow(toIati(protectedResults([definition('heads')], records), activity))
    expect(heads).toContain('Counted by head')
    expect(heads).toContain('aggregation-status="1">')
    const byQuarter = getOrThrow(toIati(protectedResults([definition('heads', { disaggregateBy: ['quarter'] })], records), activity))
    expect(byQuarter).not.toContain('aggregation-status="1"')
  })

  it('writes a year that is the whole period once', () => {
    const text = getOrThrow(toIati(protectedResults([definition('heads', { disaggregateBy: ['year'] })], records), activity))
    expect(text.match(/<actual/g)).toHaveLength(1)
  })

  it.each([
    ['no year of a baseline', [definition('a', { baseline: { value: 0 } })], activity, 'indicators/no-baseline-year'],
    [
      'days that are open',
      [definition('a', { period: { date: 'deskContact.occurredAt', to: '2015-01-01' } })],
      { ...activity, days: undefined },
      'indicators/no-period',
    ],
    ['an identifier of nobody', [definition('a')], { ...activity, identifier: 'WAPJ' }, 'indicators/iati-rule'],
    ['a vocabulary twice', [share], { ...activity, references: { share: [{ vocabulary: '99', code: 'x' }] } }, 'indicators/iati-rule'],
    ['an activity without a country', [share], { ...activity, country: 'Pakistan' }, 'core/bad-format'],
  ])('refuses %s', (_, definitions, given, code) => {
    const made = toIati(protectedResults(definitions, records), given)
    expect(E.isLeft(made) ? made.left.map((issue) => issue.code) : []).toContain(code)
  })

  it('refuses results that were not protected', () => {
    const made = toIati(Object.assign({}, results), activity)
    expect(E.isLeft(made) && made.left[0].code).toBe('indicators/not-protected')
  })
})

describe('checkRules', () => {
  const withActual = (value: string | undefined, measure: string, end = '2014-12-31'): Element =>
    element('iati-activity', {}, [
      element('iati-identifier', {}, 'XX-A'),
      element('reporting-org', { ref: 'XX' }),
      element('result', {}, [
        element('indicator', { measure }, [
          element('period', {}, [
            element('period-start', { 'iso-date': '2014-01-01' }),
            element('period-end', { 'iso-date': end }),
            element('actual', { value }),
          ]),
        ]),
      ]),
    ])

  it.each([
    [withActual('5', '1'), []],
    [withActual(undefined, '5'), []],
    [withActual(undefined, '1'), ['8.10.1']],
    [withActual('<5', '1'), ['8.10.2']],
    [withActual('1,000', '1'), ['8.10.2']],
    [withActual('5', '5'), ['8.10.3']],
    [withActual('5', '1', '2013-12-31'), ['8.6.1']],
  ])('finds what breaks the rules (%#)', (tree, rules) => {
    expect(checkRules(tree).map(({ message }) => /rule ([\d.]+)/.exec(message)?.[1])).toEqual(rules)
  })
})

describe.skipIf(!hasSchemas)(`against the schemas of IATI 2.03${hasSchemas ? '' : ' (skipped: no folder IATI_XSD)'}`, () => {
  it('the file is valid', async () => {
    expect(await faults(xml)).toEqual([])
  })

  it('a file in another order is not', async () => {
    expect(await faults(xml.replace('<activity-status code="2"/>', '').replace('<sector ', '<activity-status code="2"/><sector '))).not.toEqual([])
    expect(await faults(xml.replace(/<target value="60">/, '<actual value="1"/><target value="60">'))).not.toEqual([])
  })

  it('whatever the numbers and the breakdowns, the file is valid', async () => {
    const few = fc.integer({ min: 0, max: 40 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(few, fc.constantFrom('female', 'male'), fc.constantFrom('2014-02-03', '2014-08-03'), fc.constantFrom('pk-kp-swat', 'pk-kp-dir')), {
          maxLength: 6,
        }),
        fc.subarray([['sex'], ['quarter'], ['district'], ['district', 'sex'], ['quarter', 'district', 'sex']]),
        fc.string({ unit: 'binary', minLength: 1 }),
        async (groups, by, title) => {
          const all = groups.flatMap(([count, sex, day, area]) => visits(count, sex, day, area))
          const made = toIati(protectedResults([women, share, unheard], all, { by }), { ...activity, title: `${title}.` }, { areas: AREAS })
          expect(await faults(getOrThrow(made))).toEqual([])
        },
      ),
      { numRuns: 4 },
    )
  })
})
