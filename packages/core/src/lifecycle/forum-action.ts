import { bothKnown, isDone } from '../known.ts'
import type { Guard, Lifecycle } from './lifecycle.ts'

type ActionGuard = Guard<'forumAction'>

const owned: ActionGuard = {
  id: 'owner-and-date',
  demands: 'Somebody is to do it, and by a date.',
  record: ['forumAction.ownerRole', 'forumAction.dueOn'],
  test: ({ entity }) => bothKnown(isDone(entity.ownerRole), isDone(entity.dueOn)),
}

const wasDone: ActionGuard = {
  id: 'date-done',
  demands: 'The date on which it was done is recorded.',
  record: ['forumAction.doneOn'],
  test: ({ entity }) => isDone(entity.doneOn),
}

const reasonGiven: ActionGuard = {
  id: 'reason-given',
  demands: 'The reason for which it was dropped is recorded.',
  record: ['forumAction.droppedReason'],
  test: ({ entity }) => isDone(entity.droppedReason),
}

const NEXT_MEETING = 'The next meeting hears what came of it.'

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<'forumAction'> => ({
  kind: 'forumAction',
  field: 'status',
  states: ['agreed', 'inProgress', 'done', 'notDone', 'dropped'],
  moves: [
    { from: null, to: 'agreed', guards: [owned] },
    { from: 'agreed', to: 'inProgress', guards: [] },
    { from: 'inProgress', to: 'done', guards: [wasDone], next: NEXT_MEETING },
    { from: 'inProgress', to: 'notDone', guards: [], next: NEXT_MEETING },
    { from: 'inProgress', to: 'dropped', guards: [reasonGiven], next: NEXT_MEETING },
  ],
})

export const FORUM_ACTION_LIFECYCLE: Lifecycle<'forumAction'> = /* @__PURE__ */ build()
