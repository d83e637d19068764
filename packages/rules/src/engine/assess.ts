import type { JsonObject, Language } from '@aitebaar/conditions'
import { LANGUAGES } from '@aitebaar/conditions'
import type { DateTime, Issue, IsoDate } from '@aitebaar/core'
import { isDateTime, isIsoDate } from '@aitebaar/core'

import type { LoadedPack } from '../pack/load-pack.ts'
import type { Assessment, PackStamp } from './assessment.ts'
import type { Judged } from './judge.ts'
import { findingOf, judge } from './judge.ts'
import { openCaseFile } from './open-case-file.ts'
import { missingIn, questionsOf } from './questions.ts'
import type { Ordered } from './seat.ts'
import { mapSeats } from './seat.ts'
import { isSilent } from './verdict.ts'

/**
 * How to assess: `asOf` runs the clocks and nothing else; `all` also gives findings that do not apply; questions are asked in `lang`, English when left out.
 *
 * An `asOf` that is no date, or a moment without its offset, stops nothing: clocks are `indeterminate`, and the assessment says `rules/bad-as-of`. With a
 * language that there is not it asks in English, and says `rules/unknown-language`.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const options: AssessOptions = { asOf: 'last week', lang: 'ur' }
 * engine.assess(caseFile, options).issues?.map(({ code }) => code) // => ['rules/bad-as-of']
 *
 * @category engine
 * @since 0.1.0
 */
export interface AssessOptions {
  readonly asOf: IsoDate | DateTime
  readonly lang?: Language
  readonly all?: boolean
}

/** Which packs an engine runs. */
export const stampOf = (packs: readonly LoadedPack[]): PackStamp => ({
  id: packs.map(({ pack }) => pack.id).join('+'),
  version: packs.map(({ pack }) => pack.version).join('+'),
  hash: packs.map(({ hash }) => hash).join('+'),
  options: packs.flatMap(({ options }) => options).sort(),
})

const BAD_AS_OF: Issue = {
  code: 'rules/bad-as-of',
  path: ['asOf'],
  message: '"asOf" is not a date or a moment with an offset; clocks are left indeterminate.',
  help: 'Write it like "2015-03-02" or "2015-03-02T10:05+05:00".',
}

/** What is said of a language that there is not. */
export const UNKNOWN_LANGUAGE: Issue = {
  code: 'rules/unknown-language',
  path: ['lang'],
  message: 'There is no such language here.',
  help: `Write one of: ${LANGUAGES.join(', ')}.`,
}

/** Whether there are words in a language. */
export const isLanguage = (lang: unknown): lang is Language => LANGUAGES.some((language) => language === lang)

/** Whether clocks can be read at this day or moment. */
export const isMoment = (asOf: unknown): asOf is IsoDate | DateTime => typeof asOf === 'string' && (isIsoDate(asOf) || isDateTime(asOf))

const idOf = (caseFile: JsonObject): string => (typeof caseFile['id'] === 'string' ? caseFile['id'] : '')

/** Assesses one case file: what the engine hands out, and what it keeps for explanations. */
export const assessCase = (
  packs: readonly LoadedPack[],
  order: readonly Ordered[],
  record: unknown,
  options: AssessOptions,
): { assessment: Assessment; judged: readonly Judged[] } => {
  const { asOf, lang = 'en', all = false } = options
  const caseFile = openCaseFile(record)
  const isGood = isMoment(asOf)
  const issues = [...(isGood ? [] : [BAD_AS_OF]), ...(isLanguage(lang) ? [] : [UNKNOWN_LANGUAGE])]
  const judged = mapSeats(packs, order, caseFile, isGood ? asOf : undefined, judge)
  const assessment = {
    caseFile: idOf(caseFile),
    asOf,
    pack: stampOf(packs),
    findings: (all ? judged : judged.filter(({ weighed }) => !isSilent(weighed.verdict))).map(findingOf),
    questions: questionsOf(judged.flatMap(missingIn), caseFile, isLanguage(lang) ? lang : 'en'),
    ...(issues.length === 0 ? {} : { issues }),
  }
  return { assessment, judged }
}
