import type * as z from 'zod'

import { EDUCATION, RECRUIT_EXIT, RECRUIT_RESULT, RECRUIT_STAGE } from '../code-list/capacity.ts'
import { SEX } from '../code-list/common.ts'
import { HEARD_ABOUT } from '../code-list/contact.ts'
import { AGE_BAND } from '../code-list/people.ts'
import { entity } from '../entity/entity.ts'
import { code, codeOrNone, date, groups, maybeCode, maybeToken, moment, ref } from '../entity/fields.ts'
import { internal, personal, special } from '../entity/meta.ts'

/**
 * One application to join the police.
 *
 * @example
 * parse(RecruitmentApplication, { applicationId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const RecruitmentApplication = entity('recruitmentApplication', () => ({
  identity: { applicationId: ref('recruitmentApplication', internal('application id')) },
  fields: {
    driveId: ref('recruitmentDrive', internal('recruitment drive')),
    linkageToken: maybeToken(personal('pseudonym for counting people')),
    applicantSexCode: code(SEX, personal('sex of the applicant', 'Is the applicant a woman?', 'Applications by women are counted.')),
    ageBand: code(AGE_BAND, personal('age band')),
    domicileAreaId: ref('area', personal('district of domicile')),
    areaId: ref('area', internal('district of the application')),
    educationCode: code(EDUCATION, personal('education')),
    appliedOn: date(internal('date of the application', 'When was the application made?', 'Applications are counted by year.')),
    outreachSourceCode: maybeCode(HEARD_ABOUT, internal('how the applicant heard of it', 'How did the applicant hear of it?')),
    stageEvents: groups(personal('stages passed'), {
      stage: code(RECRUIT_STAGE, personal('stage')),
      at: moment(personal('moment')),
      recordedAt: moment(internal('moment the result was written down')),
      result: code(RECRUIT_RESULT, personal('result')),
    }),
    exitReasonCode: codeOrNone(RECRUIT_EXIT, special('reason for leaving, if given')),
    currentStage: code(RECRUIT_STAGE, internal('stage reached')),
  },
}))
/** One application to join the police. */
export interface RecruitmentApplication extends z.infer<typeof RecruitmentApplication> {}
