import { codeList } from './code-list.ts'

/**
 * Codes for: kind of policing forum.
 *
 * @example
 * POLICING_FORUM_KIND.codes[0]?.code // => 'cpf'
 *
 * @category code lists
 * @since 0.1.0
 */
export const POLICING_FORUM_KIND = codeList('policingForumKind', '1', {
  cpf: 'community policing forum',
  plc: 'public liaison council',
  other: 'other',
})

/**
 * Codes for: capacity of a member.
 *
 * @example
 * MEMBER_CAPACITY.codes[0]?.code // => 'resident'
 *
 * @category code lists
 * @since 0.1.0
 */
export const MEMBER_CAPACITY = codeList('memberCapacity', '1', {
  resident: 'resident',
  elected: 'elected representative',
  minority: 'member of a minority',
  youth: 'young person',
  ngo: 'non-governmental organisation',
  other: 'other',
})

/**
 * Codes for: concern raised with police.
 *
 * @example
 * ISSUE_TOPIC.codes[0]?.code // => 'streetHarassment'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ISSUE_TOPIC = codeList('issueTopic', '1', {
  streetHarassment: 'harassment in the street',
  domesticViolence: 'violence in the home',
  unsafeTransport: 'transport that is not safe',
  lighting: 'street lighting',
  drugs: 'drugs',
  theft: 'theft',
  policeConduct: 'conduct of police',
  deskAccess: "access to a women's desk",
  customaryPractice: 'customary practice',
  schoolSafety: 'safety at school',
  other: 'other',
})

/**
 * Codes for: status of an action.
 *
 * @example
 * FORUM_ACTION_STATUS.codes[0]?.code // => 'agreed'
 *
 * @category code lists
 * @since 0.1.0
 */
export const FORUM_ACTION_STATUS = codeList('forumActionStatus', '1', {
  agreed: 'agreed',
  inProgress: 'in progress',
  done: 'done',
  notDone: 'not done',
  dropped: 'dropped',
})
