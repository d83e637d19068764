import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, isDone, isOneOf } from '../known.ts'
import type { EntityOf } from '../related/records.ts'
import { notBefore } from '../time/compare.ts'
import type { IsoDate } from '../time/date.ts'

type Mediator = EntityOf<'mediator'>

/** How many are so; `undefined` when of one it cannot be told. */
const count = (answers: readonly Known[]): number | undefined => (answers.includes(undefined) ? undefined : answers.filter(Boolean).length)

const isMember = ({ forumMemberships }: Mediator, forum: string, on: IsoDate): Known =>
  forumMemberships &&
  eitherKnown(
    ...forumMemberships.map(({ forumId, from, to }) =>
      bothKnown(forumId === undefined ? undefined : forumId === forum, notBefore(on, from), isDone(to) === true ? notBefore(to, on) : true),
    ),
  )

/**
 * How many members a forum has on a day and how many of them are women, counted among the mediators that are given: give all of them. `undefined` when of one it
 * cannot be told.
 *
 * @example
 * const mediators: EntityOf<'mediator'>[] = [encode(Mediator.parse({ mediatorId: 'med-01', sexCode: 'female', forumMemberships: [{ forumId: 'frm-01', from: '2014' }] }))]
 * membersOf('frm-01', '2015-03-02', mediators) // => { membersTotal: 1, membersFemale: 1 }
 * membersOf('frm-01', '2014-03-02', mediators) // => { membersTotal: undefined, membersFemale: undefined }
 *
 * @category derived
 * @since 0.1.0
 */
export const membersOf = (
  forumId: string,
  on: IsoDate,
  mediators: readonly EntityOf<'mediator'>[],
): { readonly membersTotal: number | undefined; readonly membersFemale: number | undefined } => {
  const members = mediators.map((mediator) => isMember(mediator, forumId, on))
  const women = mediators.map(({ sexCode }, index) => bothKnown(members[index], isOneOf(sexCode === 'notRecorded' ? undefined : sexCode, ['female'])))
  return { membersTotal: count(members), membersFemale: count(women) }
}
