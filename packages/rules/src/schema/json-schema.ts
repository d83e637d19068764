import type { Fact } from '@aitebaar/conditions'
import { OPERATORS } from '@aitebaar/conditions'
import * as z from 'zod'
import { isJsonObject } from '@aitebaar/core'

import { RuleCases } from '../cases/rule-case.ts'
import { domain } from '../domain/domain.ts'
import { Rule } from '../rule/rule.ts'

type JsonSchema = Record<string, unknown>

const generated = (schema: z.ZodType, title: string): JsonSchema => ({
  ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }),
  title,
})

/** Facts by name, with what is asked, for completion; names of plugins' own facts are allowed too. */
const factName = (facts: readonly Fact[]): JsonSchema => ({
  anyOf: [{ oneOf: facts.map(({ id, question, label }) => ({ const: id, description: question?.en ?? label.en })) }, { type: 'string' }],
})

const operatorName: JsonSchema = { anyOf: [{ enum: OPERATORS.map(({ name }) => name) }, { type: 'string' }] }

/** Puts names that editors can offer in the place of plain texts, wherever a comparison, a clock or `lawAt` names a fact. */
const withNames = (node: unknown, facts: JsonSchema): unknown => {
  if (Array.isArray(node)) return node.map((item) => withNames(item, facts))
  if (!isJsonObject(node)) return node
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    if (key !== 'properties' || !isJsonObject(value)) return [key, withNames(value, facts)]
    const properties = Object.entries(value).map(([name, schema]): [string, unknown] => {
      if (name === 'fact' || name === 'from' || name === 'date' || name === 'area') return [name, facts]
      if (name === 'doneAt') return [name, { anyOf: [facts, { type: 'array', minItems: 2, items: facts }] }]
      return [name, name === 'operator' ? operatorName : withNames(schema, facts)]
    })
    return [key, Object.fromEntries(properties)]
  })
  return Object.fromEntries(entries)
}

/** The JSON Schema of rule files, for editors: it completes names of facts, operators and codes. The engine's own check says more. */
export const ruleJsonSchema = (): unknown => {
  const schema = withNames(generated(Rule, 'A rule of Aitebaar'), { $ref: '#/definitions/factName' })
  const names = { factName: factName(domain().facts ?? []) }
  return isJsonObject(schema) ? { ...schema, definitions: { ...(isJsonObject(schema['definitions']) ? schema['definitions'] : {}), ...names } } : schema
}

/** The JSON Schema of files with example cases. */
export const casesJsonSchema = (): unknown => generated(RuleCases, 'Example cases of a rule of Aitebaar')
