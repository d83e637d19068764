import { codeList } from './code-list.ts'

/**
 * Codes for: what a figure counts.
 *
 * @example
 * MEASURED.codes[0]?.code // => 'people'
 *
 * @category code lists
 * @since 0.1.0
 */
export const MEASURED = codeList('measured', '1', {
  people: 'people, each once',
  contacts: 'contacts',
  attendances: 'attendances',
  mediaReach: 'people reached by media',
  other: 'other',
})

/**
 * Codes for: shortest time a figure shows.
 *
 * @example
 * TIME_GRAIN.codes[0]?.code // => 'day'
 *
 * @category code lists
 * @since 0.1.0
 */
export const TIME_GRAIN = codeList('timeGrain', '1', {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  halfYear: 'half-year',
  year: 'year',
  longer: 'longer',
})

/**
 * Codes for: scope that two periods share.
 *
 * @example
 * SCOPE_PART.codes[0]?.code // => 'places'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SCOPE_PART = codeList('scopePart', '1', {
  places: 'the same stations or desks',
  channels: 'the same ways to report',
  natures: 'the same kinds of matter',
  sex: 'women and men in the same way',
})
