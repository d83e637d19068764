import { evidenceKindIsItemKind } from './evidence-kind.ts'
import type { Migration, VersionedDocument } from './migration.ts'

/**
 * All changes of the form of documents, oldest first.
 *
 * @example
 * MIGRATIONS.map(({ from, to }) => [from, to])[0] // => ['0', '1']
 *
 * @category records
 * @since 0.1.0
 */
export const MIGRATIONS: readonly Migration[] = [evidenceKindIsItemKind]

const hasVersion = (document: unknown): document is VersionedDocument => typeof document === 'object' && document !== null && 'schemaVersion' in document

/**
 * A document as this version of the library writes it. A document of this version, of a newer one, or without a version is given back as it is, and is then
 * read or refused by its schema. The input is not changed. `parseRecord` and `parseCaseFile` do this first.
 *
 * @example
 * migrate({ schemaVersion: '0', evidenceItems: [{ evidenceItemId: 'evi-1', kind: 'clothing' }] }) // => { schemaVersion: '1', evidenceItems: [{ evidenceItemId: 'evi-1', itemKind: 'clothing' }] }
 *
 * @category records
 * @since 0.1.0
 */
export const migrate = (document: unknown, migrations: readonly Migration[] = MIGRATIONS): unknown =>
  migrations.reduce<unknown>(
    (now, { from, to, change }) => (hasVersion(now) && now['schemaVersion'] === from ? { ...change(now), schemaVersion: to } : now),
    document,
  )
