import type { ConditionContext, Fact } from '@aitebaar/conditions'
import { checkCondition, didYouMean } from '@aitebaar/conditions'
import type { Issue, IssuePath } from '@aitebaar/core'
import { ENTITIES, isJsonObject } from '@aitebaar/core'
import type * as z from 'zod'

import { Indicator } from '../indicator/indicator.ts'
import { checkForm } from './check-form.ts'
import { isKind } from './record-facts.ts'

type Kinds = readonly Fact['type']['kind'][]

/** The keys of a measure that name facts, and what these must be. */
const FACT_KEYS: Readonly<Record<string, Kinds>> = {
  key: ['id', 'code'],
  fields: ['integer', 'number'],
  from: ['date', 'dateTime'],
  to: ['date', 'dateTime'],
  date: ['date', 'dateTime'],
  place: ['id', 'code'],
  service: ['code', 'id'],
  value: ['integer', 'number'],
  low: ['integer', 'number'],
  high: ['integer', 'number'],
  share: ['integer', 'number'],
}

const shapeIssue = (issue: z.core.$ZodIssue, path: IssuePath): Issue => {
  const at = [...path, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const key = String(issue.path.at(-1) ?? 'indicator')
  if (issue.code === 'unrecognized_keys') {
    const [first = ''] = issue.keys
    return {
      code: 'indicators/unknown-key',
      path: [...at, first],
      message: `"${first}" is not part of an indicator here.`,
      help: 'Take it out, or correct its spelling.',
    }
  }
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined
  return isMissing
    ? { code: 'indicators/missing', path: at, message: `"${key}" is missing.`, help: `Add "${key}".` }
    : { code: 'indicators/wrong-shape', path: at, message: `"${key}" is not of the right form.`, help: 'See the indicator format in the guide.' }
}

const checkFactName = (id: string, kinds: Kinds, kind: string | undefined, context: ConditionContext, path: IssuePath): Issue[] => {
  const fact = context.dictionary.get(id)
  if (fact === undefined) {
    return [
      {
        code: 'indicators/unknown-fact',
        path,
        message: `The fact "${id}" is not declared.`,
        help: didYouMean(id, context.dictionary.ids(), 'facts of records'),
      },
    ]
  }
  if (kind !== undefined && fact.subject !== kind) {
    return [
      {
        code: 'indicators/fact-of-another-kind',
        path,
        message: `The fact "${id}" is not one of records of kind "${kind}".`,
        help: `Name a fact that begins with "${kind}.".`,
      },
    ]
  }
  return kinds.includes(fact.type.kind)
    ? []
    : [
        {
          code: 'indicators/wrong-fact-type',
          path,
          message: `The fact "${id}" is of type ${fact.type.kind}; here it must be ${kinds.join(' or ')}.`,
          help: 'Name another fact.',
        },
      ]
}

const factsIn = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(factsIn)
  if (!isJsonObject(node)) return []
  return Object.entries(node).flatMap(([key, value]) => (key === 'fact' && typeof value === 'string' ? [value] : factsIn(value)))
}

const checkFilter = (filter: unknown, kind: string | undefined, context: ConditionContext, path: IssuePath): Issue[] => {
  const issues = [...checkCondition(filter, context, path)]
  if (issues.length > 0) return issues
  return [...new Set(factsIn(filter))].flatMap((id) =>
    checkFactName(id, ['boolean', 'code', 'codes', 'number', 'integer', 'date', 'dateTime', 'duration', 'interval', 'id'], kind, context, path),
  )
}

const checkItem = (item: unknown, kind: string | undefined, kinds: Kinds | undefined, context: ConditionContext, path: IssuePath): Issue[] => {
  if (isJsonObject(item)) return checkMeasure(item, kind, context, path)
  return typeof item === 'string' && kinds !== undefined ? checkFactName(item, kinds, kind, context, path) : []
}

/** Whether there are records of a kind. */
export const checkKind = (kind: string, path: IssuePath): Issue[] => {
  if (isKind(kind)) return []
  const kinds = Object.keys(ENTITIES)
  return [
    {
      code: 'indicators/unknown-kind',
      path,
      message: `There are no records of kind "${kind}".`,
      help: didYouMean(kind, kinds, `kinds: ${kinds.join(', ')}`),
    },
  ]
}

