import { codeList } from './code-list.ts'

export const RETENTION_CLASS = codeList('retentionClass', '1', {
  statutoryCase: 'kept by police and court rules', serviceCase: 'three years after closure, then statistics only', vault: 'erased one year after closure unless she asks to keep it',
  eventCount: 'ten years', public: 'no limit',
})
export const YES_NO_UNKNOWN = codeList('yesNoUnknown', '1', { yes: 'yes', no: 'no', unknown: 'not known' })
export const YES_NO_NOT_ASKED = codeList('yesNoNotAsked', '1', { yes: 'yes', no: 'no', notAsked: 'not asked' })
export const DAY = codeList('day', '1', { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' })
export const SEX = codeList('sex', '1', { female: 'woman or girl', male: 'man or boy', x: 'transgender or other', notRecorded: 'not recorded' })
export const DATA_CATEGORY = codeList('dataCategory', '1', {
  contact: 'how to reach her', summary: 'short summary', incidentDetail: 'what happened', medical: 'medical information', legal: 'legal papers', safety: 'safety information',
})
