import type { Issue } from '@aitebaar/core'

import type { Element } from '../xml.ts'

const below = ({ children }: Element, name: string): readonly Element[] => (typeof children === 'string' ? [] : children.filter((one) => one.name === name))

const textOf = ({ children }: Element): string => (typeof children === 'string' ? children : children.map(textOf).join(''))

const issue = (rule: string, path: Issue['path'], message: string, help: string): Issue => ({
  code: 'indicators/iati-rule',
  path,
  message: `${message} (rule ${rule})`,
  help,
})

/** A number as XPath reads it, and nothing before or after it. */
const NUMBER = /^-?\d+(\.\d+)?$/

const VALUED: readonly (readonly [string, string])[] = [
  ['baseline', '8.8'],
  ['target', '8.9'],
  ['actual', '8.10'],
]

const checkValues = (indicator: Element, path: Issue['path']): readonly Issue[] => {
  const holders = [indicator, ...below(indicator, 'period')]
  const isQualitative = indicator.attributes['measure'] === '5'
  return VALUED.flatMap(([name, rule]) =>
    holders
      .flatMap((holder) => below(holder, name))
      .flatMap(({ attributes: { value } }): readonly Issue[] => {
        if (isQualitative)
          return value === undefined ? [] : [issue(`${rule}.3`, [...path, name], 'What is told in words has a number.', 'Put the words in the comment.')]
        if (value === undefined) return [issue(`${rule}.1`, [...path, name], 'A number is missing.', 'Leave the element out, or give it a value.')]
        return NUMBER.test(value) ? [] : [issue(`${rule}.2`, [...path, name], 'The value is no number.', 'Write digits alone, without signs or separators.')]
      }),
  )
}

const checkPeriods = (indicator: Element, path: Issue['path']): readonly Issue[] =>
  below(indicator, 'period').flatMap((period, index) => {
    const [start = '', end = ''] = ['period-start', 'period-end'].map((name) => below(period, name)[0]?.attributes['iso-date'])
    return start <= end ? [] : [issue('8.6.1', [...path, 'period', index], 'The period ends before it starts.', 'Turn its days round.')]
  })

const checkReferences = (indicator: Element, path: Issue['path']): readonly Issue[] => {
  const vocabularies = below(indicator, 'reference').map(({ attributes }) => attributes['vocabulary'])
  return new Set(vocabularies).size === vocabularies.length
    ? []
    : [
        issue(
          '8.11',
          [...path, 'reference'],
          'A vocabulary is named twice.',
          'Name each vocabulary once for an indicator; 99 is used for the id of the definition.',
        ),
      ]
}

const checkIdentifier = (activity: Element): readonly Issue[] => {
  const [identifier = '', organisation = ''] = [below(activity, 'iati-identifier')[0], below(activity, 'reporting-org')[0]].map((one, index) =>
    one === undefined ? '' : index === 0 ? textOf(one) : (one.attributes['ref'] ?? ''),
  )
  return identifier.startsWith(`${organisation}-`)
    ? []
    : [
        issue(
          '1.1.21',
          ['identifier'],
          'The identifier of the activity does not begin with that of the organisation and a hyphen.',
          'Write the reference of the reporting organisation, a hyphen, and a name for the activity.',
        ),
      ]
}

/** What the official rules ask of results beyond the schema; everything wrong is an issue. */
export const checkRules = (activity: Element): readonly Issue[] => [
  ...checkIdentifier(activity),
  ...below(activity, 'result')
    .flatMap((result) => below(result, 'indicator'))
    .flatMap((indicator) => {
      const path = [below(indicator, 'reference')[0]?.attributes['code'] ?? 'indicator']
      return [...checkValues(indicator, path), ...checkPeriods(indicator, path), ...checkReferences(indicator, path)]
    }),
]
