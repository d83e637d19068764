import type { CodeOf } from '../../code-list/code-list.ts'
import type { AREA_LEVEL } from '../../code-list/place.ts'
import type { Known } from '../../known.ts'
import { bothKnown, eitherKnown, impliesKnown, isDone, isOneOf, notKnown } from '../../known.ts'
import { tellsShelterPlace } from '../../organisation/shelter-place.ts'
import type { EntityOf, Records } from '../../related/records.ts'
import { notBefore } from '../../time/compare.ts'
import type { Invariant } from '../invariant.ts'
import { each } from '../invariant.ts'

type Level = CodeOf<typeof AREA_LEVEL>

/** The levels of both trees, the largest first; a province is at the top of both. */
const LEVELS = {
  administrative: ['province', 'division', 'district', 'tehsil', 'localCouncil'],
  policing: ['province', 'region', 'policeDistrict', 'circle', 'station', 'post'],
} as const satisfies Readonly<Record<string, readonly Level[]>>

const depthOf = (level: Level): number => Math.max(...Object.values(LEVELS).map((levels: readonly Level[]) => levels.indexOf(level)))

/** Whether a place is a district or larger. */
export const isDistrictOrLarger = (areaId: string | undefined, records: Records): Known =>
  isOneOf(records.find('area', areaId)?.level, ['province', 'division', 'district', 'region', 'policeDistrict'])

const fitsTree = ({ tree, level }: EntityOf<'area'>): Known => (tree === undefined ? undefined : isOneOf<Level>(level, LEVELS[tree]))

/** A place lies in one of its own tree, or in a province, and that one is larger. */
const liesIn = ({ tree, level, parentAreaId }: EntityOf<'area'>, records: Records): Known => {
  const parent = records.find('area', parentAreaId)
  if (parentAreaId === undefined || parent === undefined) return undefined
  const isSameTree = parent.level === 'province' || (tree === undefined || parent.tree === undefined ? undefined : tree === parent.tree)
  return bothKnown(isSameTree, level === undefined || parent.level === undefined ? undefined : depthOf(parent.level) < depthOf(level))
}

/** Whether nobody is his own parent, however many lie between. */
const isOutsideCircles = ({ organisationId, parentOrganisationId }: EntityOf<'organisation'>, records: Records): Known => {
  const seen = new Set<string>([organisationId])
  let above: string | undefined = parentOrganisationId
  while (above !== undefined) {
    if (seen.has(above)) return above !== organisationId
    seen.add(above)
    const organisation = records.find('organisation', above)
    if (organisation === undefined) return undefined
    above = organisation.parentOrganisationId
  }
  return true
}

const tells = (kind: 'organisation' | 'serviceProvider', entity: object, records: Records): boolean =>
  tellsShelterPlace(kind, entity, (of, id) => records.find(of, id as string | undefined))

/** Whether an organisation does not tell where a shelter is; one of unknown kind with an area may be one. */
const hidesOrganisation = (one: EntityOf<'organisation'>, records: Records): Known => {
  if (tells('organisation', one, records)) return false
  const isOpen =
    (one.areaId !== undefined && one.organisationType === undefined) ||
    (one.shelterDivisionId !== undefined && levelOf(one.shelterDivisionId, records) === undefined)
  return isOpen ? undefined : true
}

const levelOf = (areaId: string, records: Records): Level | undefined => records.find('area', areaId)?.level

/** Whether an entry does not tell where a shelter is; an address of an organisation of unknown kind may. */
const hidesProvider = (one: EntityOf<'serviceProvider'>, records: Records): Known => {
  if (tells('serviceProvider', one, records)) return false
  return one.contact?.address === undefined || records.find('organisation', one.organisationId)?.organisationType !== undefined ? true : undefined
}

type Posting = NonNullable<EntityOf<'officer'>['postings']>[number]

/** Whether two postings lie apart: one ends no later than the day the other begins. One without an end runs on. */
const liesBefore = (one: Posting, other: Posting): Known => (isDone(one.to) === true ? notBefore(other.from, one.to) : one.to === null ? false : undefined)

const areApart = (postings: readonly Posting[]): Known =>
  bothKnown(
    ...postings.flatMap((one, index) =>
      postings
        .slice(index + 1)
        .map((other) => impliesKnown(bothKnown(one.isFullTime, other.isFullTime), eitherKnown(liesBefore(one, other), liesBefore(other, one)))),
    ),
  )

const some = (list: readonly unknown[] | undefined): Known => list && list.length > 0

