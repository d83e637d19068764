import { didYouMean } from '@aitebaar/conditions'
import type { Issue, Issues } from '@aitebaar/core'
import { isJsonObject } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { ReportWords } from './words.ts'
import { ENGLISH } from './words.ts'

const isName = (name: string): name is keyof ReportWords => Object.hasOwn(ENGLISH, name)

const placesIn = (text: string): string => [...new Set([...text.matchAll(/\{([A-Za-z]+)\}/g)].map(([place]) => place))].sort().join(' ')

const issue = (code: string, name: string, message: string, help: string): readonly Issue[] => [{ code, path: [name], message, help }]

const checkWord = (name: string, text: unknown): readonly Issue[] => {
  if (!isName(name))
    return issue('indicators/unknown-word', name, `A report has no words called "${name}".`, didYouMean(name, Object.keys(ENGLISH), 'the names of its words'))
  if (typeof text !== 'string' || text.trim() === '')
    return issue('indicators/wrong-shape', name, `"${name}" is not a text.`, 'Write the words, or leave the name out.')
  const places = placesIn(ENGLISH[name])
  return placesIn(text) === places
    ? []
    : issue(
        'indicators/wrong-places',
        name,
        `"${name}" does not have the places that are filled in.`,
        places === '' ? 'Take out what stands in braces.' : `Keep ${places} as they are, in any order.`,
      )
}

/**
 * Words of a report as they stand in a file: names and texts. What is left out stays English.
 *
 * Codes: `indicators/wrong-shape`, `indicators/unknown-word`, `indicators/wrong-places`.
 *
 * @example
 * readReportWords({ summary: 'تمام نتائج' }) // => { _tag: 'Right', right: { summary: 'تمام نتائج' } }
 * const wrong = readReportWords({ rowsWithheld: 'کچھ قطاریں' })
 * wrong._tag === 'Left' && wrong.left[0].help // => 'Keep {count} as they are, in any order.'
 *
 * @category report
 * @since 0.1.0
 */
export const readReportWords = (input: unknown): E.Either<Issues, Partial<ReportWords>> => {
  const [first, ...rest] = isJsonObject(input)
    ? Object.entries(input).flatMap(([name, text]) => checkWord(name, text))
    : issue('indicators/wrong-shape', 'words', 'These are no words of a report.', 'Write { "summary": "…" }.')
  return first === undefined ? E.right(input as Partial<ReportWords>) : E.left([first, ...rest])
}
