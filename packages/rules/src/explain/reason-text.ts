import type { Comparison, ConditionContext, Language } from '@aitebaar/conditions'
import { asksForAnyDay, formatMessage, inLanguage, not, toText } from '@aitebaar/conditions'

import { markedOnce } from '../words/words.ts'
import { EXPLAIN_PHRASES } from './phrases.ts'
import type { Reason } from './reasons.ts'

/** A reader keeps this many items in mind; the rule itself shows the rest. */
const MOST_ITEMS = 5

const asked = (comparison: Comparison, context: ConditionContext, lang: Language): string => {
  const { value } = comparison
  if (!Array.isArray(value) || value.length <= MOST_ITEMS + 1) return toText(comparison, context, lang)
  const condition = toText({ ...comparison, value: value.slice(0, MOST_ITEMS) }, context, lang)
  return formatMessage(EXPLAIN_PHRASES[lang].others, { condition, count: String(value.length - MOST_ITEMS) }, lang)
}

/**
 * One comparison of a rule as a line: what the rule asks for, and whether it is so. It repeats words of the rule and no value of the record. Of a yes or no
 * only what is asked stands before the answer, so that nobody reads "is no: yes".
 */
export const reasonText = ({ comparison, truth, isNegated }: Reason, context: ConditionContext, lang: Language): string => {
  const { needed, answers, agreements, compared, unwanted, truths, days } = EXPLAIN_PHRASES[lang]
  const fact = context.dictionary.get(comparison.fact)
  if (fact !== undefined && comparison.operator === 'equal' && typeof comparison.value === 'boolean') {
    const answer = answers[comparison.value === isNegated ? 'false' : 'true']
    return formatMessage(needed, { fact: inLanguage(fact.label, lang), answer, truth: agreements[isNegated ? not(truth) : truth] }, lang)
  }
  if (fact !== undefined && asksForAnyDay(comparison)) return formatMessage(days[truth], { fact: inLanguage(fact.label, lang) }, lang)
  return formatMessage(isNegated ? unwanted : compared, { condition: asked(comparison, context, lang), truth: truths[truth] }, lang)
}

/** Facts that would have to change together, by their labels, as one line. */
export const togetherText = (labels: readonly string[], lang: Language): string =>
  markedOnce(labels.reduce((list, last) => formatMessage(EXPLAIN_PHRASES[lang].andAlso, { list, last }, lang)))

/** Without the lines that only say that something is recorded, where another line says what of it matters. */
export const tellingReasons = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(({ leaf }) => leaf.operator !== 'isKnown' || !reasons.some((other) => other.leaf.fact === leaf.fact && other.leaf.operator !== 'isKnown'))
