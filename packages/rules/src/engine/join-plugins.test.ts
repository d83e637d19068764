import { defineOperator } from '@aitebaar/conditions'
import { describe, expect, it } from 'vitest'

import { toyPlugin } from '../testing/toy.ts'
import { joinPlugins } from './join-plugins.ts'

const operator = (name: string) => defineOperator({ name, kinds: ['integer'], operand: 'flag', test: () => 'true', words: { en: 'is' } })
const plugin = toyPlugin([])

describe('plugins put together', () => {
  it('may not give an operator the name of another one (spec 3.4)', () => {
    expect(joinPlugins([{ ...plugin, operators: [operator('equal')] }])).toMatchObject({ left: [{ code: 'rules/duplicate' }] })
    expect(joinPlugins([{ ...plugin, operators: [operator('isEven')] }])).toMatchObject({ _tag: 'Right' })
  })

  it('name both when two of them define the same thing', () => {
    const other = { name: 'other', version: '1', facts: plugin.facts?.slice(0, 1) ?? [] }
    expect(joinPlugins([plugin, other])).toMatchObject({ left: [{ message: 'The fact "thing.isOpen" of plugin "other" is already defined by "toy".' }] })
  })
})
