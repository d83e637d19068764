import type { PartialDate } from './date.ts'

/** The date as many years later, as well as it is known; 29 February becomes 1 March where there is none. */
export const yearsLater = (date: PartialDate, years: number): PartialDate => {
  const later = String(Number(date.slice(0, 4)) + years).padStart(4, '0') + date.slice(4)
  const isLeap = new Date(Date.UTC(Number(later.slice(0, 4)), 1, 29)).getUTCMonth() === 1
  return later.endsWith('-02-29') && !isLeap ? `${later.slice(0, 4)}-03-01` : later
}
