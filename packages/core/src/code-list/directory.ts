import { codeList } from './code-list.ts'

/**
 * Codes for: room for new people.
 *
 * @example
 * CAPACITY_STATUS.codes[0]?.code // => 'open'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CAPACITY_STATUS = codeList('capacityStatus', '1', {
  open: 'open',
  limited: 'limited',
  full: 'full',
  closed: 'closed',
  unknown: 'not known',
})

/**
 * Codes for: safe way to reach a person.
 *
 * @example
 * SAFE_CHANNEL.codes[0]?.code // => 'phone'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SAFE_CHANNEL = codeList('safeChannel', '1', {
  phone: 'telephone',
  sms: 'text message',
  email: 'e-mail',
  throughPerson: 'through a person she named',
  returnVisit: 'she comes back herself',
  other: 'other',
})

/**
 * Codes for: when a test is taken.
 *
 * @example
 * TEST_KIND.codes[0]?.code // => 'pre'
 *
 * @category code lists
 * @since 0.1.0
 */
export const TEST_KIND = codeList('testKind', '1', {
  pre: 'before the course',
  post: 'after the course',
  followUp: 'some months later',
})

/**
 * Codes for: post advertised.
 *
 * @example
 * RECRUIT_POST.codes[0]?.code // => 'constable'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RECRUIT_POST = codeList('recruitPost', '1', {
  constable: 'constable',
  asi: 'assistant sub-inspector',
  si: 'sub-inspector',
  prosecutor: 'prosecutor',
  civilianStaff: 'civilian staff',
  other: 'other',
})
