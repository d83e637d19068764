import * as z from 'zod'

import { RETENTION_CLASS } from '../code-list/common.ts'
import { ownField } from './field.ts'
import { allOptional, code, freeText, groups, label, listOf, moment, ref, refs } from './fields.ts'
import { internal, special } from './meta.ts'

/** A field as it stands in a path: `natureCodes`, `provisions[0].scope`. */
const FIELD_PATH = /^[a-z][\w.[\]]{0,99}$/

/* @__NO_SIDE_EFFECTS__ */
const build = () =>
  allOptional({
    rulePackVersion: label(internal('rule pack last used'), 60),
    ownerOrgId: ref('organisation', internal('organisation that answers for the record')),
    createdAt: moment(internal('moment the record was made')),
    updatedAt: moment(internal('moment the record was last changed')),
    statusHistory: groups(internal('changes of status'), {
      from: label(internal('status before'), 60),
      to: label(internal('status after'), 60),
      at: moment(internal('moment of the change, where only one moment was kept')),
      occurredAt: moment(internal('moment the status changed')),
      recordedAt: moment(internal('moment the change was written down')),
      by: ref('officer', internal('who changed it')),
      reasonCode: label(internal('reason of the change'), 60),
      stated: listOf(z.string().min(1).max(60), internal('what the person who made the change vouched for')),
      unmet: listOf(z.string().min(1).max(60), internal('guards that were not met when a sitting of others was recorded')),
    }),
    provenance: refs('provenanceEvent', internal('who did what, on whose authority')),
    retentionClass: code(RETENTION_CLASS, internal('how long it is kept')),
    otherText: freeText(special('what "other" stands for')),
    otherTexts: groups(special('texts of "other"'), {
      field: ownField(z.stringFormat('field-path', FIELD_PATH), internal('field')),
      text: freeText(special('text')),
    }),
  })

/**
 * Fields that every entity has.
 *
 * @example
 * const envelopeKeys: (keyof Envelope)[] = ['createdAt', 'statusHistory', 'retentionClass']
 * envelopeKeys.length // => 3
 *
 * @category entities
 * @since 0.1.0
 */
export type Envelope = ReturnType<typeof build>

let shared: Envelope | undefined

/** The fields that every entity has, made once. */
/* @__NO_SIDE_EFFECTS__ */
export const envelope = (): Envelope => (shared ??= build())
