import type { Issue, IssuePath } from '@aitebaar/core'
import { isDateTime, isPartialDate } from '@aitebaar/core'

import type { Comparison } from '../condition.ts'
import { didYouMean } from '../did-you-mean.ts'
import { coerce } from '../fact/coerce.ts'
import type { Fact, FactType } from '../fact/fact.ts'
import type { Operator } from '../operators/operator.ts'
import type { ConditionContext } from './context.ts'

/** Kinds that can be compared with each other. */
const family = (type: FactType): string => {
  if (type.kind === 'integer') return 'number'
  return type.kind === 'dateTime' ? 'date' : type.kind === 'codes' ? 'code' : type.kind
}

const describe = (type: FactType): string => {
  switch (type.kind) {
    case 'boolean':
      return 'true or false'
    case 'code':
    case 'codes':
      return `a code of its list (${type.codes.slice(0, 6).join(', ')}${type.codes.length > 6 ? ', …' : ''})`
    case 'date':
    case 'dateTime':
      return 'a date such as "2015-03-02"'
    case 'duration':
      return 'a duration such as "PT2H"'
    case 'id':
      return 'an identifier'
    default:
      return 'a number'
  }
}

const isOperandOf = (type: FactType, value: unknown): boolean => {
  if (type.kind === 'codes') return typeof value === 'string' && type.codes.includes(value)
  if (type.kind === 'date' || type.kind === 'dateTime') return typeof value === 'string' && (isPartialDate(value) || isDateTime(value))
  if (type.kind === 'number' || type.kind === 'integer') return typeof value === 'number' && Number.isFinite(value)
  return value !== null && coerce(type, value) !== undefined
}

const wrongOperand = (fact: Fact, operator: Operator, value: unknown, path: IssuePath): Issue => {
  if ((fact.type.kind === 'code' || fact.type.kind === 'codes') && typeof value === 'string') {
    return {
      code: 'conditions/unknown-code',
      path,
      message: `"${value}" is not a code of "${fact.id}".`,
      help: didYouMean(value, fact.type.codes, 'codes of this fact'),
    }
  }
  return {
    code: 'conditions/wrong-operand',
    path,
    message: `"${operator.name}" cannot compare "${fact.id}" with this value.`,
    help: `Write ${describe(fact.type)}.`,
  }
}

const checkOtherFact = (fact: Fact, operator: Operator, name: string, context: ConditionContext, path: IssuePath): Issue[] => {
  const other = context.dictionary.get(name)
  if (other === undefined) {
    return [
      {
        code: 'conditions/unknown-fact',
        path: [...path, 'fact'],
        message: `The fact "${name}" is not declared.`,
        help: didYouMean(name, context.dictionary.ids(), 'facts (aitebaar facts)'),
      },
    ]
  }
  const fits = operator.operand === 'one' && family(other.type) === family(fact.type) && other.type.kind !== 'codes'
  if (fits) return []
  return [
    {
      code: 'conditions/wrong-operand',
      path,
      message: `"${operator.name}" cannot compare "${fact.id}" with the fact "${name}": their types differ, or it wants a literal.`,
      help: `Compare it with ${describe(fact.type)}, or with another fact of that type.`,
    },
  ]
}

/** What is wrong with the right side of a comparison, given the fact on its left. */
export const checkOperand = (comparison: Comparison, fact: Fact, operator: Operator, context: ConditionContext, path: IssuePath): Issue[] => {
  const { value } = comparison
  if (typeof value === 'object' && !Array.isArray(value)) {
    if (operator.operand !== 'flag') return checkOtherFact(fact, operator, value.fact, context, path)
  } else if (operator.operand === 'one' && !Array.isArray(value)) {
    return isOperandOf(fact.type, value) ? [] : [wrongOperand(fact, operator, value, path)]
  } else if ((operator.operand === 'many' || operator.operand === 'pair') && Array.isArray(value)) {
    const wrong = value.flatMap((item, index) => (isOperandOf(fact.type, item) ? [] : [wrongOperand(fact, operator, item, [...path, index])]))
    if (wrong.length > 0) return wrong
    if (operator.operand === 'many' || value.length === 2) return []
    return [
      {
        code: 'conditions/wrong-operand',
        path,
        message: `"${operator.name}" wants a list of exactly two values.`,
        help: 'Write the lowest and the highest value, such as [16, 17].',
      },
    ]
  } else if (operator.operand === 'flag' && typeof value === 'boolean') return []
  const wants = { one: 'one value', many: 'a list of values', pair: 'a list of two values', flag: 'true or false' }[operator.operand]
  return [
    {
      code: 'conditions/wrong-operand',
      path,
      message: `"${operator.name}" wants ${wants}.`,
      help: operator.operand === 'one' || operator.operand === 'flag' ? 'Take the value out of its list.' : 'Write the values in square brackets.',
    },
  ]
}
