/** Writes what the schemas say about the fields of records, so that nobody has to make the schemas to count them. */
import { writeFileSync } from 'node:fs'

import { recordFieldsText } from './record-fields.ts'

writeFileSync(new URL('../src/facts/record-fields.gen.ts', import.meta.url), recordFieldsText())
