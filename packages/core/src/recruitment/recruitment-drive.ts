import type * as z from 'zod'

import { RECRUIT_STAGE } from '../code-list/capacity.ts'
import { RECRUIT_POST } from '../code-list/directory.ts'
import { bySex } from '../entity/by-sex.ts'
import { entity } from '../entity/entity.ts'
import { code, count, date, difference, groups, ref, refs } from '../entity/fields.ts'
import { pub } from '../entity/meta.ts'

/**
 * Posts that were advertised, and how many people reached each stage.
 *
 * @example
 * parse(RecruitmentDrive, { driveId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const RecruitmentDrive = entity('recruitmentDrive', () => ({
  identity: { driveId: ref('recruitmentDrive', pub('recruitment drive id')) },
  fields: {
    year: count(pub('year of the drive'), 2200),
    postCode: code(RECRUIT_POST, pub('post advertised', 'Which post was advertised?')),
    areaIds: refs('area', pub('districts of the drive')),
    vacancies: count(pub('posts advertised', 'How many posts were advertised?')),
    vacanciesReservedForWomen: count(pub('posts kept for women', 'How many of the posts were kept for women?', 'A quota works only when it is advertised.')),
    opensOn: date(pub('first day to apply', 'From which day could people apply?')),
    closesOn: date(pub('last day to apply', 'Until which day could people apply?')),
    testingOrgId: ref('organisation', pub('agency that holds the tests')),
    funnel: groups(pub('people at each stage, as published'), {
      stage: code(RECRUIT_STAGE, pub('stage')),
      people: bySex(pub('people who reached the stage')),
      passed: count(pub('people who passed')),
      failed: count(pub('people who failed')),
      absent: count(pub('people who did not come')),
      rejected: count(pub('people who were turned away')),
    }),
    reconciliationGap: difference(pub('people that the published table does not account for')),
  },
}))
/** Posts that were advertised, and how many people reached each stage. */
export interface RecruitmentDrive extends z.infer<typeof RecruitmentDrive> {}
