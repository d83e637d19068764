import type { FieldDescription, FieldKind } from '../entity/describe-fields.ts'
import { ABSENT_REASONS, isAbsent } from '../maybe.ts'
import { isDateTime } from '../time/date-time.ts'
import { isPartialDate } from '../time/date.ts'
import { isIsoDuration } from '../time/duration.ts'
import { isProtected } from './protected.ts'

type Check = (value: unknown, field: FieldDescription) => boolean

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/
/** A key or a code of ours. */
const WORD = /^[A-Za-z][A-Za-z0-9-]{0,63}$/

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value) && !isProtected(value)
const isCode: Check = (value, { codes = [] }) => codes.includes(value as string)
const isId: Check = (value) => typeof value === 'string' && ID.test(value)
const isNumber: Check = (value) => typeof value === 'number'
const isMoment: Check = (value) => typeof value === 'string' && (isDateTime(value) || isPartialDate(value))
const LANGUAGES: readonly string[] = ['en', 'ur', 'ps']
/** A text as it is, with its language, or in several languages. */
const isText: Check = (value) =>
  typeof value === 'string' ||
  (isPlain(value) &&
    Object.values(value).every((text) => typeof text === 'string') &&
    ('text' in value ? Object.keys(value).every((key) => key === 'text' || key === 'language') : Object.keys(value).every((key) => LANGUAGES.includes(key))))
/** An object without fields of its own holds an answer by key. */
const isAnswers: Check = (value) =>
  isPlain(value) &&
  Object.entries(value)
    .flat()
    .every((part) => typeof part === 'string' && WORD.test(part))

const listOf =
  (check: Check): Check =>
  (value, field) =>
    Array.isArray(value) && value.every((entry) => check(entry, field))

const CHECKS: Readonly<Record<FieldKind, Check>> = {
  boolean: (value) => typeof value === 'boolean',
  code: isCode,
  codes: listOf(isCode),
  number: isNumber,
  integer: isNumber,
  date: isMoment,
  dateTime: isMoment,
  dateTimes: listOf(isMoment),
  duration: (value) => typeof value === 'string' && isIsoDuration(value),
  id: isId,
  ids: listOf(isId),
  text: isText,
  texts: listOf(isText),
  object: isAnswers,
  objects: listOf(isAnswers),
}

/** Whether a value says nothing at all: recorded as not so, absent for a reason of ours, or hidden already. */
const isSilent = (value: unknown): boolean =>
  value === null || isProtected(value) || (isAbsent(value) && Object.keys(value).length === 1 && ABSENT_REASONS.includes(value.absent))

/** Whether a value is of the kind that its field holds. What was never parsed can hold a name where a code should stand. */
export const fitsField = (value: unknown, field: FieldDescription): boolean => isSilent(value) || CHECKS[field.kind](value, field)

/** Whether a value is a group of fields or a list of groups, which are looked at one by one. */
export const fitsGroup = (value: unknown): boolean => isSilent(value) || (Array.isArray(value) ? value.every(isPlain) : isPlain(value) && !isAbsent(value))
