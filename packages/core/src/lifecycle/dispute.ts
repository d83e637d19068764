import { isOfMediability, mediabilityOf } from '../dispute/mediability.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, holdsOneOf, impliesKnown, isDone, notKnown, valueOf } from '../known.ts'
import { concernsWoman } from '../person/minor.ts'
import { toConfirm, isVoid, womenFollowedUp } from './dispute-settlement.ts'
import type { Guard, Lifecycle, Situation } from './lifecycle.ts'
import { from } from './lifecycle.ts'

type DisputeGuard = Guard<'dispute'>

const isPeaceOnly = ({ entity }: Situation<'dispute'>): Known => isOfMediability(entity, 'lawfulPeaceOnly')

const screened: DisputeGuard = {
  id: 'screened-alone',
  demands: 'The matter was screened, and each party was heard alone.',
  record: ['dispute.screening.doneAt', 'dispute.screening.eachPartyAlone'],
  test: ({ entity: { screening } }) => (screening ? bothKnown(isDone(screening.doneAt), screening.eachPartyAlone) : isDone(screening)),
}

const notMediable: DisputeGuard = {
  id: 'not-for-a-forum',
  demands: 'The matter is never for a forum.',
  record: ['dispute.mediability', 'dispute.caseTypes', 'dispute.honourGivenAsReason'],
  test: ({ entity }) => eitherKnown(mediabilityOf(entity) === 'notMediable', isOfMediability(entity, 'notMediable')),
}

const mediable: DisputeGuard = {
  id: 'for-a-forum',
  demands: 'The matter is one that a forum may take up.',
  record: ['dispute.mediability', 'dispute.caseTypes'],
  test: ({ entity }) => notKnown(isOfMediability(entity, 'notMediable')),
}

const bothAgreed: DisputeGuard = {
  id: 'both-sides-agreed',
  demands: 'Both sides agreed to come, and know that they can leave.',
  record: ['dispute.bothSidesAgreed'],
  test: ({ entity }) => entity.bothSidesAgreed,
}

const safeguards: DisputeGuard = {
  id: 'safeguards-met',
  demands: 'Where a matter needs safeguards, they are met.',
  record: ['dispute.mediability', 'stated.safeguardsMet'],
  test: ({ entity, stated }) => impliesKnown(isOfMediability(entity, 'mediableWithSafeguards'), stated('safeguardsMet')),
}

const trainedMember: DisputeGuard = {
  id: 'trained-member',
  demands: 'At least one member of the panel is trained.',
  record: ['dispute.panelTrained'],
  test: ({ entity: { panelTrained } }) => (panelTrained === undefined ? undefined : panelTrained > 0),
}

const trainedWoman: DisputeGuard = {
  id: 'trained-woman-on-the-panel',
  demands: 'Where a woman is a party or affected, at least one trained woman sits on the panel.',
  record: ['dispute.broughtBy', 'dispute.screening.womenOrGirlsAffectedCount', 'dispute.partyIds', 'dispute.panelTrainedFemale'],
  test: ({ entity, records }) =>
    impliesKnown(concernsWoman(entity, records), entity.panelTrainedFemale === undefined ? undefined : entity.panelTrainedFemale > 0),
}

const processExists: DisputeGuard = {
  id: 'legal-process-exists',
  demands: 'Where only the peace may be kept, there is a legal process on the same matter.',
  record: ['dispute.mediability', 'dispute.linkedLegalProcessIds'],
  test: (situation) => {
    const { linkedLegalProcessIds } = situation.entity
    return impliesKnown(isPeaceOnly(situation), linkedLegalProcessIds && linkedLegalProcessIds.length > 0)
  },
}

const noHonour: DisputeGuard = {
  id: 'no-honour-motive',
  demands: 'Where only the peace may be kept, nobody gives honour as the reason.',
  record: ['dispute.mediability', 'dispute.honourGivenAsReason', 'dispute.caseTypes'],
  test: (situation) => {
    const { honourGivenAsReason, caseTypes } = situation.entity
    return impliesKnown(isPeaceOnly(situation), bothKnown(notKnown(valueOf(honourGivenAsReason)), notKnown(holdsOneOf(caseTypes, ['honour']))))
  },
}

const heirsHeard: DisputeGuard = {
  id: 'heirs-heard-alone',
  demands: 'Where only the peace may be kept, the widow and the other heirs were each heard alone.',
  record: ['dispute.mediability', 'stated.heirsHeardAlone'],
  test: (situation) => impliesKnown(isPeaceOnly(situation), situation.stated('heirsHeardAlone')),
}

const toldLimits: DisputeGuard = {
  id: 'told-what-a-forum-cannot-do',
  demands: 'Where only the peace may be kept, everyone was told that the forum cannot end the case.',
  record: ['dispute.mediability', 'stated.toldForumCannotEndCase'],
  test: (situation) => impliesKnown(isPeaceOnly(situation), situation.stated('toldForumCannotEndCase')),
}

const reasonGiven: DisputeGuard = {
  id: 'reason-given',
  demands: 'The reason is recorded: a breach, a new incident or a request.',
  record: ['context.reasonCode'],
  test: ({ reasonCode }) => isDone(reasonCode),
}

const BEFORE_LEGAL_ACTION = [
  'registered',
  'screened',
  'declinedNotMediable',
  'accepted',
  'inHearing',
  'settlementDrafted',
  'notSettled',
  'withdrawn',
  'settlementConfirmed',
  'settlementVoid',
  'closed',
  'reopened',
]

/* @__NO_SIDE_EFFECTS__ */
const build = (): Lifecycle<'dispute'> => ({
  kind: 'dispute',
  field: 'status',
  states: [...BEFORE_LEGAL_ACTION, 'referredToLegalAction'],
  moves: [
    { from: null, to: 'registered', guards: [] },
    { from: 'registered', to: 'screened', guards: [screened] },
    {
      from: 'screened',
      to: 'declinedNotMediable',
      guards: [notMediable],
      next: 'She is referred the same day; for an offence, police are told as the law and her wish require.',
    },
    {
      from: 'screened',
      to: 'accepted',
      guards: [mediable, bothAgreed, safeguards, trainedMember, trainedWoman, processExists, noHonour, heirsHeard, toldLimits],
    },
    { from: 'accepted', to: 'inHearing', guards: [] },
    { from: 'inHearing', to: 'settlementDrafted', guards: [] },
    { from: 'inHearing', to: 'notSettled', guards: [] },
    { from: 'inHearing', to: 'withdrawn', guards: [] },
    { from: 'settlementDrafted', to: 'settlementConfirmed', guards: toConfirm },
    { from: 'settlementDrafted', to: 'settlementVoid', guards: [isVoid] },
    { from: 'settlementConfirmed', to: 'closed', guards: [womenFollowedUp] },
    ...from<'dispute'>(BEFORE_LEGAL_ACTION, 'referredToLegalAction'),
    { from: 'closed', to: 'reopened', guards: [reasonGiven] },
    { from: 'reopened', to: 'screened', guards: [screened] },
  ],
  marksOnly: ({ recordKind }) => recordKind === 'externalReport',
})

export const DISPUTE_LIFECYCLE: Lifecycle<'dispute'> = /* @__PURE__ */ build()
