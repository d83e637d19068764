import type * as z from 'zod'

import { OVERRIDE_BASIS } from '../code-list/service.ts'
import { AUDIT_ACTION, AUDIT_OUTCOME } from '../code-list/trace.ts'
import { entity } from '../entity/entity.ts'
import { code, codeOrNone, label, moment, ref, yesNo } from '../entity/fields.ts'
import { internal } from '../entity/meta.ts'

/**
 * An access to a record, or an attempt: who, what, when, where and why. It holds ids, never values.
 *
 * @example
 * parse(AuditEvent, { auditEventId: 'x-01', action: 'read', outcome: 'refused' })._tag // => 'Right'
 *
 * @category entities
 * @since 0.1.0
 */
export const AuditEvent = entity('auditEvent', () => ({
  identity: { auditEventId: ref('auditEvent', internal('audit event id')) },
  fields: {
    occurredAt: moment(internal('moment of the access')),
    recordedAt: moment(internal('moment it was written down')),
    action: code(AUDIT_ACTION, internal('what was done or tried')),
    outcome: code(AUDIT_OUTCOME, internal('whether it was allowed')),
    agentRef: ref('agent', internal('who did it, by id')),
    secondAgentRef: ref('agent', internal('second person, where one is needed')),
    targetRef: ref('anyRecord', internal('record it was about')),
    unitRef: ref('station', internal('station or unit it came from')),
    reasonCode: label(internal('reason, as a code'), 60),
    overrideBasis: codeOrNone(OVERRIDE_BASIS, internal('ground for going past consent')),
    conflictOfInterest: yesNo(internal('whether the person is on the conflict list of the case')),
    supervisorAlertedAt: moment(
      internal(
        'moment a supervisor outside the station was told',
        'When was a supervisor outside that station told?',
        'Inside it the warning could reach the person it is about.',
      ),
    ),
  },
}))
/** An access to a record, or an attempt. */
export interface AuditEvent extends z.infer<typeof AuditEvent> {}
