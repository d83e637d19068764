import type { Issue, IssuePath } from '@aitebaar/core'

import type { Comparison } from '../condition.ts'
import { didYouMean } from '../did-you-mean.ts'
import { coerce } from '../fact/coerce.ts'
import type { Fact, FactType } from '../fact/fact.ts'
import type { OperandShape, Operator } from '../operators/operator.ts'
import type { ConditionContext } from './context.ts'

/** Kinds that can be compared with each other. */
const family = (type: FactType): string => {
  if (type.kind === 'integer') return 'number'
  return type.kind === 'dateTime' ? 'date' : type.kind === 'codes' ? 'code' : type.kind
}

/** The unit of a number; numbers of different units are never compared. */
const unitOf = (type: FactType): string | undefined => ('unit' in type ? type.unit : undefined)

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
    case 'interval':
      return 'the time from one date to another'
    case 'id':
      return 'an identifier'
    default:
      return 'a number'
  }
}

/** What a literal beside a fact of this type is: one code of a list, a date or a moment, a number whatever the range of the fact. */
const literalType = (type: FactType): FactType => {
  switch (type.kind) {
    case 'codes':
      return { kind: 'code', codes: type.codes }
    case 'date':
      return { kind: 'dateTime' }
    case 'number':
    case 'integer':
      return { kind: 'number' }
    default:
      return type
  }
}

/** Whether a literal can stand on the right: a value of the operator's own operand type, or one that the fact could be compared with. */
const isLiteral = (operator: Operator, type: FactType, value: unknown): boolean => coerce(operator.operandType ?? literalType(type), value) !== undefined

const LISTED = 12

const codesOf = (id: string, codes: readonly string[]): string =>
  codes.length > LISTED ? `codes of this fact (aitebaar facts ${id})` : `codes of this fact: ${codes.join(', ')}`

const wrongOperand = (fact: Fact, operator: Operator, value: unknown, path: IssuePath): Issue => {
  const type = operator.operandType ?? fact.type
  if ((type.kind === 'code' || type.kind === 'codes') && typeof value === 'string') {
    return {
      code: 'conditions/unknown-code',
      path,
      message: `"${value}" is not a code of "${fact.id}".`,
      help: didYouMean(value, type.codes, codesOf(fact.id, type.codes)),
    }
  }
  return {
    code: 'conditions/wrong-operand',
    path,
    message: `"${operator.name}" cannot compare "${fact.id}" with this value.`,
    help: `Write ${describe(type)}.`,
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
  const type = operator.operandType ?? fact.type
  const isAlike = operator.operand === 'one' && family(other.type) === family(type) && other.type.kind !== 'codes'
  const [unit, otherUnit] = [unitOf(type), unitOf(other.type)]
  if (isAlike && unit !== otherUnit && unit !== undefined && otherUnit !== undefined) {
    return [
      {
        code: 'conditions/wrong-unit',
        path,
        message: `"${fact.id}" is counted in ${unit} and "${name}" in ${otherUnit}; they cannot be compared.`,
        help: 'Compare it with a fact of the same unit, or declare a fact that converts it.',
      },
    ]
  }
  if (isAlike) return []
  return [
    {
      code: 'conditions/wrong-operand',
      path,
      message: `"${operator.name}" cannot compare "${fact.id}" with the fact "${name}": their types differ, or it wants a literal.`,
      help: `Compare it with ${describe(type)}, or with another fact of that type.`,
    },
  ]
}

/** What stands on the right of an operator, and what to do when something else stands there. */
const WANTED: Readonly<Record<OperandShape, readonly [wants: string, help: string]>> = {
  one: ['one value', 'Take the value out of its list.'],
  many: ['a list of values', 'Write the values in square brackets.'],
  pair: ['a list of two values', 'Write the values in square brackets.'],
  flag: ['true or false', 'Write true or false.'],
}

/** What is wrong with the right side of a comparison, given the fact on its left. */
export const checkOperand = (comparison: Comparison, fact: Fact, operator: Operator, context: ConditionContext, path: IssuePath): Issue[] => {
  const { value } = comparison
  const type = operator.operandType ?? fact.type
  if (typeof value === 'object' && !Array.isArray(value)) {
    if (operator.operand !== 'flag') return checkOtherFact(fact, operator, value.fact, context, path)
  } else if (operator.operand === 'one' && !Array.isArray(value)) {
    return isLiteral(operator, type, value) ? [] : [wrongOperand(fact, operator, value, path)]
  } else if ((operator.operand === 'many' || operator.operand === 'pair') && Array.isArray(value)) {
    const wrong = value.flatMap((item, index) => (isLiteral(operator, type, item) ? [] : [wrongOperand(fact, operator, item, [...path, index])]))
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
  const [wants, help] = WANTED[operator.operand]
  return [{ code: 'conditions/wrong-operand', path, message: `"${operator.name}" wants ${wants}.`, help }]
}
