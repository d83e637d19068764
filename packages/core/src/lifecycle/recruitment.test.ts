import { testLifecycle, withEntity } from '../../test/lifecycle-harness.ts'

const events = (from: string | null, result: string | undefined) => [{ stage: from ?? 'applied', result }]

testLifecycle('recruitmentApplication', {
  setting: (from) => ({ entity: { applicationId: 'app-1', stageEvents: events(from, 'passed') }, related: {}, stated: {} }),
  guards: {
    'passed-the-stage-before': {
      refused: (whole) =>
        withEntity({ stageEvents: (whole.entity['stageEvents'] as readonly object[]).map((event) => ({ ...event, result: 'pending' })) })(whole),
      unknown: withEntity({ stageEvents: [] }),
    },
  },
})
