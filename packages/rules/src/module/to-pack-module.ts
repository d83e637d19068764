import type { Comparison, ConditionContext } from '@aitebaar/conditions'

import type { RuleCore } from '../engine/compiled-rule.ts'
import { INDEX_FROM } from '../engine/plan.ts'
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

/** The function that tries the rules of one subject, each as a line. */
const subjectCode = (subject: string, rules: readonly RuleCore[], context: ConditionContext, leaves: Map<string, string>): string => {
  const names = createNames(leaves)
  const lines = rules.map(({ conditions }, at) => {
    const { possible, certain } = conditionCode(conditions, { ...context, names })
    return `      if (${possible}) found.push(${certain} ? ${2 * at} : ${2 * at + 1})`
  })
  const reads = [...names.values].map(([fact, name]) => `      const ${name} = row[${JSON.stringify(fact)}]`)
  return [`    ${JSON.stringify(subject)}: (row, found) => {`, ...reads, ...lines, '    },'].join('\n')
}

/**
 * A pack as the text of a JavaScript module, to be written to a file when an application is built. Nothing is made from text at run time, so it runs under
 * any policy; give the imported module to `createEvaluator` of `@aitebaar/rules/evaluate`. Subjects with many rules are left to the index, which beats code
 * that tries each of them.
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
  const few = loaded.plans.filter(({ rules }) => rules.length < INDEX_FROM && rules.every(({ parameterLaws }) => parameterLaws.length === 0))
  const subjects = few.map(({ subject, rules }) =>
    subjectCode(
      subject.name,
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
    '  return {',
    ...subjects,
    '  }',
    '}',
    '',
  ].join('\n')
}
