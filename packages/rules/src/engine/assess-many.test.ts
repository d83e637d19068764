import type { CaseFile } from '@aitebaar/core'
import { describe, expect, it } from 'vitest'

import { CLOSE_RULE, OPEN_RULE, toyEngine } from '../testing/toy.ts'

const engine = toyEngine([OPEN_RULE, CLOSE_RULE])
const options = { asOf: '2015-03-02' }
const file = (at: number): CaseFile => ({ kind: 'toy', id: `cf-${at}`, things: [{ thingId: 't', isOpen: at % 2 === 0 }] }) as unknown as CaseFile

describe('assessMany', () => {
  it('reads a case file when its assessment is asked for, and not before', () => {
    let read = 0
    function* files() {
      for (; ; read += 1) yield file(read)
    }
    for (const { caseFile } of engine.assessMany(files(), options)) {
      expect(caseFile).toBe(`cf-${read}`)
      if (read === 5) break
    }
    expect(read).toBe(5)
  })

  it('takes a stream as well', async () => {
    async function* files() {
      yield* [file(0), file(1)]
    }
    const found = []
    for await (const assessment of engine.assessMany(files(), options)) found.push(assessment)
    expect(found).toEqual([engine.assess(file(0), options), engine.assess(file(1), options)])
  })
})
