import type * as z from 'zod'

import { AGENT_ROLE, PROVENANCE_ACTIVITY } from '../code-list/trace.ts'
import { entity } from '../entity/entity.ts'
import { code, groups, label, moment, ref, refs } from '../entity/fields.ts'
import { internal } from '../entity/meta.ts'

/**
 * Who did what to a record, on whose authority and from which sources.
 *
 * @example
 * parse(ProvenanceEvent, { provenanceEventId: 'x-01', activity: 'imported' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const ProvenanceEvent = entity('provenanceEvent', () => ({
  identity: { provenanceEventId: ref('provenanceEvent', internal('provenance event id')) },
  fields: {
    targetRef: ref('anyRecord', internal('record it is about')),
    occurredAt: moment(internal('moment it was done')),
    recordedAt: moment(internal('moment it was written down')),
    activity: code(PROVENANCE_ACTIVITY, internal('what was done')),
    agents: groups(internal('who took part'), {
      agentRef: ref('agent', internal('person, body or system, by id')),
      roleCode: code(AGENT_ROLE, internal('part')),
      onBehalfOfOrgId: ref('organisation', internal('for which organisation')),
    }),
    sourceRefs: refs('anyRecord', internal('records it was made from')),
    sourceLabel: label(internal('source outside this system'), 300),
    reasonCode: label(internal('reason, as a code'), 60),
    signature: label(internal('signature or hash'), 300),
  },
}))
/** Who did what to a record. */
export interface ProvenanceEvent extends z.infer<typeof ProvenanceEvent> {}
