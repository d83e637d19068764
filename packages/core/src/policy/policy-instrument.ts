import type * as z from 'zod'

import { BILL_STAGE, INSTRUMENT_STAGE, INSTRUMENT_TYPE, POLICY_TOPIC, USE_EVIDENCE_KIND } from '../code-list/capacity.ts'
import { entity } from '../entity/entity.ts'
import { amount, code, codes, count, date, group, groups, label, moment, name, ref, webAddress, yesNo } from '../entity/fields.ts'
import { internal, pub } from '../entity/meta.ts'

/**
 * A guideline, procedure, strategy, bill or act, and how far it has come. In force is not yet in use.
 *
 * @example
 * parse(PolicyInstrument, { instrumentId: 'x-01' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const PolicyInstrument = entity('policyInstrument', () => ({
  identity: { instrumentId: ref('policyInstrument', pub('instrument id')) },
  fields: {
    title: name(pub('title')),
    instrumentType: code(INSTRUMENT_TYPE, pub('type of instrument')),
    topicCodes: codes(POLICY_TOPIC, pub('topics')),
    issuingBodyOrgId: ref('organisation', pub('issuing body')),
    stage: code(INSTRUMENT_STAGE, pub('stage reached', 'How far has the instrument come?', 'A draft is not law, and a notified text is not yet used.')),
    stageEvents: groups(pub('stages'), {
      stage: code(INSTRUMENT_STAGE, pub('stage')),
      on: date(pub('date')),
      recordedAt: moment(internal('moment the stage was written down')),
      evidenceUrl: webAddress(pub('evidence')),
      note: label(pub('note'), 400),
    }),
    billEvents: groups(pub('how a bill went through the assembly'), {
      billStage: code(BILL_STAGE, pub('stage of the bill')),
      on: date(pub('date')),
      recordedAt: moment(internal('moment the stage of the bill was written down')),
      evidenceUrl: webAddress(pub('evidence')),
    }),
    effectiveFrom: date(pub('date it takes effect')),
    effectiveTo: date(pub('date it ends')),
    consultations: groups(pub('consultations'), {
      on: date(pub('date')),
      recordedAt: moment(internal('moment the consultation was written down')),
      participantsBySex: group(pub('participants'), {
        female: count(pub('women')),
        male: count(pub('men')),
        x: count(pub('others')),
        notRecorded: count(pub('not recorded')),
      }),
      survivorsGroupsIncluded: yesNo(pub('whether groups of survivors took part')),
    }),
    useEvidence: groups(internal('evidence of use'), {
      kind: code(USE_EVIDENCE_KIND, internal('kind of evidence')),
      on: date(internal('date')),
      recordedAt: moment(internal('moment the evidence was written down')),
      value: amount(internal('value')),
    }),
  },
}))
/** A guideline, procedure, strategy, bill or act. */
export interface PolicyInstrument extends z.infer<typeof PolicyInstrument> {}
