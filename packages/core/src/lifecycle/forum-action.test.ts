import { testLifecycle, withEntity } from '../../test/lifecycle-harness.ts'

testLifecycle('forumAction', {
  setting: () => ({
    entity: { actionId: 'act-1', ownerRole: 'womensDesk', dueOn: '2015-07-01', doneOn: '2015-06-01', droppedReason: 'no budget' },
    related: {},
    stated: {},
  }),
  guards: {
    'owner-and-date': { refused: withEntity({ dueOn: null }), unknown: withEntity({ ownerRole: undefined }) },
    'date-done': { refused: withEntity({ doneOn: null }), unknown: withEntity({ doneOn: undefined }) },
    'reason-given': { unknown: withEntity({ droppedReason: undefined }) },
  },
})
