import { readdirSync, readFileSync } from 'node:fs'

import { getOrThrow, parseCaseFile, parseJson } from '@aitebaar/core'
import type { RuleCases, Rule, Verdict } from '@aitebaar/rules'
import { createEngine, inForceTogether, provisionStatus, runCases } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { kp } from '../src/index.ts'

const folder = new URL('../rules/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const named = (ending: string) =>
  files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

const engine = getOrThrow(createEngine({ plugins: [kp] }))
const [loaded] = engine.packs
if (loaded === undefined) throw new Error('the plugin brings a pack')
const { pack, areas } = loaded
const rules = pack.rules

const casesOf = (name: string): RuleCases => read(`${name}.cases.json`) as RuleCases
const expected = (name: string): Set<string> => new Set(casesOf(name).map((example) => example.expect))

/** Days on which the law may change, and a day on each side of them. */
const days = [...new Set(pack.register.flatMap(({ extent }) => extent.flatMap(({ from, to, window }) => [from, to, window?.earliest, window?.latest])))]
  .filter((day) => typeof day === 'string')
  .flatMap((day) => [`${Number(day.slice(0, 4)) - 1}-06-15`, day, `${Number(day.slice(0, 4)) + 1}-06-15`])

/** Whether some day in some district is one on which a rule's law is in force, or is not. */
const lawCan = ({ cites }: Rule): { apply: boolean; fail: boolean } => {
  if (cites === undefined) return { apply: true, fail: false }
  const provisions = new Map(pack.register.map((provision) => [provision.id, provision]))
  const outcomes = days.flatMap((day) =>
    [...areas.keys()].map((area) =>
      cites.map((citation) => {
        const ids = typeof citation === 'string' ? [citation] : citation.all
        return inForceTogether(ids.flatMap((id) => provisions.get(id) ?? []).map((provision) => provisionStatus(provision, areas, day, area)))
      }),
    ),
  )
  return { apply: outcomes.some((answers) => answers.includes('yes')), fail: outcomes.some((answers) => answers.every((answer) => answer === 'no')) }
}

/** Every verdict that a rule can give. */
const verdictsOf = (rule: Rule): Verdict[] => {
  const { apply, fail } = lawCan(rule)
  const outOfForce: Verdict[] = fail ? ['not-in-force'] : []
  if (rule.event.type !== 'duty') return [...(apply ? (['applies'] as const) : []), 'does-not-apply', 'unknown', ...outOfForce]
  const done: Verdict[] = 'clock' in rule.event.params ? ['satisfied', 'breached', 'pending'] : ['satisfied', 'breached']
  return [...(apply ? done : []), 'indeterminate', 'not-applicable', ...outOfForce]
}

describe('the files of the rules', () => {
  it('are all in the pack, each under its own name', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(named('.rule.json'))
  })

  it('have cases beside them', () => {
    expect(named('.cases.json')).toEqual(named('.rule.json'))
  })

  it.each(named('.rule.json'))('%s is named like its file', (name) => {
    expect(read(`${name}.rule.json`)).toMatchObject({ name })
  })
})

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('does what its cases say', () => {
    const report = runCases(loaded, name, casesOf(name))
    expect(report.issues).toEqual([])
    expect(report.results.filter(({ passed }) => !passed).map((result) => [result.name, ...result.problems])).toEqual([])
  })

  it('has a case for each verdict that it can give', () => {
    expect(verdictsOf(rule).filter((verdict) => !expected(name).has(verdict))).toEqual([])
  })

  it('has a case in which a fact is missing, and says which', () => {
    expect(casesOf(name).some(({ missing }) => (missing ?? []).length > 0)).toBe(true)
  })

  it('says why in each case, and gives no two cases one name', () => {
    const names = casesOf(name).map((example) => example.name)
    expect(casesOf(name).filter(({ why }) => why === undefined)).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('tells what to do', () => {
    expect(rule.event.params.advice?.en.length).toBeGreaterThan(40)
  })

  it('stands for a written procedure', () => {
    expect(rule.implements?.length).toBeGreaterThan(0)
  })
})

const examples = new URL('../../../examples/programme/cases/', import.meta.url)
const verdictsIn = (file: string, asOf = '2016-03-01'): Record<string, string> => {
  const caseFile = getOrThrow(parseCaseFile(getOrThrow(parseJson(readFileSync(new URL(`${file}.json`, examples), 'utf8')))))
  const [assessment] = [engine.assess(caseFile, { asOf, all: true })].flat()
  return Object.fromEntries((assessment?.findings ?? []).map(({ rule, subject, verdict }) => [`${rule} ${subject.id}`, verdict]))
}