/* @__NO_SIDE_EFFECTS__ */
export const placeRules = (): readonly Invariant[] => [
  {
    id: 'organisation/not-its-own-parent',
    looksAt: 'set of records',
    reads: ['organisation.parentOrganisationId'],
    demands: 'No organisation is part of itself.',
    help: 'Correct the organisation it is part of.',
    judge: each('organisation', isOutsideCircles),
  },
  {
    id: 'organisation/shelter-hidden',
    looksAt: 'set of records',
    reads: ['organisation.organisationType', 'organisation.areaId', 'organisation.shelterDivisionId', 'area.level', 'serviceProvider.contact.address'],
    demands: 'Nothing that anybody may read tells where a shelter is.',
    help: 'Take the place out; its division may stand in "shelterDivisionId", and whom to call in "liaisonContact".',
    judge: (records) => [...each('organisation', hidesOrganisation)(records), ...each('serviceProvider', hidesProvider)(records)],
  },
  {
    id: 'area/level-of-its-tree',
    looksAt: 'record',
    reads: ['area.tree', 'area.level'],
    demands: 'The level of a place is one of its tree.',
    help: 'Correct the level or the tree. A province is at the top of both.',
    judge: each('area', fitsTree),
  },
  {
    id: 'area/code-of-a-province',
    looksAt: 'record',
    reads: ['area.isoCode', 'area.level'],
    demands: 'Only a province has a code of ISO 3166-2.',
    help: 'Leave the code out.',
    judge: each('area', ({ isoCode, level }) => impliesKnown(isoCode !== undefined, isOneOf(level, ['province']))),
  },
  {
    id: 'area/lies-in-its-tree',
    looksAt: 'set of records',
    reads: ['area.level', 'area.tree', 'area.parentAreaId'],
    demands: 'Every place but a province lies in a larger one of the same tree.',
    help: 'Name the place it lies in.',
    judge: each('area', (area, records) => impliesKnown(notKnown(isOneOf(area.level, ['province'])), liesIn(area, records))),
  },
  {
    id: 'station/police-area-of-a-station',
    looksAt: 'set of records',
    reads: ['station.policeAreaId', 'station.stationType', 'area.level'],
    demands: 'The police area of a station is of the level of a station, that of a post may be of the level of a post.',
    help: 'Name the area of the station itself.',
    judge: each('station', ({ policeAreaId, stationType }, records) => {
      const level = records.find('area', policeAreaId)?.level
      return eitherKnown(isOneOf(level, ['station']), bothKnown(isOneOf(level, ['post']), isOneOf(stationType, ['post'])))
    }),
  },
  {
    id: 'station/post-keeps-no-register',
    looksAt: 'record',
    reads: ['station.stationType', 'station.keepsFirRegister'],
    demands: 'A post keeps no FIR register; its information goes to the station.',
    help: 'Correct the type of the station, or the answer on the register.',
    judge: each('station', ({ stationType, keepsFirRegister }) => impliesKnown(isOneOf(stationType, ['post']), notKnown(keepsFirRegister))),
  },
  {
    id: 'station/contact-was-checked',
    looksAt: 'record',
    reads: ['station.phone', 'station.openingHours', 'station.lastVerifiedAt'],
    demands: 'Of a telephone number and of hours it is recorded when they were last checked.',
    help: 'Call the station, and record when.',
    judge: each('station', ({ phone, openingHours, lastVerifiedAt }) =>
      impliesKnown(phone !== undefined || openingHours !== undefined, isDone(lastVerifiedAt)),
    ),
  },
  {
    id: 'womensDesk/working-with-hours-and-roster',
    looksAt: 'record',
    reads: ['womensDesk.status', 'womensDesk.scheduledHours', 'womensDesk.roster'],
    demands: 'A desk that works has hours and a roster.',
    help: 'Record its hours and who is on duty, or that it does not work.',
    judge: each('womensDesk', ({ status, scheduledHours, roster }) =>
      impliesKnown(isOneOf(status, ['operational']), bothKnown(some(scheduledHours), some(roster))),
    ),
  },
  {
    id: 'officer/one-full-posting-at-a-time',
    looksAt: 'record',
    reads: ['officer.postings.from', 'officer.postings.to', 'officer.postings.isFullTime'],
    demands: 'No officer has two full-time postings at the same time.',
    help: 'Correct the dates, or record that one of them is not full time.',
    judge: each('officer', ({ postings }) => postings && areApart(postings)),
  },
  {
    id: 'workplaceSatisfactionSurvey/region-or-larger',
    looksAt: 'set of records',
    reads: ['workplaceSatisfactionSurvey.unitScope', 'area.level'],
    demands: 'No unit smaller than a region is asked, so that no answer can be traced.',
    help: 'Ask a whole region or more, and leave out what was asked in a smaller unit.',
    judge: each('workplaceSatisfactionSurvey', ({ unitScope }, records) => isOneOf(records.find('area', unitScope)?.level, ['province', 'division', 'region'])),
  },
]
