import { IsoDuration, LocalText } from '@aitebaar/core'
import type { Fact, FactValue } from '@aitebaar/conditions'
import * as z from 'zod'

/** The subject of the facts that dated parameters are. */
export const LAW = 'law'

/**
 * A value of a dated parameter, as a version of a provision sets it.
 *
 * @example
 * ParameterValue.safeParse('P7D').success // => true
 * ParameterValue.safeParse('seven days').success // => false
 *
 * @category law
 * @since 0.1.0
 */
export const ParameterValue = z.union([z.number(), IsoDuration])
/** A value of a dated parameter. */
export type ParameterValue = z.infer<typeof ParameterValue>

/**
 * A number or a length of time that the law sets, and that changes with the date and the territory: an age of marriage, the days to answer. The versions of
 * provisions in the register give its values; rules name it on the right side of a comparison, or as the time of a clock.
 *
 * Where it cannot be told which version was in force it is unknown; where none was, it is `null`. Two versions that may both have been in force give it
 * a value only when they agree.
 *
 * @example
 * const answer = { id: 'law.daysToAnswer', label: { en: 'the time to answer' }, type: { kind: 'duration' } }
 * Parameter.safeParse(answer).success // => true
 * Parameter.safeParse({ ...answer, id: 'complaint.daysToAnswer' }).success // => false
 *
 * @see docs/spec/05-time-and-territory.md
 * @category law
 * @since 0.1.0
 */
export const Parameter = z.strictObject({
  id: z.string().regex(/^law\.[a-zA-Z][A-Za-z0-9]*$/),
  label: LocalText,
  type: z.union([z.strictObject({ kind: z.enum(['number', 'integer']), unit: z.string().min(1).optional() }), z.strictObject({ kind: z.literal('duration') })]),
})
/** A number or a length of time that the law sets. */
export type Parameter = z.infer<typeof Parameter>

/** A parameter as a fact: it can be named, and is never read from a record. */
export const parameterFact = ({ id, label, type }: Parameter): Fact => {
  const { unit } = 'unit' in type ? type : {}
  return {
    id,
    subject: LAW,
    label,
    type: type.kind === 'duration' ? { kind: 'duration' } : { kind: type.kind, ...(unit === undefined ? {} : { unit }) },
    sensitivity: 'public',
    read: (): FactValue => undefined,
  }
}

/** Whether a fact is a parameter of the law. */
export const isParameter = (fact: string): boolean => fact.startsWith(`${LAW}.`)
