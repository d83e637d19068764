import { codeList } from './code-list.ts'

/**
 * Codes for: tier of reach.
 *
 * @example
 * BENEFICIARY_TIER.codes[0]?.code // => 'A'
 *
 * @category code lists
 * @since 0.1.0
 */
export const BENEFICIARY_TIER = codeList('beneficiaryTier', '1', {
  A: 'service to one person',
  B: 'event with a register',
  C: 'event with a count',
  D: 'estimate for media',
})

/**
 * Codes for: what was done to a record.
 *
 * @example
 * PROVENANCE_ACTIVITY.codes[0]?.code // => 'created'
 *
 * @category code lists
 * @since 0.1.0
 */
export const PROVENANCE_ACTIVITY = codeList('provenanceActivity', '1', {
  created: 'made',
  updated: 'changed',
  imported: 'imported',
  corrected: 'corrected',
  merged: 'merged',
  redacted: 'redacted',
  erased: 'erased',
  signed: 'signed',
  other: 'other',
})

/**
 * Codes for: what was done or tried.
 *
 * @example
 * AUDIT_ACTION.codes[0]?.code // => 'read'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AUDIT_ACTION = codeList('auditAction', '1', {
  read: 'read',
  search: 'search',
  create: 'make',
  update: 'change',
  delete: 'delete',
  export: 'export',
  share: 'share',
  consentOverride: 'share without consent',
  breakGlass: 'open in an emergency',
  signIn: 'sign in',
  other: 'other',
})

/**
 * Codes for: outcome of an access.
 *
 * @example
 * AUDIT_OUTCOME.codes[0]?.code // => 'allowed'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AUDIT_OUTCOME = codeList('auditOutcome', '1', {
  allowed: 'allowed',
  refused: 'refused',
  failed: 'failed',
})

/**
 * Codes for: part of an agent.
 *
 * @example
 * AGENT_ROLE.codes[0]?.code // => 'author'
 *
 * @category code lists
 * @since 0.1.0
 */
export const AGENT_ROLE = codeList('agentRole', '1', {
  author: 'author',
  recorder: 'recorder',
  verifier: 'verifier',
  approver: 'approver',
  importer: 'importer',
  system: 'system',
  other: 'other',
})
