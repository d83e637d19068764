import { describe, expect, it } from 'vitest'

import { parseCaseFile } from '../case-file/parse-case-file.ts'
import { getOrThrow } from '../either.ts'
import { encode } from '../privacy/encode.ts'
import { parseRecord, SCHEMA_VERSION } from '../record/record.ts'
import { MIGRATIONS, migrate } from './migrate.ts'
import type { Migration } from './migration.ts'

const file = (schemaVersion: string, ...evidenceItems: readonly unknown[]) => ({
  kind: 'complaint',
  schemaVersion,
  id: 'cf-07',
  isSynthetic: true,
  complaint: { complaintId: 'cmp-07' },
  evidenceItems,
})

describe('evidence-kind-is-item-kind', () => {
  const old = { evidenceItemId: 'evi-071', kind: 'clothing', sealNumber: 'S-611' }
  const now = { evidenceItemId: 'evi-071', itemKind: 'clothing', sealNumber: 'S-611' }

  it('renames the kind of each item and nothing else', () => {
    expect(migrate(file('0', old, { evidenceItemId: 'evi-072' }))).toEqual(file('1', now, { evidenceItemId: 'evi-072' }))
  })

  it('makes case files of that time readable', () => {
    expect(encode(getOrThrow(parseCaseFile(file('0', old))))).toEqual(file('1', now))
  })

  it('does not touch what says both, or is no item', () => {
    const odd = [{ evidenceItemId: 'evi-1', kind: 'clothing', itemKind: 'swab' }, null, 7]
    expect(migrate(file('0', ...odd))).toEqual(file('1', ...odd))
    expect(migrate({ schemaVersion: '0', evidenceItems: 'none' })).toEqual({ schemaVersion: '1', evidenceItems: 'none' })
  })

  it('leaves a record of another kind as it is, but for its version', () => {
    expect(parseRecord({ kind: 'station', schemaVersion: '0', isSynthetic: true, stationId: 'stn-01' })._tag).toBe('Right')
  })
})

describe('migrate', () => {
  it('gives documents of this version, of newer ones and of none back as they are', () => {
    for (const document of [file('1'), file('2'), { id: 'cf-1' }, null, 'text', [1], 3]) expect(migrate(document)).toBe(document)
  })

  it('does not change its input', () => {
    const before = file('0', { evidenceItemId: 'evi-1', kind: 'clothing' })
    const copy = structuredClone(before)
    migrate(before)
    expect(before).toEqual(copy)
  })

  it('goes from version to version in order', () => {
    const add = (from: string, to: string): Migration => ({ name: `${from}-${to}`, from, to, change: (document) => ({ ...document, [`from${from}`]: true }) })
    const steps = [add('a', 'b'), add('b', 'c')]
    expect(migrate({ schemaVersion: 'a' }, steps)).toEqual({ schemaVersion: 'c', froma: true, fromb: true })
    expect(migrate({ schemaVersion: 'b' }, steps)).toEqual({ schemaVersion: 'c', fromb: true })
  })

  it('leads every older version to this one, by migrations with names of their own', () => {
    expect(MIGRATIONS.map(({ from }) => (migrate({ schemaVersion: from }) as { schemaVersion: string }).schemaVersion)).toEqual(
      MIGRATIONS.map(() => SCHEMA_VERSION),
    )
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length)
  })
})