/** Walks a measure: a part with `of` sets the kind for everything in it. */
const checkMeasure = (node: Record<string, unknown>, outer: string | undefined, context: ConditionContext, path: IssuePath): Issue[] => {
  const kind = typeof node['of'] === 'string' ? node['of'] : isJsonObject(node['of']) && typeof node['of']['of'] === 'string' ? node['of']['of'] : outer
  const isWindow = !('type' in node) && !('of' in node) && path.at(-1) !== 'days' && path.at(-1) !== 'hours'
  const unknownKind = typeof node['of'] === 'string' ? checkKind(node['of'], [...path, 'of']) : []
  if (unknownKind.length > 0) return unknownKind
  const own = checkForm(node, path)
  const inner = Object.entries(node).flatMap(([key, value]) => {
    const at = [...path, key]
    if (key === 'where' || key === 'reportedIf') return checkFilter(value, kind, context, at)
    const kinds = FACT_KEYS[key]
    if (Array.isArray(value)) return value.flatMap((item, index) => checkItem(item, kind, kinds, context, [...at, index]))
    if (isJsonObject(value)) return checkMeasure(value, kind, context, at)
    const namesFact = typeof value === 'string' && kinds !== undefined && !(isWindow && (key === 'from' || key === 'to'))
    return namesFact ? checkFactName(value, kinds, kind, context, at) : []
  })
  return [...own, ...inner]
}

/**
 * Everything that is wrong with the definition of an indicator. An empty list means that it can be calculated. Names of facts and conditions are looked at once
 * the shape is right. Paths begin with `path`.
 *
 * Codes: `indicators/missing`, `indicators/unknown-key`, `indicators/wrong-shape`, `indicators/one-of-two` for the shape; `indicators/unknown-kind`,
 * `indicators/unknown-fact`, `indicators/unknown-part`, `indicators/fact-of-another-kind`, `indicators/wrong-fact-type` for names; those of `checkCondition`
 * for filters.
 *
 * @example
 * const visits = {
 *   id: 'desk-visits', title: { en: 'Visits' }, unit: 'visit', level: 'output', direction: 'up', attribution: 'attribution', countRule: 'Every visit counts.',
 *   measure: { type: 'distinct', of: 'deskContact', key: 'complaint.deskId' }, target: null, publish: { text: '{n}', values: { n: { part: 'value', as: 'exactly' } } }, traps: [],
 * }
 * const [issue] = checkIndicator(visits, { dictionary: recordFacts() })
 * issue?.code // => 'indicators/fact-of-another-kind'
 * issue?.help // => 'Name a fact that begins with "deskContact.".'
 *
 * @see docs/guide/write-an-indicator.md
 * @category indicators
 * @since 0.1.0
 */
export const checkIndicator = (input: unknown, context: ConditionContext, path: IssuePath = []): readonly Issue[] => {
  const parsed = Indicator.safeParse(input, { reportInput: true })
  if (!parsed.success) return parsed.error.issues.map((issue) => shapeIssue(issue, path))
  const { measure, parts = {}, period, publish } = parsed.data
  const known = ['value', ...Object.keys(parts)]
  const wording = Object.entries(publish.values).flatMap(([name, { part }]) =>
    known.includes(part)
      ? []
      : [
          {
            code: 'indicators/unknown-part',
            path: [...path, 'publish', 'values', name, 'part'],
            message: `There is no part "${part}".`,
            help: didYouMean(part, known, `parts: ${known.join(', ')}`),
          },
        ],
  )
  return [
    ...checkMeasure(measure, undefined, context, [...path, 'measure']),
    ...Object.entries(parts).flatMap(([name, part]) => checkMeasure(part, undefined, context, [...path, 'parts', name])),
    ...(period === undefined ? [] : checkFactName(period.date, ['date', 'dateTime'], undefined, context, [...path, 'period', 'date'])),
    ...wording,
  ]
}
