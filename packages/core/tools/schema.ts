import { writeFileSync } from 'node:fs'

import { jsonSchemas } from '../src/schema/json-schema.ts'

for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
}
