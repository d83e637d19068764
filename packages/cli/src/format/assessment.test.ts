import type { Assessment, Finding } from '@aitebaar/rules'
import { describe, expect, it } from 'vitest'

import { plain } from '../terminal.ts'
import { assessmentText } from './assessment.ts'

const finding: Finding = {
  rule: 'medical/sample-in-three-days',
  type: 'duty',
  subject: { kind: 'complaint', id: 'cmp-01' },
  verdict: 'indeterminate',
  severity: 'high',
  provisions: [],
  refer: [],
  blocks: [],
  due: null,
  missing: [],
}
const ignored = () => undefined
const TERMINAL = { out: ignored, say: ignored, progress: ignored, width: 200, paint: plain }
const shown = (because: NonNullable<Finding['because']>): string => {
  const pack = { id: 'kp', version: '1.0.0', hash: '', options: [] }
  const assessment: Assessment = { caseFile: 'cf-01', asOf: '2015-03-02', pack, findings: [{ ...finding, because }], questions: [] }
  return assessmentText(assessment, 'case.json', { packs: [], rules: undefined, lang: 'en', all: false }, TERMINAL)
}

describe('what is open in an assessment', () => {
  it('says why where nothing can be asked', () => {
    expect(shown('law')).toContain('The law of that day in that place cannot be told; ask a lawyer.')
    expect(shown('hour')).toContain('The hour decides, and only a day can be recorded; look into it.')
    expect(shown('facts')).not.toMatch(/lawyer|hour/)
  })
})
