import { writeFileSync } from 'node:fs'

import { casesJsonSchema, ruleJsonSchema } from '../src/schema/json-schema.ts'

const write = (name: string, schema: unknown): void =>
  writeFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)

write('rule', ruleJsonSchema())
write('cases', casesJsonSchema())
