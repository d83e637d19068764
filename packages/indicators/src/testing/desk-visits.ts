import type { ProgrammeRecord } from '@aitebaar/core'
import { getOrThrow, parseRecord } from '@aitebaar/core'

import type { CalculateOptions } from '../calculate.ts'
import { calculate } from '../calculate.ts'
import type { ProtectedResults } from '../protect/protect-results.ts'
import { protectResults } from '../protect/protect-results.ts'

/** A definition for tests; every key can be replaced. */
export const definition = (id: string, more: object = {}): object => ({
  id,
  title: { en: `Title of ${id}` },
  unit: 'person',
  level: 'output',
  direction: 'up',
  attribution: 'attribution',
  countRule: 'Each visit counts.',
  measure: { type: 'count', of: 'deskContact' },
  period: { date: 'deskContact.occurredAt', from: '2014-01-01', to: '2015-01-01' },
  target: null,
  publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } },
  traps: ['Visits are not women.'],
  ...more,
})

export const WOMEN = { fact: 'deskContact.visitorSexCode', operator: 'equal', value: 'female' }

let serial = 0

/** So many visits alike, each by another person. */
export const visits = (count: number, sex: string, day = '2014-02-03', areaId = 'pk-kp-swat'): readonly ProgrammeRecord[] =>
  Array.from({ length: count }, () => {
    serial += 1
    return getOrThrow(
      parseRecord({
        kind: 'deskContact',
        schemaVersion: '1',
        isSynthetic: true,
        contactId: `c-${serial}`,
        visitorSexCode: sex,
        areaId,
        occurredAt: `${day}T10:00+05:00`,
        linkageToken: `k1:aaaa${String(serial).padStart(4, '0')}`,
      }),
    )
  })

/** What comes of definitions and records, protected. */
export const protectedResults = (definitions: readonly object[], records: readonly ProgrammeRecord[], options: CalculateOptions = {}): ProtectedResults =>
  protectResults(getOrThrow(calculate(definitions, records, options)))
