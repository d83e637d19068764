import type { DateTime, IsoDate } from '@aitebaar/core'
import { formatDuration, formatInstant } from '@aitebaar/core'

import type { ClockReading } from './clock.ts'

/** The times of a clock as a finding shows them. */
export interface ClockText {
  /** The last moment, or for whole days the last day, by which the duty must be done; `null` while its start is unknown. */
  readonly due: DateTime | IsoDate | null
  /** Time left at `asOf` as an ISO 8601 duration, with a minus when it has run out. */
  readonly left: string | null
}

/**
 * The times of a clock as text.
 *
 * @see docs/spec/06-duties-and-clocks.md
 */
export const clockText = ({ due, endsWithDay, left }: ClockReading): ClockText => ({
  due: due === undefined ? null : formatInstant(due).slice(0, endsWithDay ? 10 : undefined),
  left: left === undefined ? null : formatDuration(left),
})
