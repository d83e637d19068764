import { formatInstant, instant, isDateTime } from '@aitebaar/core'

import type { Comparison, Condition } from '../condition.ts'
import type { FactType } from '../fact/fact.ts'
import type { Language } from '../fact/local-text.ts'
import { inLanguage } from '../fact/local-text.ts'
import type { Operator } from '../operators/operator.ts'
import type { ConditionContext } from './context.ts'
import { conditionNamed, operatorNamed } from './context.ts'
import { formatMessage } from './message.ts'
import { PHRASES } from './phrases.ts'

/** A day before all records: on or after it means that there is a day at all, and it stays unknown where nobody recorded one. */
const BEFORE_ALL_RECORDS = '1800-01-01'

/**
 * Whether a comparison only asks that there is a day or a moment, whichever it is: on or after 1 January 1800.
 *
 * @example
 * asksForAnyDay({ fact: 'settlement.agreedOn', operator: 'onOrAfter', value: '1800-01-01' }) // => true
 * asksForAnyDay({ fact: 'settlement.agreedOn', operator: 'onOrAfter', value: '2011-12-26' }) // => false
 *
 * @see docs/spec/03-operators.md
 * @category conditions
 * @since 0.1.0
 */
export const asksForAnyDay = ({ operator, value }: Comparison): boolean => operator === 'onOrAfter' && value === BEFORE_ALL_RECORDS

/** A date, or a moment in local time, as it is compared with a day. */
const dateText = (value: string, language: Language): string => {
  const local = isDateTime(value) ? formatInstant(instant(value)) : value
  const [year, month, day] = local.slice(0, 10).split('-')
  const name = PHRASES[language].months[Number(month) - 1]
  const time = local.length > 10 ? ` ${local.slice(11, 16)}` : ''
  return [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part !== undefined).join(' ') + time
}

/**
 * A code as words when its list has no label: `brideGiving` reads "bride giving".
 *
 * @example
 * codeText('womanViaMaleRepresentative') // => 'woman via male representative'
 *
 * @category conditions
 * @since 0.1.0
 */
export const codeText = (code: string): string => code.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()

const numberText = (type: FactType, value: number, language: Language): string => {
  const unit = 'unit' in type ? type.unit : undefined
  if (unit === undefined) return String(value)
  const [one, many] = PHRASES[language].units[unit] ?? [unit, unit]
  return `${value} ${value === 1 ? one : many}`
}

const literalText = (type: FactType, value: boolean | number | string, language: Language): string => {
  const { yes, no, quoted } = PHRASES[language]
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return numberText(type, value, language)
  if (type.kind === 'code' || type.kind === 'codes') {
    const label = type.labels?.[value]
    return formatMessage(quoted, { word: label === undefined ? codeText(value) : inLanguage(label, language) }, language)
  }
  return type.kind === 'date' || type.kind === 'dateTime' ? dateText(value, language) : value
}

const operandText = ({ value, operator }: Comparison, type: FactType, context: ConditionContext, language: Language): string => {
  if (Array.isArray(value)) {
    const { pair, choice, comma } = PHRASES[language]
    const items = value.map((item) => literalText(type, item, language))
    const [low = '', high = ''] = items
    if (operator === 'between') return formatMessage(pair, { low, high }, language)
    return items.length === 1 ? low : formatMessage(choice, { list: items.slice(0, -1).join(comma), last: items.at(-1) ?? '' }, language)
  }
  if (typeof value !== 'object') return literalText(type, value, language)
  const other = context.dictionary.get(value.fact)
  return other === undefined ? value.fact : inLanguage(other.label, language)
}

/**
 * The sentence of an operator: its own, or that of the language; in English its words between the fact and the operand, if there is one to compare, a comma right
 * after the fact.
 */
const sentenceOf = ({ name, words, operand }: Operator, language: Language): string =>
  (language === 'en' ? undefined : (words[language] ?? PHRASES[language].operators[name])) ??
  `{$fact}${words.en.startsWith(',') ? '' : ' '}${words.en}${operand === 'flag' ? '' : ' {$value}'}`

const comparisonText = (comparison: Comparison, context: ConditionContext, language: Language): string => {
  const fact = context.dictionary.get(comparison.fact)
  const operator = operatorNamed(context, comparison.operator)
  if (fact === undefined || operator === undefined) return `${comparison.fact} ${comparison.operator}`
  const label = inLanguage(fact.label, language)
  const { recorded, notRecorded, anyDay, not } = PHRASES[language]
  if (operator.name === 'isKnown') return formatMessage(comparison.value === true ? recorded : notRecorded, { fact: label }, language)
  if (asksForAnyDay(comparison)) return formatMessage(anyDay, { fact: label }, language)
  if (operator.operand === 'flag') {
    const said = formatMessage(sentenceOf(operator, language), { fact: label }, language)
    return comparison.value === true ? said : not.replace('{$part}', () => said)
  }
  const value = operandText(comparison, operator.operandType ?? fact.type, context, language)
  return formatMessage(sentenceOf(operator, language), { fact: label, value }, language)
}

const group = (word: string, members: readonly Condition[], render: (member: Condition, indent: string) => string, indent: string): string => {
  const [only] = members
  if (members.length === 1 && only !== undefined) return render(only, indent)
  return [`${word}:`, ...members.map((member) => `${indent}  - ${render(member, `${indent}  `)}`)].join('\n')
}

/**
 * A condition in plain words, one line per part. English is complete. Urdu and Pashto have drafts of the sentence of each operator; what has no text in them,
 * such as a label, stands in English.
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
  const { all, any, not } = PHRASES[language]
  const render = (member: Condition, at: string): string => toText(member, context, language, at)
  if ('all' in condition) return group(all, condition.all, render, indent)
  if ('any' in condition) return group(any, condition.any, render, indent)
  if ('not' in condition) return not.replace('{$part}', () => render(condition.not, indent))
  if (!('condition' in condition)) return comparisonText(condition, context, language)
  const named = conditionNamed(context, condition.condition)
  return named === undefined ? condition.condition : render(named, indent)
}