describe('the case files of the programme', () => {
  it('a girl who was given is flagged, in a settled district in 2014', () => {
    expect(verdictsIn('swara-without-the-training')).toMatchObject({
      'swara/woman-given-in-settlement stl-06': 'applies',
      'swara/no-female-as-badal-i-sulh stl-06': 'applies',
      'swara/woman-given-as-badal-i-sulh-2005 stl-06': 'not-in-force',
      'swara/woman-demanded stl-06': 'applies',
      'swara/girl-safety-assessed stl-06': 'indeterminate',
    })
  })

  it('a settlement with money is not, but the girl who had been demanded is looked after and the court decides', () => {
    expect(verdictsIn('girl-demanded-replaced-by-money')).toMatchObject({
      'swara/woman-given-in-settlement stl-05': 'does-not-apply',
      'swara/no-female-as-badal-i-sulh stl-05': 'does-not-apply',
      'swara/woman-demanded stl-05': 'applies',
      'swara/girl-safety-assessed stl-05': 'satisfied',
      'swara/checked-after-90-days stl-05': 'indeterminate',
      'settlement/killing-needs-court stl-05': 'applies',
    })
  })

  it('acid in Swat in 2015: care came first, and counsel is asked about the law there', () => {
    expect(verdictsIn('acid-attack')).toMatchObject({
      'acid/corrosive-substance inc-07': 'unknown',
      'acid/medical-care-first inc-07': 'satisfied',
      'safety/assessed-within-two-hours cmp-07': 'satisfied',
      'referral/urgent-answered-in-time ref-071': 'satisfied',
      'referral/answered-in-time ref-073': 'breached',
    })
  })

  it('a supervisor: both routes at work, and the Magistrate; the committee had no woman', () => {
    expect(verdictsIn('nurse-harassed-by-supervisor')).toMatchObject({
      'harassment/inquiry-committee inc-03': 'applies',
      'harassment/ombudsperson inc-03': 'applies',
      'harassment/police-509 inc-03': 'applies',
      'harassment/not-an-employee inc-03': 'does-not-apply',
      'harassment/charges-within-three-days lgp-031': 'satisfied',
      'harassment/committee-with-a-woman lgp-031': 'breached',
      'harassment/changes-at-work lgp-031': 'applies',
      'police/fir-registered cmp-03': 'not-applicable',
    })
  })

  it("a patient's relative: the Act for workplaces may not reach him", () => {
    expect(verdictsIn('nurse-harassed-by-patients-relative')).toMatchObject({
      'harassment/inquiry-committee inc-04': 'does-not-apply',
      'harassment/not-an-employee inc-04': 'applies',
      'referral/answered-in-time ref-041': 'breached',
      'police/statement-in-company cmp-04': 'indeterminate',
    })
  })

  it('a "domestic dispute" of 2015: the Penal Code, and no law that came later', () => {
    expect(verdictsIn('neighbours-domestic-dispute')).toMatchObject({
      'domestic-violence/penal-code inc-02': 'applies',
      'domestic-violence/act-2021 inc-02': 'not-in-force',
      'safety/assessed-within-two-hours cmp-02': 'satisfied',
      'referral/consent-before-sharing ref-021': 'does-not-apply',
    })
  })

  it('a child marriage planned in Swat in 2015', () => {
    expect(verdictsIn('planned-child-marriage')).toMatchObject({
      'child-marriage/planned inc-08': 'unknown',
      'child-marriage/girl-16-17 inc-08': 'does-not-apply',
    })
  })

  it('a story of February 2016: held for what it gives away, before the law asked for it', () => {
    expect(verdictsIn('draft-story')).toMatchObject({ 'identity/jigsaw str-04': 'applies', 'identity/story-names-survivor str-04': 'not-in-force' })
  })

  it('a theft: an FIR and its copy in time, and nothing that is meant for violence', () => {
    const verdicts = verdictsIn('theft-at-a-desk')
    expect(verdicts).toMatchObject({ 'police/fir-registered cmp-01': 'satisfied', 'police/fir-copy-given cmp-01': 'satisfied' })
    const silent = ['does-not-apply', 'not-applicable']
    const forAnyMatter = ['police/fir-', 'police/diary-', 'investigation/report-within-', 'intake/']
    const isFor = (rule: string): boolean => forAnyMatter.some((start) => rule.startsWith(start))
    expect(Object.entries(verdicts).filter(([rule, verdict]) => !isFor(rule) && !silent.includes(verdict))).toEqual([])
  })
})
