import { isDone } from '../known.ts'
import { hasTrainedCover } from '../womens-desk/cover.ts'
import type { Guard, Lifecycle } from './lifecycle.ts'
import { from, vouched } from './lifecycle.ts'

type DeskGuard = Guard<'womensDesk'>

/** Days ahead for which the roster must be full before a desk opens. */
const ROSTER_DAYS = 14

const privateRoom: DeskGuard = {
  id: 'private-room',
  demands: 'There is a private room.',
  record: ['womensDesk.facilities.privateRoom'],
  test: ({ entity }) => entity.facilities?.privateRoom,
}

const safeStorage: DeskGuard = {
  id: 'safe-storage',
  demands: 'There is storage that locks.',
  record: ['womensDesk.facilities.safeStorage'],
  test: ({ entity }) => entity.facilities?.safeStorage,
}

const trainedCover: DeskGuard = {
  id: 'trained-cover',
  demands: 'A trained female officer is on the roster for every hour the desk is open in the next 14 days.',
  record: ['womensDesk.scheduledHours', 'womensDesk.roster', 'officer.sexCode', 'officer.isTrainedForDesk'],
  test: ({ entity, records, occurredAt }) => hasTrainedCover(entity, records, occurredAt, ROSTER_DAYS),
}

const confirmed: DeskGuard = {
  id: 'confirmed-by-a-person',
  demands: 'A person confirms the suspension; a low share of trained hours only proposes it.',
  record: ['context.by'],
  test: ({ by }) => isDone(by),
}

const opening = [privateRoom, safeStorage, trainedCover]

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<'womensDesk'> => ({
  kind: 'womensDesk',
  field: 'status',
  states: ['planned', 'established', 'operational', 'suspended', 'closed'],
  moves: [
    { from: null, to: 'planned', guards: [] },
    ...from<'womensDesk'>(['planned'], 'established', [
      vouched('station-agreed', 'stationAgreedInWriting', 'The station has agreed in writing.'),
      vouched('room-assigned', 'roomAssigned', 'A room has been assigned.'),
    ]),
    { from: 'established', to: 'operational', guards: opening },
    { from: 'operational', to: 'suspended', guards: [confirmed] },
    { from: 'suspended', to: 'operational', guards: opening },
    ...from<'womensDesk'>(['planned', 'established', 'operational', 'suspended'], 'closed', [
      vouched('complaints-transferred', 'openComplaintsTransferred', 'Open complaints have been handed over to another unit.'),
      vouched('survivors-told-safely', 'survivorsToldSafely', 'Each woman concerned has been told, by her safe contact only.'),
    ]),
  ],
})

export const WOMENS_DESK_LIFECYCLE: Lifecycle<'womensDesk'> = /* @__PURE__ */ build()
