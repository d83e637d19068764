import { DERIVED_FIELDS } from './derived-fields.ts'
import { table } from './markdown.ts'

/** The page of fields that follow from others. */
export const derivedFieldsPage = (): string =>
  `${[
    '<!-- Made by packages/core/tools/lists.ts; do not edit. -->',
    '# Derived fields',
    'Fields that follow from others. Each has a pure function in `@aitebaar/core`; what is not recorded stays unknown (`undefined`), a date that is known in part counts only as far as it is certain, and a value that is recorded is never changed. Records with the same field may still hold it: what somebody wrote down at the time, or what came with an import.',
    table(
      ['field', 'function', 'note'],
      DERIVED_FIELDS.map(({ field, by, instead }) => [`\`${field}\``, by === undefined ? 'none' : `\`${by}\``, instead ?? '']),
    ),
  ].join('\n\n')}\n`
