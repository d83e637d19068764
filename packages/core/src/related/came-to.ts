import type { DateTime } from '../time/date-time.ts'
import type { EntityOf } from './records.ts'

type Changing = Pick<EntityOf<'complaint' | 'consent' | 'dispute'>, 'statusHistory'>
type Change = NonNullable<Changing['statusHistory']>[number]

/** When a status changed: where only one moment was kept, that one. */
export const changedAt = (change: Change | undefined): DateTime | undefined => change?.occurredAt ?? change?.at ?? undefined

/** The moment an entity last came to a status, by its history. */
export const cameTo = ({ statusHistory }: Changing, status: string): DateTime | undefined => changedAt(statusHistory?.findLast(({ to }) => to === status))
