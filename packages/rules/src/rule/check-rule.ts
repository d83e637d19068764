import type { Fact } from '@aitebaar/conditions'
import { checkCondition, didYouMean } from '@aitebaar/conditions'
import type { Issue, IssuePath } from '@aitebaar/core'
import { isJsonObject } from '@aitebaar/core'
import * as z from 'zod'

import { RULE_CHECKS } from './checks/index.ts'
import type { RuleContext } from './rule-context.ts'
import { citedPlaces } from './cited-ids.ts'
import { doneFacts } from './done-facts.ts'
import { factsRead } from './facts-read.ts'
import { Rule } from './rule.ts'

const HELP: Readonly<Record<string, string>> = {
  priority: 'Leave it out: rules never depend on their order.',
  onSuccess: 'Leave it out: a rule holds no code.',
  onFailure: 'Leave it out: a rule holds no code.',
}

/** The forms that people most often get wrong. */
const FORMS: Readonly<Record<string, string>> = {
  within: 'Write a length of time such as PT24H (24 hours) or P10D (ten days), or { "fact": … } with a parameter of the law.',
  name: 'Write it like theme/what-it-says, in small letters with dashes.',
}

/** What is wrong with an event as one of another type than it says it is. */
const isOtherType = (issue: z.core.$ZodIssue): issue is z.core.$ZodIssueInvalidValue => issue.code === 'invalid_value' && issue.path.join('.') === 'type'

