import { Condition } from '@aitebaar/conditions'
import { LocalText } from '@aitebaar/core'
import * as z from 'zod'

import { PackArea } from '../law/area.ts'
import { Parameter } from '../law/parameter.ts'
import { Confidence, Provision } from '../law/provision.ts'
import type { Rule } from '../rule/rule.ts'
import { Words } from '../words/words.ts'

/** A body that a rule can refer to. */
export const Body = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: LocalText,
  does: LocalText,
  eligible: z.string().optional(),
  jurisdiction: z.string().optional(),
  /** A telephone number or address; `null` = none is known to be right: verify before showing one. */
  contact: z.string().nullable(),
  verify: z.string().optional(),
})
/** A body that a rule can refer to. */
export type Body = z.infer<typeof Body>

/**
 * A choice of whoever runs a pack, such as a procedure of another province: the rules that name it run only where it is on.
 *
 * @example
 * const option = { id: 'slow', label: { en: 'Slow' }, description: { en: 'Things take their time.' }, source: 'a book', confidence: 'low', default: false }
 * PackOption.safeParse(option).success // => true
 *
 * @see docs/spec/07-packs-and-records.md
 * @category packs
 * @since 0.1.0
 */
export const PackOption = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: LocalText,
  /** What its rules demand, and for whom. */
  description: LocalText,
  source: z.string().min(1),
  confidence: Confidence,
  /** Whether it is on where nobody chose. */
  default: z.boolean(),
})
/** A choice of whoever runs a pack. */
export type PackOption = z.infer<typeof PackOption>

/** The parts of a pack other than its rules; rules are checked one by one, so that each message names the rule. */
export const PackData = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  title: LocalText,
  conditions: z.record(z.string(), Condition),
  register: z.array(Provision),
  areas: z.array(PackArea),
  bodies: z.array(Body),
  options: z.array(PackOption),
  /** Numbers and lengths of time that the register dates. */
  parameters: z.array(Parameter),
  words: z.array(Words),
})
/** The parts of a pack other than its rules. */
export type PackData = z.infer<typeof PackData>

/** A pack: rules with the law, the places and the bodies they speak of. */
export interface Pack extends PackData {
  readonly rules: readonly Rule[]
}

/** A pack as it is read from files, before anything was checked. */
export interface PackInput {
  /** The format it is written in, see `PACK_FORMAT`; the first when left out. */
  readonly format?: number
  readonly id: string
  readonly version: string
  readonly title: unknown
  readonly rules: readonly unknown[]
  readonly conditions?: unknown
  readonly register?: unknown
  readonly areas?: unknown
  readonly bodies?: unknown
  readonly options?: unknown
  readonly parameters?: unknown
  readonly words?: unknown
  /** A detached signature of the content hash, for hosts that pin the pack; no part of the content. */
  readonly signature?: string
}
