import type { Comparison, Condition } from '@aitebaar/conditions'
import type { Issue, IssuePath } from '@aitebaar/core'

import { isParameter } from '../../law/parameter.ts'
import type { RuleCheck } from './rule-check.ts'

type Placed = readonly [IssuePath, Comparison]

const placed = (condition: Condition, path: IssuePath): readonly Placed[] => {
  if ('all' in condition) return condition.all.flatMap((part, index) => placed(part, [...path, 'all', index]))
  if ('any' in condition) return condition.any.flatMap((part, index) => placed(part, [...path, 'any', index]))
  if ('not' in condition) return placed(condition.not, [...path, 'not'])
  return 'condition' in condition ? [] : [[path, condition]]
}

const onTheLeft = ([path, { fact }]: Placed): Issue[] =>
  isParameter(fact)
    ? [
        {
          code: 'rules/parameter-on-the-left',
          path: [...path, 'fact'],
          message: `"${fact}" is a number of the law and not of a record; it can only be compared with.`,
          help: 'Put a fact of the record on the left, and the parameter into "value".',
        },
      ]
    : []

/** Dated parameters stand on the right side, and in rules that say on what date and in what place the law is asked for. */
export const parametersUsed: RuleCheck = ({ conditions, lawAt, event: { params } }, _context, path, reads) => {
  const within = 'clock' in params && typeof params.clock.within === 'object' ? params.clock.within.fact : ''
  const isDated = [...reads, within].some(isParameter)
  // Most rules name none, and packs hold tens of thousands of them.
  if (!isDated && within === '') return []
  const comparisons = [
    ...placed(conditions, [...path, 'conditions']),
    ...('metWhen' in params ? placed(params.metWhen, [...path, 'event', 'params', 'metWhen']) : []),
  ]
  const issues = comparisons.flatMap(onTheLeft)
  if (within !== '' && !isParameter(within)) {
    issues.push({
      code: 'rules/clock-without-length',
      path: [...path, 'event', 'params', 'clock', 'within'],
      message: `"${within}" is not a parameter of the law; the time allowed is not taken from a record.`,
      help: 'Write a duration such as "PT2H", or name a parameter of the pack.',
    })
  }
  if (isDated && lawAt === undefined) {
    issues.push({
      code: 'rules/missing',
      path: [...path, 'lawAt'],
      message: 'A rule that names a parameter of the law must say which facts give the date and the place of the conduct.',
      help: 'Add "lawAt": { "date": fact, "area": fact }.',
    })
  }
  return issues
}
