/** A schema of ours as JSON Schema, compiled by ajv to a module of its own, as an app would ship it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { _ } from 'ajv'
import * as z from '../../../packages/core/node_modules/zod/index.js'
import { isDateTime, isIsoDate, isPartialDate } from '../../../packages/core/src/index.ts'

const formats: Record<string, (text: string) => boolean> = { 'iso-date': isIsoDate, 'partial-date': isPartialDate, 'date-time': isDateTime }

interface Node {
  [key: string]: unknown
  anyOf?: Node[]
  oneOf?: Node[]
  properties?: Record<string, Node>
}

/** Unions that a field tells apart are told apart by it, as zod does. */
const withDiscriminators = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withDiscriminators)
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withDiscriminators(value)])) as Node
  const options = copy.anyOf ?? copy.oneOf
  if (options !== undefined && options.length > 2 && options.every(({ properties }) => properties?.['stepType'] !== undefined)) {
    delete copy.anyOf
    return { ...copy, type: 'object', oneOf: options, required: ['stepType'], discriminator: { propertyName: 'stepType' } }
  }
  return copy
}

export const compiled = async (schema: z.ZodType): Promise<(value: unknown) => boolean> => {
  const json = withDiscriminators(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })) as object
  const folder = new URL('../node_modules/.cache/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  const ajv = new Ajv2020({
    discriminator: true,
    strict: false,
    code: { source: true, lines: true, formats: _`require('./formats.cjs')` },
    formats: { ...formats },
  })
  for (const name of ['iso-duration', 'id', 'token', 'language', 'time-of-day', 'web-address', 'sha-256', 'iso-3166-2', 'period', 'recurrence', 'procedure-id'])
    ajv.addFormat(name, true)
  const module = standalone.default(ajv, ajv.compile(json))
  writeFileSync(new URL('validator.cjs', folder), module)
  writeFileSync(new URL('formats.cjs', folder), 'module.exports = globalThis.formatsOfTheBench\n')
  Object.assign(globalThis, { formatsOfTheBench: formats })
  return createRequire(folder)('./validator.cjs') as (value: unknown) => boolean
}
