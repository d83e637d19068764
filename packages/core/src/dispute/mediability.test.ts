import { describe, expect, it } from 'vitest'

import { DISPUTE_TYPE, MEDIABILITY } from '../code-list/dispute.ts'
import { mediabilityOf } from './mediability.ts'

describe('mediabilityOf', () => {
  it('says something of every kind of matter but "other"', () => {
    const open = DISPUTE_TYPE.codes.filter(({ code }) => mediabilityOf({ caseTypes: [code] }) === undefined)
    expect(open.map(({ code }) => code)).toEqual(['other'])
  })

  it.each([
    ['the strictest of several matters', { caseTypes: ['money', 'inheritance', 'murder'] }, 'lawfulPeaceOnly'],
    ['what is recorded, when it is stricter', { caseTypes: ['money'], mediability: 'notMediable' }, 'notMediable'],
    ['the matter, when what is recorded is not as strict', { caseTypes: ['swara'], mediability: 'mediable' }, 'notMediable'],
    ['what is recorded, of a matter without a name', { caseTypes: ['other'], mediability: 'mediable' }, 'mediable'],
    ['never, whatever else there is', { caseTypes: ['other', 'ghag'] }, 'notMediable'],
    ['unknown, when part of it is', { caseTypes: ['other', 'murder'] }, undefined],
    ['unknown, when nothing is recorded', {}, undefined],
    ['unknown whether honour was the reason', { caseTypes: ['murder'], honourGivenAsReason: { absent: 'notAsked' } }, 'lawfulPeaceOnly'],
    ['honour as the reason of a killing', { caseTypes: ['murder'], honourGivenAsReason: true }, 'notMediable'],
  ] as const)('is %s', (_why, dispute, answer) => {
    expect(mediabilityOf(dispute)).toBe(answer)
  })

  it('goes by codes of its list, the strictest last', () => {
    expect(MEDIABILITY.codes.map(({ code }) => code)).toEqual(['mediable', 'mediableWithSafeguards', 'lawfulPeaceOnly', 'notMediable'])
  })
})
