import { codeList } from './code-list.ts'

/**
 * Codes for: retention class.
 *
 * @example
 * RETENTION_CLASS.codes[0]?.code // => 'statutoryCase'
 *
 * @category code lists
 * @since 0.1.0
 */
export const RETENTION_CLASS = codeList('retentionClass', '1', {
  statutoryCase: 'kept by police and court rules',
  serviceCase: 'three years after closure, then statistics only',
  vault: 'erased one year after closure unless she asks to keep it',
  eventCount: 'ten years',
  public: 'no limit',
})

/**
 * Codes for: yes no unknown.
 *
 * @example
 * YES_NO_UNKNOWN.codes[0]?.code // => 'yes'
 *
 * @category code lists
 * @since 0.1.0
 */
export const YES_NO_UNKNOWN = codeList('yesNoUnknown', '1', { yes: 'yes', no: 'no', unknown: 'not known' })

/**
 * Codes for: yes no not asked.
 *
 * @example
 * YES_NO_NOT_ASKED.codes[0]?.code // => 'yes'
 *
 * @category code lists
 * @since 0.1.0
 */
export const YES_NO_NOT_ASKED = codeList('yesNoNotAsked', '1', { yes: 'yes', no: 'no', notAsked: 'not asked' })

/**
 * Codes for: absent reason. What to call each of `ABSENT_REASONS`, for a screen that asks why there is no answer.
 *
 * @example
 * ABSENT_REASON.codes.find(({ code }) => code === 'declined')?.label.en // => 'did not wish to say'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ABSENT_REASON = codeList('absentReason', '1', {
  unknown: 'not known',
  notAsked: 'not asked',
  declined: { en: 'did not wish to say', absent: 'declined' },
  withheldForSafety: { en: 'kept back for her safety', absent: 'withheldForSafety' },
  notApplicable: { en: 'does not apply', absent: 'notApplicable' },
})

/**
 * Codes for: day.
 *
 * @example
 * DAY.codes[0]?.code // => 'mon'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DAY = codeList('day', '1', { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' })

/**
 * Codes for: sex.
 *
 * @example
 * SEX.codes[0]?.code // => 'female'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SEX = codeList('sex', '1', { female: 'woman or girl', male: 'man or boy', x: 'transgender or other', notRecorded: 'not recorded' })

/**
 * Codes for: data category.
 *
 * @example
 * DATA_CATEGORY.codes[0]?.code // => 'contact'
 *
 * @category code lists
 * @since 0.1.0
 */
export const DATA_CATEGORY = codeList('dataCategory', '1', {
  contact: 'how to reach her',
  summary: 'short summary',
  incidentDetail: 'what happened',
  medical: 'medical information',
  legal: 'legal papers',
  safety: 'safety information',
})
