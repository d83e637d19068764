import { describe, expect, it } from 'vitest'

import { didYouMean } from './did-you-mean.ts'

const NAMES = ['settlement.agreedOn', 'settlement.registeredOn', 'settlement.terms', 'dispute.areaId']
const meant = (word: string, names: readonly string[] = NAMES): string => didYouMean(word, names, 'names')

describe('didYouMean', () => {
  it.each([
    ['a letter too few', 'settlement.agredOn', 'Did you mean "settlement.agreedOn"?'],
    ['a letter too many', 'dispute.areaIds', 'Did you mean "dispute.areaId"?'],
    ['a wrong letter', 'settlement.tarms', 'Did you mean "settlement.terms"?'],
    ['two letters that changed places', 'settlement.tersm', 'Did you mean "settlement.terms"?'],
  ])('finds %s', (_, word, expected) => {
    expect(meant(word)).toBe(expected)
  })

  it('finds a name of which the part before the dot was left out', () => {
    expect(meant('agreedOn')).toBe('Did you mean "settlement.agreedOn"?')
    expect(meant('areaId', ['dispute.areaId', 'incident.areaId', 'complaint.areaId', 'settlement.areaId'])).toBe('See the list of names.')
  })

  it('says that a sign cannot be seen, where that is all that differs', () => {
    expect(meant('settlement.terms\u200F')).toBe('Did you mean "settlement.terms"? What stands here holds a sign that cannot be seen: type it anew.')
  })

  it('counts letters that changed places as one edit, and two wrong letters as two', () => {
    expect(meant('ab', ['ba', 'cd'])).toBe('Did you mean "ba"?')
    expect(meant('abcd', ['abdc', 'abxy'])).toBe('Did you mean "abdc"?')
    expect(meant('xabc', ['xacb', 'xbcd'])).toBe('Did you mean "xacb"?')
  })

  it('offers all that are equally near, in their order, and none that is farther', () => {
    expect(meant('cat', ['hat', 'bat', 'coat', 'dogs'])).toBe('Did you mean "bat" or "coat" or "hat"?')
  })

  it('offers three at most', () => {
    expect(meant('cat', ['bat', 'eat', 'fat', 'hat'])).toBe('Did you mean "bat" or "eat" or "fat"?')
  })

  it('does not mind capitals', () => {
    expect(meant('SETTLEMENT.TERMS')).toBe('Did you mean "settlement.terms"?')
    expect(meant('isKnwn', ['isKnown', 'in'])).toBe('Did you mean "isKnown"?')
  })

  it('allows two edits in short words and a third of long ones', () => {
    expect(meant('abcd', ['abxy'])).toBe('Did you mean "abxy"?')
    expect(meant('abcd', ['axyz'])).toBe('See the list of names.')
    expect(meant('abcdefghijkl', ['abcdefghwxyz'])).toBe('Did you mean "abcdefghwxyz"?')
    expect(meant('abcdefghijkl', ['abcdefgvwxyz'])).toBe('See the list of names.')
  })

  it('points to the list when nothing is near', () => {
    expect(meant('elephant')).toBe('See the list of names.')
  })
})
