import type { Line } from './record.ts'
import { day, line, range } from './record.ts'

/** A rating on both sides of four; some answers are left out. */
const rated = (index: number, step: number): Line[string] => ((index * step) % 7 === 3 ? undefined : 2 + ((index * step) % 4))

const items = (index: number, names: readonly string[]): Line =>
  Object.fromEntries(names.flatMap((name, at) => (rated(index, at + 3) === undefined ? [] : [[name, index % 3 === 0 ? 5 : rated(index, at + 3)]])))

const FEEDBACK = ['safe', 'private', 'listenedTo', 'respected', 'fair', 'wouldTellAnother'] as const

/** What women and a few men said about desks, in and out of the period; how many were asked and could not be asked. */
export const feedbackRecords = (): { readonly surveys: readonly Line[]; readonly responses: readonly Line[] } => {
  const surveys = range(6).map((index) =>
    line('feedbackSurvey', {
      surveyId: `fbs-${index + 1}`,
      serviceRef: `wdk-${(index % 5) + 1}`,
      eligible: 120 + index,
      asked: 60 + index,
      notAskedNoConsent: 40 - index,
      ...(index === 5 ? {} : { notAskedUnsafe: 20 }),
    }),
  )
  const responses = range(240).map((index) =>
    line('feedbackResponse', {
      responseId: `fbr-${index + 1}`,
      surveyId: `fbs-${(index % 6) + 1}`,
      respondentSexCode: index % 12 === 0 ? 'male' : index % 40 === 1 ? 'notRecorded' : 'female',
      answeredOn: index === 2 ? '2012-12-31' : index === 3 ? '2015-12-31' : index === 4 ? '2016-01-01' : day(2014 + (index % 2), 1 + (index % 12), 20),
      items: items(index, FEEDBACK),
    }),
  )
  return { surveys, responses }
}

const WORKPLACE = ['facilities', 'fairAssignments', 'respectBySeniors', 'safetyFromHarassment', 'intendsToStay'] as const
const RANKS = ['constable_hc', 'asi_si', 'constable_hc', 'constable_hc', 'inspector_plus'] as const

/** What policewomen and policemen said about their work; nothing leads to anybody. */
export const workplaceRecords = (): { readonly surveys: readonly Line[]; readonly responses: readonly Line[] } => ({
  surveys: range(2).map((index) =>
    line('workplaceSatisfactionSurvey', {
      surveyId: `wps-${index + 1}`,
      opensOn: `${2014 + index}-11-01`,
      closesOn: `${2014 + index}-11-30`,
      invitedBySex: { female: 60 + index * 10, male: 100, x: 0, notRecorded: 0 },
    }),
  ),
  responses: range(120).map((index) =>
    line('workplaceSatisfactionResponse', {
      responseId: `wpr-${index + 1}`,
      surveyId: `wps-${(index % 2) + 1}`,
      sexCode: index % 4 === 3 ? 'male' : index % 50 === 1 ? 'notRecorded' : 'female',
      rankBand: RANKS[index % RANKS.length],
      items: items(index, WORKPLACE),
    }),
  ),
})

const ELEMENTS = [[], [], ['age'], ['name'], ['occupation', 'villageName'], [], ['image'], ['age']] as const
const JIGSAW = ['none', 'none', 'none', 'none', 'high', 'low', 'none', undefined] as const

/** Stories published, held, published against advice, planned only; with and without what could lead to her. */
export const storyRecords = (): readonly Line[] =>
  range(64).map((index) => {
    const elements = ELEMENTS[index % ELEMENTS.length]
    const jigsawLevel = JIGSAW[index % JIGSAW.length]
    const publishedOn =
      index === 0
        ? '2012-12-31'
        : index === 8
          ? '2015-12-31'
          : index === 9
            ? '2016-01-01'
            : index % 16 === 15
              ? null
              : day(2014 + (index % 2), 1 + (index % 12), 5)
    return line('storyReview', {
      reviewId: `str-${index + 1}`,
      storyKind: index % 3 === 0 ? 'feature' : 'news',
      publishedOn,
      decision: index % 10 === 7 ? 'hold' : index % 10 === 2 ? 'publishAfterChanges' : 'publish',
      ...(index % 24 === 5 ? {} : { identityElements: elements }),
      ...(jigsawLevel === undefined ? {} : { jigsawLevel }),
    })
  })
