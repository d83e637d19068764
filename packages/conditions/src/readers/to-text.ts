import type { Comparison, Condition } from '../condition.ts'
import type { FactType } from '../fact/fact.ts'
import type { Language } from '../fact/local-text.ts'
import { inLanguage } from '../fact/local-text.ts'
import type { ConditionContext } from './context.ts'
import { conditionNamed, operatorNamed } from './context.ts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

const dateText = (value: string): string => {
  const [year, month, day] = value.slice(0, 10).split('-')
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  const time = value.length > 10 ? ` ${value.slice(11, 16)}` : ''
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined).join(' ') + time
}

/** A code as words when its list has no label: `brideGiving` reads "bride giving". */
export const codeText = (code: string): string => code.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()

const literalText = (type: FactType, value: boolean | number | string, language: Language): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return 'unit' in type && type.unit !== undefined ? `${value} ${type.unit}` : String(value)
  if (type.kind === 'code' || type.kind === 'codes') {
    const label = type.labels?.[value]
    return `“${label === undefined ? codeText(value) : inLanguage(label, language)}”`
  }
  return type.kind === 'date' || type.kind === 'dateTime' ? dateText(value) : value
}

const operandText = ({ value, operator }: Comparison, type: FactType, context: ConditionContext, language: Language): string => {
  if (Array.isArray(value)) {
    const items = value.map((item) => literalText(type, item, language))
    if (operator === 'between') return items.join(' and ')
    return items.length === 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`
  }
  if (typeof value !== 'object') return literalText(type, value, language)
  const other = context.dictionary.get(value.fact)
  return other === undefined ? value.fact : inLanguage(other.label, language)
}

const comparisonText = (comparison: Comparison, context: ConditionContext, language: Language): string => {
  const fact = context.dictionary.get(comparison.fact)
  const operator = operatorNamed(context, comparison.operator)
  if (fact === undefined || operator === undefined) return `${comparison.fact} ${comparison.operator}`
  const label = inLanguage(fact.label, language)
  if (operator.operand === 'flag') return `${label} ${comparison.value === true ? 'is' : 'is not'} recorded`
  const words = operator.words.en.startsWith(',') ? operator.words.en : ` ${operator.words.en}`
  return `${label}${words} ${operandText(comparison, operator.operandType ?? fact.type, context, language)}`
}

const group = (word: string, members: readonly Condition[], render: (member: Condition, indent: string) => string, indent: string): string => {
  const [only] = members
  if (members.length === 1 && only !== undefined) return render(only, indent)
  return [`${word}:`, ...members.map((member) => `${indent}  - ${render(member, `${indent}  `)}`)].join('\n')
}

/**
 * A condition in plain English, one line per part. Urdu and Pashto labels are used where they exist; the connecting words are English for now.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * const fact: Fact = { id: 'girl.age', subject: 'girl', type: { kind: 'integer', unit: 'years' }, label: { en: 'the age of the girl' }, sensitivity: 'personal', read: () => undefined }
 * const dictionary = E.getOrElseW(() => undefined)(createDictionary([fact]))
 * dictionary && toText({ fact: 'girl.age', operator: 'lessThan', value: 18 }, { dictionary }) // => 'the age of the girl is less than 18 years'
 *
 * @category conditions
 * @since 0.1.0
 */
export const toText = (condition: Condition, context: ConditionContext, language: Language = 'en', indent = ''): string => {
  const render = (member: Condition, at: string): string => toText(member, context, language, at)
  if ('all' in condition) return group('all of these', condition.all, render, indent)
  if ('any' in condition) return group('at least one of these', condition.any, render, indent)
  if ('not' in condition) return `not: ${render(condition.not, indent)}`
  if (!('condition' in condition)) return comparisonText(condition, context, language)
  const named = conditionNamed(context, condition.condition)
  return named === undefined ? condition.condition : render(named, indent)
}
