import type { Comparison, ConditionContext } from '@aitebaar/conditions'

import type { RuleCore } from '../engine/compiled-rule.ts'
import { toEvaluatePack } from '../evaluate/to-evaluate-pack.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import type { CodeNames } from './condition-code.ts'
import { conditionCode } from './condition-code.ts'

interface Growing extends CodeNames {
  readonly values: Map<string, string>
  readonly leaves: Map<string, string>
}

const named = (names: Map<string, string>, key: string, letter: string): string => {
  const name = names.get(key) ?? `${letter}${names.size}`
  names.set(key, name)
  return name
}

const createNames = (leaves: Map<string, string>): Growing => {
  const values = new Map<string, string>()
  return {
    values,
    leaves,
    value: (fact) => named(values, fact, 'v'),
    leaf: ({ fact, operator, value }: Comparison) => named(leaves, JSON.stringify({ fact, operator, value }), 'ask'),
  }
}

/** Rules in one function: V8 does not optimise functions that are too long. */
const RULES_PER_FUNCTION = 40

/** The lines of a function that tries some rules, the first of which has place `from`. */
const linesFor = (rules: readonly RuleCore[], from: number, context: ConditionContext, leaves: Map<string, string>): readonly string[] => {
  const names = createNames(leaves)
  const tests = rules.map(({ conditions }, at) => {
    const { possible, certain } = conditionCode(conditions, { ...context, names })
    return `if (${possible}) found.push(${certain} ? ${2 * (from + at)} : ${2 * (from + at) + 1})`
  })
  return [...[...names.values].map(([fact, name]) => `const ${name} = row[${JSON.stringify(fact)}]`), ...tests]
}

const functionCode = (lines: readonly string[]): string => `(row, found) => {\n${lines.map((line) => `    ${line}`).join('\n')}\n  }`

interface SubjectCode {
  /** Functions that are called by name. */
  readonly parts: readonly string[]
  readonly entry: string
}

/** The function that tries the rules of one subject, each as a line; it calls others where there are many. */
const subjectCode = (subject: string, at: number, rules: readonly RuleCore[], context: ConditionContext, leaves: Map<string, string>): SubjectCode => {
  const codes: string[] = []
  for (let from = 0; from < rules.length; from += RULES_PER_FUNCTION)
    codes.push(functionCode(linesFor(rules.slice(from, from + RULES_PER_FUNCTION), from, context, leaves)))
  const [only, ...more] = codes
  if (only !== undefined && more.length === 0) return { parts: [], entry: `  ${JSON.stringify(subject)}: ${only},` }
  const nameOf = (part: number): string => `try${at}_${part}`
  return {
    parts: codes.map((code, part) => `  const ${nameOf(part)} = ${code}`),
    entry: `  ${JSON.stringify(subject)}: ${functionCode(codes.map((_, part) => `${nameOf(part)}(row, found)`))},`,
  }
}

/**
 * A pack as the text of a JavaScript module, to be written to a file when an application is built. Nothing is made from text at run time, so it runs under
 * any policy; give the imported module to `createEvaluator` of `@aitebaar/rules/evaluate`.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const { packs } = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const [text] = packs.map(toPackModule)
 * text?.includes('import') // => false
 * text?.includes('export const tests = (leaf) => {') // => true
 *
 * @category evaluate
 * @since 0.1.0
 */
export const toPackModule = (loaded: LoadedPack): string => {
  const pack = toEvaluatePack(loaded)
  const leaves = new Map<string, string>()
  const plain = loaded.plans.filter(({ rules }) => rules.every(({ parameterLaws }) => parameterLaws.length === 0))
  const subjects = plain.map(({ subject, rules }, at) =>
    subjectCode(
      subject.name,
      at,
      rules.map(({ rule }) => rule),
      loaded.context,
      leaves,
    ),
  )
  const asked = [...leaves].map(([comparison, name]) => `  const ${name} = leaf(${comparison})`)
  return [
    `/** Pack ${pack.id}, ${pack.hash}. Made by "aitebaar pack build --module"; build it again instead of changing it. */`,
    `export const pack = JSON.parse(${JSON.stringify(JSON.stringify(pack))})`,
    'export const tests = (leaf) => {',
    ...asked,
    ...subjects.flatMap(({ parts }) => parts),
    '  return {',
    ...subjects.map(({ entry }) => entry),
    '  }',
    '}',
    '',
  ].join('\n')
}
