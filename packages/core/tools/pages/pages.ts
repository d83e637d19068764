import { derivedFieldsPage } from './derived-fields-page.ts'
import { invariantsPage } from './invariants-page.ts'
import { lifecyclesPage } from './lifecycles-page.ts'

const DOCS = new URL('../../../../docs/', import.meta.url)

/** The pages that are made from the tables, by where they lie. */
export const pages = (): ReadonlyMap<URL, string> =>
  new Map([
    [new URL('lifecycles.md', DOCS), lifecyclesPage()],
    [new URL('invariants.md', DOCS), invariantsPage()],
    [new URL('derived-fields.md', DOCS), derivedFieldsPage()],
  ])
