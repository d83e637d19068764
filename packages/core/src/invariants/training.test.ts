import { describe, expect, it } from 'vitest'

import { answerOf, complaintFile, disputeFile } from '../testing/case-files.ts'

const received = (complaint: object, officer: object = {}) =>
  complaintFile(
    { receivedAt: '2015-03-02T10:00+05:00', receivedByOfficerId: 'off-1', receiverWasTrained: true, ...complaint },
    { officers: [{ officerId: 'off-1', ...officer }] },
  )
const sat = (panelTrained: number | undefined, ...trained: readonly (string | null | undefined | readonly [from: string, to: string])[]) =>
  disputeFile(
    { registeredOn: '2014-03-02', hearings: [{ at: '2014-03-09T10:00+05:00' }], panel: trained.map((_on, index) => `med-${index}`), panelTrained },
    {
      mediators: trained.map((on, index) => ({
        mediatorId: `med-${index}`,
        ...(typeof on === 'object' && on !== null ? { trainedOn: on[0], trainingValidTo: on[1] } : { trainedOn: on }),
      })),
    },
  )

describe('what should be so of training', () => {
  it.each([
    ['OFF-2', 'holds', 'trained the day before', received({}, { trainedForDeskOn: '2015-03-01' })],
    ['OFF-2', 'violated', 'trained the day after', received({}, { trainedForDeskOn: '2015-03-03' })],
    ['OFF-2', 'violated', 'never trained', received({}, { trainedForDeskOn: null })],
    ['OFF-2', 'holds', 'trained two years before', received({}, { trainedForDeskOn: '2013-03-02' })],
    ['OFF-2', 'violated', 'trained longer ago', received({}, { trainedForDeskOn: '2013-03-01' })],
    ['OFF-2', 'cannot tell', 'trained two years before, on a day nobody wrote down', received({}, { trainedForDeskOn: '2013-03' })],
    ['OFF-2', 'cannot tell', 'in the same month', received({}, { trainedForDeskOn: '2015-03' })],
    ['OFF-2', 'holds', 'not counted as trained', received({ receiverWasTrained: false }, { trainedForDeskOn: null })],

    ['TRN-4', 'holds', 'both trained before', sat(2, '2014-03-08', '2013')],
    ['TRN-4', 'violated', 'one trained after', sat(2, '2014-03-10', '2013')],
    ['TRN-4', 'violated', 'one never trained', sat(2, null, '2013')],
    ['TRN-4', 'holds', 'counted as one', sat(1, '2014-03-10', '2013')],
    ['TRN-4', 'violated', 'one whose training no longer counts', sat(2, '2013', ['2011', '2014-03-08'])],
    ['TRN-4', 'holds', 'one whose training counts until that day', sat(2, '2013', ['2011', '2014-03-09'])],
    ['TRN-4', 'cannot tell', 'one date not known', sat(2, undefined, '2013')],
    ['TRN-4', 'cannot tell', 'number not recorded', sat(undefined, '2013')],
  ] as const)('%s %s: %s', (id, answer, _why, caseFile) => {
    expect(answerOf(id, caseFile)).toBe(answer)
  })
})
