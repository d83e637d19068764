import { describe, expect, it } from 'vitest'

import { runInNode, sourceUrl } from '../testing/in-node.ts'

const PROGRAM = `
import { createEngine, toEvaluatePack, toPackModule } from ${JSON.stringify(sourceUrl('index.ts'))}
import { createEvaluator } from ${JSON.stringify(sourceUrl('evaluate/index.ts'))}
import { toy } from ${JSON.stringify(sourceUrl('testing/toy-plugin.ts'))}
const refused = () => { try { return new Function('return true')() } catch { return 'refused' } }
const engine = createEngine({ plugins: [toy] }).right
const options = { asOf: '2015-03-02' }
const thing = { isOpen: true, start: '2014-03-09', areaId: 'plain' }
const row = Object.fromEntries(Object.entries(thing).map(([name, value]) => ['thing.' + name, value]))
const verdicts = (source) => createEvaluator(source).get('thing').verdicts(row, options).map(({ rule, verdict }) => [rule, verdict])
const [loaded] = engine.packs
const module = await import('data:text/javascript,' + encodeURIComponent(toPackModule(loaded)))
console.log(JSON.stringify({
  function: refused(),
  assess: engine.assess({ kind: 'toy', id: 'cf', things: [thing] }, options).findings.map(({ rule, verdict }) => [rule, verdict]),
  rows: verdicts(toEvaluatePack(loaded)),
  module: verdicts(module),
}))
`

describe('where texts cannot become code', () => {
  it('the engine, the evaluator and a pack that was compiled ahead of time run', () => {
    const byName = [
      ['toy/close', 'indeterminate'],
      ['toy/open', 'applies'],
    ]
    expect(runInNode(PROGRAM)).toEqual({
      function: 'refused',
      assess: [
        ['toy/open', 'applies'],
        ['toy/close', 'indeterminate'],
      ],
      rows: byName,
      module: byName,
    })
  })
})