/** Says what zod found in our own words: key, place, way out. */
const shapeIssue = (issue: z.core.$ZodIssue, path: IssuePath): Issue => {
  const at = [...path, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const key = String(issue.path.at(-1) ?? 'rule')
  if (issue.code === 'unrecognized_keys') {
    const [first = ''] = issue.keys
    return {
      code: 'rules/unknown-key',
      path: [...at, first],
      message: `"${first}" is not part of a rule here.`,
      help: HELP[first] ?? 'Take it out, or correct its spelling.',
    }
  }
  if (issue.code === 'invalid_value') {
    const help = `Write one of: ${issue.values.map(String).join(', ')}.`
    if (issue.input === undefined) return { code: 'rules/missing', path: at, message: `"${key}" is missing.`, help }
    return { code: 'rules/unknown-code', path: at, message: `"${key}" has a value that is not on its list.`, help }
  }
  if (issue.code === 'invalid_union') {
    const otherTypes = issue.errors.flatMap((branch) => branch.filter(isOtherType))
    const [otherType] = otherTypes
    if (otherType !== undefined && otherTypes.length === issue.errors.length) {
      return shapeIssue({ ...otherType, path: [...issue.path, ...otherType.path], values: otherTypes.flatMap(({ values }) => values) }, path)
    }
    const branch = issue.errors.find((one) => !one.some(isOtherType))?.[0]
    if (branch !== undefined) return shapeIssue({ ...branch, path: [...issue.path, ...branch.path] }, path)
    return { code: 'rules/wrong-shape', path: at, message: `"${key}" fits none of the forms it can have.`, help: 'See the rule format in the guide.' }
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return { code: 'rules/missing', path: at, message: `"${key}" is missing.`, help: `Add "${key}".` }
  }
  return { code: 'rules/wrong-shape', path: at, message: `"${key}" is not of the right form.`, help: FORMS[key] ?? 'See the rule format in the guide.' }
}

const Shape = Rule.extend({ conditions: z.unknown() })

const ALWAYS = { fact: 'any.fact', operator: 'isKnown', value: true }

/** The shape of everything but the conditions, which have messages of their own. */
const checkShape = (input: Record<string, unknown>, path: IssuePath): Issue[] => {
  const { event } = input
  const params = isJsonObject(event) ? event['params'] : undefined
  const shaped =
    isJsonObject(event) && isJsonObject(params) && 'metWhen' in params ? { ...input, event: { ...event, params: { ...params, metWhen: ALWAYS } } } : input
  const result = Shape.safeParse(shaped, { reportInput: true })
  return result.success ? [] : result.error.issues.map((issue) => shapeIssue(issue, path))
}

const checkFact = (id: string, kinds: readonly Fact['type']['kind'][], context: RuleContext, path: IssuePath): Issue[] => {
  const fact = context.dictionary.get(id)
  if (fact === undefined) {
    return [
      {
        code: 'rules/unknown-fact',
        path,
        message: `The fact "${id}" is not declared.`,
        help: didYouMean(id, context.dictionary.ids(), 'facts (aitebaar facts)'),
      },
    ]
  }
  if (kinds.includes(fact.type.kind)) return []
  return [
    {
      code: 'rules/wrong-fact-type',
      path,
      message: `The fact "${id}" is of type ${fact.type.kind}; here it must be ${kinds.join(' or ')}.`,
      help: 'Name another fact.',
    },
  ]
}

const checkName = (name: string, known: readonly string[], code: string, what: string, path: IssuePath): Issue[] =>
  known.includes(name) ? [] : [{ code, path, message: `"${name}" is not among the pack's ${what}.`, help: didYouMean(name, known, what) }]

const TIME = ['date', 'dateTime'] as const

const checkLaw = (rule: Rule, context: RuleContext, path: IssuePath): Issue[] => {
  const issues: Issue[] = []
  const known = context.data.register.map(({ id }) => id)
  for (const { id, place } of citedPlaces(rule.cites)) {
    const at = [...path, 'cites', ...place]
    issues.push(...checkName(id, known, 'rules/unknown-provision', 'provisions', at))
    const provision = context.data.register.find((entry) => entry.id === id)
    if (provision?.kind === 'not-law') {
      issues.push({
        code: 'rules/not-law',
        path: at,
        message: `"${id}" is in the register as not being law here; it cannot be cited.`,
        help: 'Cite a provision that was in force, or give the rule a "basis".',
      })
    }
  }
  if (rule.cites !== undefined && rule.lawAt === undefined) {
    issues.push({
      code: 'rules/missing',
      path: [...path, 'lawAt'],
      message: 'A rule that cites law must say which facts give the date and the place of the conduct.',
      help: 'Add "lawAt": { "date": fact, "area": fact }.',
    })
  }
  if (rule.cites === undefined && rule.basis === undefined) {
    issues.push({
      code: 'rules/no-source',
      path,
      message: 'The rule neither cites a provision nor names a basis.',
      help: 'Add "cites" with "lawAt", or "basis": { "source": …, "confidence": … }.',
    })
  }
  if (rule.lawAt !== undefined) {
    issues.push(
      ...checkFact(rule.lawAt.date, TIME, context, [...path, 'lawAt', 'date']),
      ...checkFact(rule.lawAt.area, ['id'], context, [...path, 'lawAt', 'area']),
    )
  }
  return issues
}

const checkEvent = (rule: Rule, context: RuleContext, path: IssuePath): Issue[] => {
  const at = [...path, 'event', 'params']
  const { params } = rule.event
  const bodies = context.data.bodies.map(({ id }) => id)
  const issues = (params.refer ?? []).flatMap((id, index) => checkName(id, bodies, 'rules/unknown-body', 'referral bodies', [...at, 'refer', index]))
  if ('clock' in params) {
    issues.push(
      ...checkFact(params.clock.from, TIME, context, [...at, 'clock', 'from']),
      ...doneFacts(params.clock).flatMap((done) => checkFact(done, TIME, context, [...at, 'clock', 'doneAt'])),
      ...(typeof params.clock.within === 'object' ? checkFact(params.clock.within.fact, ['duration'], context, [...at, 'clock', 'within', 'fact']) : []),
    )
  }
  if ('metWhen' in params) issues.push(...checkCondition(params.metWhen, context, [...at, 'metWhen']))
  return issues
}

const checkOption = ({ option }: Rule, { data }: RuleContext, path: IssuePath): Issue[] => {
  const known = data.options.map(({ id }) => id)
  if (option === undefined || known.includes(option)) return []
  return [
    {
      code: 'rules/unknown-option',
      path: [...path, 'option'],
      message: `"${option}" is not among the pack's options.`,
      help: didYouMean(option, known, 'options'),
    },
  ]
}

const checkSubject = ({ subject }: Rule, { subjects }: RuleContext, path: IssuePath): Issue[] => {
  if (subjects.has(subject)) return []
  return [
    {
      code: 'rules/unknown-subject',
      path: [...path, 'subject'],
      message: `There is no subject "${subject}".`,
      help: didYouMean(subject, subjects.keys(), `subjects: ${[...subjects.keys()].join(', ')}`),
    },
  ]
}

/**
 * Everything that is wrong with a rule before it runs. An empty list means that it can be loaded.
 *
 * Codes: `rules/wrong-shape`, `rules/unknown-key`, `rules/unknown-code`, `rules/missing`, `rules/unknown-fact`, `rules/wrong-fact-type`,
 * `rules/fact-out-of-sight`, `rules/unknown-subject`, `rules/unknown-provision`, `rules/not-law`, `rules/no-source`, `rules/unknown-body`,
 * `rules/unknown-option`, `rules/clock-never-starts`, `rules/clock-stops-at-start`, `rules/clock-without-length`, `rules/parameter-on-the-left`,
 * `rules/never-in-force`, `rules/never-together`, `rules/facts-never-together`, and those of `checkCondition`. What it yields to is checked with the pack.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const { packs } = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * packs.flatMap(({ context }) => checkRule(rule, context)).map(({ code }) => code) // => ['rules/no-source']
 *
 * @category rules
 * @since 0.1.0
 */
export const checkRule = (input: unknown, context: RuleContext, path: IssuePath = []): readonly Issue[] => {
  if (!isJsonObject(input)) return [{ code: 'rules/wrong-shape', path, message: 'A rule is a JSON object.', help: 'See the rule format in the guide.' }]
  const conditions = 'conditions' in input ? checkCondition(input['conditions'], context, [...path, 'conditions']) : []
  const shape = checkShape(input, path)
  if (shape.length > 0) return [...shape, ...conditions]
  const rule = input as Rule
  const issues = [
    ...conditions,
    ...checkLaw(rule, context, path),
    ...checkEvent(rule, context, path),
    ...checkOption(rule, context, path),
    ...checkSubject(rule, context, path),
  ]
  if (issues.length > 0) return issues
  const reads = factsRead(rule, context)
  return RULE_CHECKS.flatMap((check) => check(rule, context, path, reads))
}
