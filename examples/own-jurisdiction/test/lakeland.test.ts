import { readFileSync } from 'node:fs'

import { getOrThrow, parseCaseFile } from '@aitebaar/core'
import { createEngine, runCases } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { lakeland } from '../src/lakeland.ts'

const engine = getOrThrow(createEngine({ plugins: [lakeland] }))
const [pack] = engine.packs
if (pack === undefined) throw new Error('the plugin brings a pack')

const caseFile = getOrThrow(
  parseCaseFile({
    kind: 'dispute',
    schemaVersion: '1',
    id: 'cf-lake',
    isSynthetic: true,
    dispute: { disputeId: 'dsp-lake', registeredOn: '2015-01-15', areaId: 'island', panel: ['med-1', 'med-2', 'med-3'] },
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
      ['market/heard-in-season', 'applies'],
    ])
    const [explanation] = getOrThrow(engine.explain(assessment, 'market/heard-in-season'))
    expect(JSON.stringify(explanation)).toContain('is in the season of')
    const record = getOrThrow(engine.record(assessment))
    expect(getOrThrow(engine.replay(record, caseFile)).same).toBe(true)
  })
})
