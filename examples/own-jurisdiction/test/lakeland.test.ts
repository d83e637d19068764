import { readFileSync } from 'node:fs'

import { getOrThrow, parseCaseFile } from '@aitebaar/core'
import { createEngine, runCases } from '@aitebaar/rules'
import { pinPack, publicKeyOf, signPack } from '@aitebaar/rules/signature'
import { describe, expect, it } from 'vitest'

import { lakeland } from '../src/lakeland.ts'

const engine = getOrThrow(createEngine({ plugins: [lakeland], mode: 'strict' }))
const [pack] = engine.packs
if (pack === undefined) throw new Error('the plugin brings a pack')

const caseFile = getOrThrow(
  parseCaseFile({
    kind: 'dispute',
    schemaVersion: '1',
    id: 'cf-lake',
    isSynthetic: true,
    dispute: { disputeId: 'dsp-lake', registeredOn: '2015-01-15', areaId: 'island', panel: ['med-1', 'med-2', 'med-3'], outcomeDate: '2015-02-10' },
    settlements: [
      {
        settlementId: 'stl-lake',
        disputeId: 'dsp-lake',
        agreedOn: '2015-02-01',
        terms: [{ termType: 'financialCompensation' }, { termType: 'firWithdrawalCondition' }],
      },
    ],
  }),
)

describe('a jurisdiction of one’s own', () => {
  it.each(pack.pack.rules.map(({ name }) => name))('%s does what its cases say', (name) => {
    const cases = JSON.parse(readFileSync(new URL(`../rules/${name}.cases.json`, import.meta.url), 'utf8')) as unknown
    const { results, issues } = runCases(pack, name, cases)
    expect(issues).toEqual([])
    expect(results.filter(({ passed }) => !passed).flatMap(({ problems }) => problems)).toEqual([])
    expect(results.length).toBeGreaterThan(2)
  })

  it('assesses, explains, keeps its decision and replays it', () => {
    const assessment = engine.assess(caseFile, { asOf: '2016-01-01' })
    expect(assessment.findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['market/fish-for-silence', 'applies'],
      ['market/decided-in-time', 'satisfied'],
      ['market/heard-in-season', 'applies'],
    ])
    const [explanation] = getOrThrow(engine.explain(assessment, 'market/heard-in-season'))
    expect(JSON.stringify(explanation)).toContain('is in the season of')
    expect(getOrThrow(engine.explain(assessment, 'market/decided-in-time', { lang: 'ur' }))[0]?.title).toContain('پنچایت')
    const record = getOrThrow(engine.record(assessment))
    expect(getOrThrow(engine.replay(record, caseFile)).same).toBe(true)
  })

  it('gives way, and says to what', () => {
    const { findings } = engine.assess(caseFile, { asOf: '2016-01-01', all: true })
    expect(findings.find(({ rule }) => rule === 'market/paid-in-kind')).toMatchObject({ verdict: 'does-not-apply', yieldedTo: 'market/fish-for-silence' })
  })

  it('runs the rules of an option where a host chose it', () => {
    const islands = getOrThrow(createEngine({ plugins: [lakeland], packOptions: { 'island-custom': true } }))
    const ran = (one: typeof engine) => one.verdicts(caseFile, { asOf: '2016-01-01' }).some(({ rule }) => rule === 'market/elder-alone')
    expect([ran(engine), ran(islands)]).toEqual([false, true])
  })

  it('is kept from loading where it is pinned and its signature is not there or of other content', () => {
    const key = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb'
    const pins = [pinPack('lakeland', [publicKeyOf(key)])]
    const codeOf = (signature?: string) => {
      const packs = (lakeland.packs ?? []).map((one) => ({ ...one, ...(signature === undefined ? {} : { signature }) }))
      const made = createEngine({ plugins: [{ ...lakeland, packs }], pins })
      return made._tag === 'Left' ? made.left[0].code : 'loads'
    }
    expect([codeOf(), codeOf(signPack(`${pack.hash}0`, key)), codeOf(signPack(pack.hash, key))]).toEqual([
      'rules/unsigned-pack',
      'rules/bad-signature',
      'loads',
    ])
  })
})
