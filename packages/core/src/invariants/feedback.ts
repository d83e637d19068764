import { permits } from '../consent/permits.ts'
import type { Invariant } from './invariant.ts'
import { each } from './invariant.ts'

export const FEEDBACK_INVARIANTS: readonly Invariant[] = [
  {
    id: 'FBK-1',
    looksAt: 'set of records',
    reads: ['feedbackResponse.consentId', 'feedbackResponse.answeredOn', 'consent.provisions', 'consent.withdrawnAt'],
    demands: 'A person is asked for her view only with her consent to be asked.',
    help: 'Leave her answer out of every table, and ask nobody without consent.',
    judge: each('feedbackResponse', ({ consentId, answeredOn }, records) => {
      const consent = records.find('consent', consentId)
      return consent && permits(consent, { scope: 'feedbackContact', at: answeredOn ?? null })
    }),
  },
]
