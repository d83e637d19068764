import type { Comparison, ConditionContext, Language, Truth } from '@aitebaar/conditions'
import { inLanguage, not, toText } from '@aitebaar/conditions'

import type { Reason } from './reasons.ts'

const TRUTH_WORDS: Readonly<Record<Truth, string>> = { true: 'yes', false: 'no', unknown: 'not known' }

const MET_WORDS: Readonly<Record<Truth, string>> = { true: 'so', false: 'not so', unknown: 'not known' }

/** A reader keeps this many items in mind; the rule itself shows the rest. */
const MOST_ITEMS = 5

/** What stands before the answer: of a yes or no only what is asked, so that nobody reads "is no: yes". */
const asked = (comparison: Comparison, context: ConditionContext, lang: Language): string => {
  const { value } = comparison
  if (Array.isArray(value) && value.length > MOST_ITEMS + 1)
    return `${toText({ ...comparison, value: value.slice(0, MOST_ITEMS) }, context, lang)}, or ${value.length - MOST_ITEMS} others that the rule lists`
  return toText(comparison, context, lang)
}

/** One comparison of a rule as a line: what the rule asks for, and whether it is so. It repeats words of the rule and no value of the record. */
export const reasonText = ({ comparison, truth, isNegated }: Reason, context: ConditionContext, lang: Language): string => {
  const fact = context.dictionary.get(comparison.fact)
  if (fact !== undefined && comparison.operator === 'equal' && typeof comparison.value === 'boolean') {
    const needed = comparison.value === isNegated ? 'no' : 'yes'
    return `${inLanguage(fact.label, lang)}: the rule needs “${needed}”, and this is ${MET_WORDS[isNegated ? not(truth) : truth]}`
  }
  return `${asked(comparison, context, lang)}: ${TRUTH_WORDS[truth]}`
}

/** Without the lines that only say that something is recorded, where another line says what of it matters. */
export const tellingReasons = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(({ leaf }) => leaf.operator !== 'isKnown' || !reasons.some((other) => other.leaf.fact === leaf.fact && other.leaf.operator !== 'isKnown'))
