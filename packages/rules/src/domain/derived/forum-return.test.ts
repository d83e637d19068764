import { expect, it } from 'vitest'

import { readFact } from '../../testing/read-fact.ts'
import { forumReturnFacts } from './forum-return.ts'

const entry = { broughtForward: 10, received: 40, resolved: 30, referredToLegalAction: 4, notSettled: 3, withdrawn: 1, pending: 10 }
const read = (more: Record<string, unknown> = {}): unknown => readFact(forumReturnFacts, 'forumReturn.unexplained', { ...entry, ...more })

it('takes what went from what came', () => {
  expect([read(), read({ received: 38 }), read({ pending: undefined })]).toEqual([2, 0, undefined])
})
