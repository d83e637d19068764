import type { Fact, FactType, Operator } from '@aitebaar/conditions'
import type { LocalText } from '@aitebaar/core'

import { hang } from './wrap.ts'

const rangeText = ({ min, max }: { readonly min?: number; readonly max?: number }): string =>
  min === undefined ? (max === undefined ? '' : `, at most ${max}`) : max === undefined ? `, at least ${min}` : `, from ${min} to ${max}`

const TYPE_WORDS: Readonly<Record<FactType['kind'], string>> = {
  boolean: 'yes or no: true or false',
  code: 'one of these codes',
  codes: 'a list of these codes',
  number: 'a number',
  integer: 'a whole number',
  date: 'a date, as much of it as is known: "2014", "2014-03" or "2014-03-09"',
  dateTime: 'a moment with its offset: "2014-03-09T21:10:00+05:00"',
  duration: 'a length of time: "PT2H", "P3D"',
  interval: 'the time between two dates',
  id: 'an id',
}

const typeText = (type: FactType): string => {
  if (type.kind === 'id') return `${TYPE_WORDS.id} of: ${type.of}`
  if (type.kind !== 'number' && type.kind !== 'integer') return TYPE_WORDS[type.kind]
  return `${TYPE_WORDS[type.kind]}${type.unit === undefined ? '' : ` of ${type.unit}`}${rangeText(type)}`
}

const codeLines = (type: FactType): readonly string[] => {
  if (!('codes' in type)) return []
  const width = Math.max(...type.codes.map((code) => code.length))
  return type.codes.map((code) => `  ${code.padEnd(width)}  ${type.labels?.[code]?.en ?? ''}`.trimEnd())
}

/** All that there is to know about one fact: what it means, what it can be, what is asked, and which operators test it. */
export const factText = (fact: Fact, operators: readonly Operator[], width: number): string => {
  const line = (mark: string, text: LocalText | string | undefined): readonly string[] =>
    text === undefined ? [] : [hang(mark.padEnd(10), typeof text === 'string' ? text : text.en, width)]
  return [
    `${fact.id}: ${fact.label.en}`,
    '',
    ...line('is', typeText(fact.type)),
    ...codeLines(fact.type),
    ...line('', fact.nullable === true ? 'or null: recorded as not so, or not done' : undefined),
    ...line('asked', fact.question),
    ...line('because', fact.why),
    ...line('class', fact.sensitivity),
    ...line(
      'operators',
      operators
        .filter(({ kinds }) => kinds.includes(fact.type.kind))
        .map(({ name }) => name)
        .join(', '),
    ),
  ].join('\n')
}
