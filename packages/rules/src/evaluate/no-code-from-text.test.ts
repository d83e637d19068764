import { describe, expect, it } from 'vitest'

import { runInNode, sourceUrl } from '../testing/in-node.ts'

const PROGRAM = `
import { createEngine, toEvaluatePack } from ${JSON.stringify(sourceUrl('index.ts'))}
import { createEvaluator } from ${JSON.stringify(sourceUrl('evaluate/index.ts'))}
import { toy } from ${JSON.stringify(sourceUrl('testing/toy-plugin.ts'))}
const refused = () => { try { return new Function('return true')() } catch { return 'refused' } }
const engine = createEngine({ plugins: [toy] }).right
const options = { asOf: '2015-03-02' }
const thing = { isOpen: true, start: '2014-03-09', areaId: 'plain' }
const row = Object.fromEntries(Object.entries(thing).map(([name, value]) => ['thing.' + name, value]))
console.log(JSON.stringify({
  function: refused(),
  assess: engine.assess({ kind: 'toy', id: 'cf', things: [thing] }, options).findings.map(({ rule, verdict }) => [rule, verdict]),
  rows: createEvaluator(toEvaluatePack(engine.packs[0])).get('thing').verdicts(row, options).map(({ rule, verdict }) => [rule, verdict]),
}))
`

describe('where texts cannot become code', () => {
  it('the engine and the evaluator run', () => {
    expect(runInNode(PROGRAM)).toEqual({
      function: 'refused',
      assess: [
        ['toy/open', 'applies'],
        ['toy/close', 'indeterminate'],
      ],
      rows: [
        ['toy/close', 'indeterminate'],
        ['toy/open', 'applies'],
      ],
    })
  })
})
