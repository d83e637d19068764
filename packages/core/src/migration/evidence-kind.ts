import { isJsonObject } from '../json/is-json-object.ts'
import type { Migration } from './migration.ts'

const renamed = (item: unknown): unknown => {
  if (!isJsonObject(item) || !Object.hasOwn(item, 'kind') || Object.hasOwn(item, 'itemKind')) return item
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key === 'kind' ? 'itemKind' : key, value]))
}

/** Before the first release the kind of an item of evidence was called `kind`, which is how a record says what it is itself. */
export const evidenceKindIsItemKind: Migration = {
  name: 'evidence-kind-is-item-kind',
  from: '0',
  to: '1',
  change: (document) => {
    const items = document['evidenceItems']
    return Array.isArray(items) ? { ...document, evidenceItems: items.map(renamed) } : document
  },
}
