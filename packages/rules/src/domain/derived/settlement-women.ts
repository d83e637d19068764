import type { Fact, JsonObject } from '@aitebaar/conditions'
import type { Known } from '@aitebaar/core'

import { any, each, isOneOf, yesNo } from './answers.ts'
import { numberIn } from './numbers.ts'
import { groupIn, objectsIn, textIn } from './read.ts'
import { personTerms } from './settlement-terms.ts'

/** Whether as many women are in the record as were found to be affected. */
const readAllInRecord = (settlement: JsonObject, caseFile: JsonObject): Known => {
  const women = objectsIn(settlement, 'womenParticipation')
  const affected = numberIn(groupIn(groupIn(caseFile, 'dispute') ?? {}, 'screening'), 'womenOrGirlsAffectedCount')
  return women === undefined || affected === undefined ? undefined : women.length >= affected
}

/** The answers of the women in the record. One who is affected and not in the record may have said, or borne, anything. */
const answersIn = (settlement: JsonObject, caseFile: JsonObject, answer: (woman: JsonObject) => Known): readonly Known[] | undefined => {
  const answers = objectsIn(settlement, 'womenParticipation')?.map(answer)
  return answers && (readAllInRecord(settlement, caseFile) === false ? [...answers, undefined] : answers)
}

const ofEach =
  (answer: (woman: JsonObject) => Known) =>
  (settlement: JsonObject, caseFile: JsonObject): Known =>
    each(answersIn(settlement, caseFile, answer) ?? [])

const ofAny =
  (answer: (woman: JsonObject) => Known) =>
  (settlement: JsonObject, caseFile: JsonObject): Known =>
    any(answersIn(settlement, caseFile, answer) ?? [])

const isHeard = (woman: JsonObject): Known => each([isOneOf(woman, 'presence', ['inPerson', 'remote', 'heardByChildWorker']), yesNo(woman, 'heardSeparately')])

const hasUnderstood = (woman: JsonObject): Known => each([yesNo(woman, 'understoodTerms'), yesNo(woman, 'spokeWithFemaleMediator')])

const hasAgreed = (woman: JsonObject): Known => each([isOneOf(woman, 'consentDecision', ['agreed']), yesNo(woman, 'consentGivenPrivately')])

/** Each woman or girl who is a term has a place of her own in the record; one that does not say whose it is may be hers. */
const readInRecord = (settlement: JsonObject): Known => {
  const women = objectsIn(settlement, 'womenParticipation')
  const concerned = personTerms(settlement).map((term) => textIn(term, 'concernsParticipationId'))
  return women && each(concerned.map((id) => (id === undefined ? undefined : any([false, ...women.map((woman) => isOneOf(woman, 'participationId', [id]))]))))
}

/** Money that is for one woman's harm, and to whom it is paid. */
const readPaid = (settlement: JsonObject): Known => {
  const terms = objectsIn(settlement, 'terms')?.filter((term) => term['termType'] === 'financialCompensation' && 'concernsParticipationId' in term)
  return each(
    terms?.map((term) => (textIn(term, 'payeeParticipationId') === undefined ? undefined : term['payeeParticipationId'] === term['concernsParticipationId'])) ??
      [],
  )
}

const fact = (name: string, label: string, question: string, why: string, read: Fact['read']): Fact => ({
  id: `settlement.${name}`,
  subject: 'settlement',
  type: { kind: 'boolean' },
  label: { en: label },
  question: { en: question },
  why: { en: why },
  sensitivity: 'life-safety',
  read,
})

export const settlementWomenFacts: readonly Fact[] = [
  fact(
    'eachAffectedInRecord',
    'whether each woman and girl who is affected is in the record',
    'Is each woman and girl who was found to be affected in the record of the settlement?',
    'Whoever is not in the record is easily passed over.',
    readAllInRecord,
  ),
  fact(
    'eachWomanHeard',
    'whether each woman and girl concerned was heard herself and apart',
    'Was each woman and girl concerned heard herself, apart from the others?',
    'The word of a relative is not hers.',
    ofEach(isHeard),
  ),
  fact(
    'eachWomanUnderstood',
    'whether each of them understood the terms and spoke with a female mediator',
    'Were the terms explained to each woman in her language, by a female mediator, apart from the others?',
    'Nobody can agree to what she does not know.',
    ofEach(hasUnderstood),
  ),
  fact(
    'eachWomanAgreedAlone',
    'whether each of them agreed, asked alone',
    'Did each woman concerned agree, asked alone?',
    'An answer before others is no free answer.',
    ofEach(hasAgreed),
  ),
  fact(
    'pressureFeared',
    'whether pressure on one of them is feared',
    'Is there any sign that one of the women is under pressure or afraid?',
    'Then the talks stop.',
    ofAny((woman) => yesNo(woman, 'coercionConcern')),
  ),
  fact(
    'otherSpokeForHer',
    'whether someone else spoke for one of them',
    'Did someone else speak for one of the women, or was she not there?',
    'The word of a relative is not hers.',
    ofAny((woman) => isOneOf(woman, 'presence', ['represented', 'absent'])),
  ),
  fact(
    'personTermInRecord',
    'whether each woman or girl who was asked for has a place of her own in the record',
    'Is the woman or girl who was asked for in the record, with her own answer?',
    'She is concerned most, though no side named her.',
    readInRecord,
  ),
  fact(
    'moneyGoesToHer',
    'whether money for harm to a woman is paid to her',
    'Is the money for what was done to her paid to her, in a way that can be traced?',
    'It is hers.',
    readPaid,
  ),
]
