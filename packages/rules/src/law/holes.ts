import type { IsoDate, Issue } from '@aitebaar/core'
import { addDays } from '@aitebaar/core'

import type { Extent, Provision } from './provision.ts'

/** Days of one territory of which the register does not say what followed a version of a provision. */
interface Hole {
  /** The last day that is recorded. */
  readonly after: IsoDate
  /** The day before the next version; `null` when there is none. */
  readonly until: IsoDate | null
}

const firstDayOf = ({ from, window }: Extent): IsoDate => window?.earliest ?? from ?? '0000-01-01'

/** What is recorded of a territory by all versions of a provision. */
const recordedIn = (register: readonly Provision[], { id, versionOf }: Provision, territory: string): readonly Extent[] =>
  register
    .filter((other) => other.id === id || (versionOf !== undefined && other.versionOf === versionOf))
    .flatMap(({ extent }) => extent)
    .filter((extent) => extent.territory === territory && extent.notRecordedAfter === undefined)

/** The days after an extent on which no version is recorded, unless the register says that nothing followed. */
const holeAfter = ({ to, ended }: Extent, recorded: readonly Extent[]): Hole | undefined => {
  if (to === null || ended !== undefined) return undefined
  const next = addDays(to, 1)
  if (recorded.some((extent) => firstDayOf(extent) <= next && (extent.to === null || extent.to >= next))) return undefined
  const [later] = recorded
    .map(firstDayOf)
    .filter((day) => day > next)
    .sort()
  return { after: to, until: later === undefined ? null : addDays(later, -1) }
}

/** Those days as an extent of their own: on each of them the answer is "cannot tell". */
const unrecorded = ({ territory }: Extent, { after, until }: Hole): Extent => ({ territory, from: null, to: until, notRecordedAfter: after })

/**
 * A register for live use: on days on which no version of a provision is recorded, "no longer in force" would say more than is known, so the answer there is
 * "cannot tell", marked with the last day that is recorded.
 *
 * @see docs/spec/05-time-and-territory.md
 */
export const markHoles = (register: readonly Provision[]): readonly Provision[] =>
  register.map((provision) => {
    const holes = provision.extent.flatMap((extent) => {
      const hole = holeAfter(extent, recordedIn(register, provision, extent.territory))
      return hole === undefined ? [] : [unrecorded(extent, hole)]
    })
    return holes.length === 0 ? provision : { ...provision, extent: [...provision.extent, ...holes] }
  })

/** The last day recorded, when the answer on a day is "cannot tell" because nothing is recorded after it. */
export const lastRecorded = ({ extent }: Pick<Provision, 'extent'>, day: IsoDate, territory: string | undefined): IsoDate | undefined =>
  extent.find(
    ({ territory: where, to, notRecordedAfter }) =>
      where === territory && notRecordedAfter !== undefined && day > notRecordedAfter && (to === null || day <= to),
  )?.notRecordedAfter

const daysOf = ({ after, until }: { readonly after: IsoDate; readonly until: IsoDate | null }): string =>
  `after ${after}${until === null ? '' : ` until ${until}`}`

/** Every hole as something that is wrong with the register, for its review. */
export const checkHoles = (register: readonly Provision[], pack: string): readonly Issue[] =>
  register.flatMap((provision) =>
    provision.extent.flatMap((extent, index): Issue[] => {
      const { territory, to, notRecordedAfter: declared } = extent
      const hole = declared === undefined ? holeAfter(extent, recordedIn(register, provision, territory)) : { after: declared, until: to }
      if (hole === undefined) return []
      return [
        {
          code: 'rules/hole-in-date-line',
          path: ['packs', pack, 'register', provision.id, 'extent', index],
          message: `What the law of "${provision.versionOf ?? provision.id}" was in the territory "${territory}" ${daysOf(hole)} is not recorded.`,
          help: 'Add the version that followed, or say in "ended" why nothing did.',
        },
      ]
    }),
  )
