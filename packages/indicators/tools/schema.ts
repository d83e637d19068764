import { writeFileSync } from 'node:fs'

import { indicatorJsonSchema } from '../src/schema/json-schema.ts'

writeFileSync(new URL('../schema/indicator.schema.json', import.meta.url), `${JSON.stringify(indicatorJsonSchema(), null, 2)}\n`)
