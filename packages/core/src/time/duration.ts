import * as z from 'zod'

const DURATION = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/**
 * Whether a text is an ISO 8601 duration in weeks, days, hours, minutes and seconds.
 *
 * @example
 * isIsoDuration('P3D') // => true
 * isIsoDuration('P1Y') // => false
 *
 * @category time
 * @since 0.1.0
 */
export const isIsoDuration = (text: string): boolean => DURATION.test(text)

/**
 * An ISO 8601 duration in weeks, days, hours, minutes and seconds. Months and years are refused: they have no fixed length.
 *
 * @example
 * IsoDuration.safeParse('PT2H').success // => true
 * IsoDuration.safeParse('P1M').success // => false
 *
 * @category time
 * @since 0.1.0
 */
export const IsoDuration = /* @__PURE__ */ z.stringFormat('iso-duration', isIsoDuration)
/** An ISO 8601 duration in weeks, days, hours, minutes and seconds. */
export type IsoDuration = z.infer<typeof IsoDuration>

/**
 * Whether a duration counts whole calendar days only, such as `P10D`.
 *
 * @example
 * isWholeDays('P3D') // => true
 * isWholeDays('PT72H') // => false
 *
 * @category time
 * @since 0.1.0
 */
export const isWholeDays = (duration: IsoDuration): boolean => !duration.includes('T')

/**
 * The length of a duration in milliseconds, in continuous hours: a day is 24 hours.
 *
 * @example
 * durationMilliseconds('P1DT1H') // => 90000000
 *
 * @category time
 * @since 0.1.0
 */
export const durationMilliseconds = (duration: IsoDuration): number => {
  const [weeks, days, hours, minutes, seconds] = (DURATION.exec(duration) ?? []).slice(1).map((part) => Number(part ?? 0))
  return ((((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000
}

/**
 * A length of time as an ISO 8601 duration, to the second, with a leading minus when it is negative.
 *
 * @example
 * formatDuration(90_000_000) // => 'P1DT1H'
 *
 * @category time
 * @since 0.1.0
 */
export const formatDuration = (milliseconds: number): string => {
  const all = Math.floor(Math.abs(milliseconds) / 1000)
  const days = Math.floor(all / 86_400)
  const parts = [
    [Math.floor(all / 3600) % 24, 'H'],
    [Math.floor(all / 60) % 60, 'M'],
    [all % 60, 'S'],
  ] as const
  const time = parts.map(([amount, unit]) => (amount === 0 ? '' : `${amount}${unit}`)).join('')
  const date = days === 0 ? '' : `${days}D`
  const text = `P${date}${time === '' ? '' : `T${time}`}`
  return `${milliseconds < 0 && all > 0 ? '-' : ''}${text === 'P' ? 'PT0S' : text}`
}
