import { describe, expect, it } from 'vitest'

import { currentStage } from '../recruitment/current-stage.ts'
import { jigsawLevel } from './jigsaw-level.ts'

describe('the danger that details together name her', () => {
  it.each([
    ['none', []],
    ['low', ['name']],
    ['low', ['age', 'occupation']],
    ['low', ['name', 'age', 'occupation']],
    ['high', ['name', 'voice']],
    ['high', ['age', 'occupation', 'villageName']],
    ['low', ['name', 'name']],
    ['low', ['other']],
    ['low', ['age', 'other']],
    [undefined, ['name', 'other']],
    [undefined, ['age', 'occupation', 'other']],
    ['high', ['name', 'voice', 'other']],
    [undefined, undefined],
  ] as const)('is %s of %j', (level, identityElements) => {
    expect(jigsawLevel({ identityElements })).toBe(level)
  })
})

describe('the stage of an application', () => {
  it.each([
    ['writtenTest', [{ stage: 'applied' }, { stage: 'writtenTest', result: 'failed' }]],
    ['writtenTest', [{ stage: 'writtenTest' }, { stage: 'applied' }]],
    [undefined, [{ stage: 'applied' }, { stage: 'other' }]],
    [undefined, [{ stage: 'applied' }, {}]],
    [undefined, []],
    [undefined, undefined],
  ] as const)('is %s of %j', (stage, stageEvents) => {
    expect(currentStage({ stageEvents })).toBe(stage)
  })
})
