import { Condition } from '@aitebaar/conditions'
import { LocalText } from '@aitebaar/core'
import * as z from 'zod'

import { PackArea } from '../law/area.ts'
import { Parameter } from '../law/parameter.ts'
import { Confidence, Provision } from '../law/provision.ts'
import type { Rule } from '../rule/rule.ts'
import { Words } from '../words/words.ts'

/**
 * A body that a rule can refer to.
 *
 * A contact that nobody verified is `null`; it cannot be left out, so that nobody forgets to say so.
 *
 * @example
 * const body = { id: 'womens-desk', name: { en: "the women's desk" }, does: { en: 'receives complaints' } }
 * Body.safeParse({ ...body, contact: null }).success // => true
 * Body.safeParse(body).success // => false
 *
 * @category packs
 * @since 0.1.0
 */
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

/**
 * The parts of a pack other than its rules; rules are checked one by one, so that each message names the rule.
 *
 * @example
 * const data = { id: 'desk', title: { en: 'Desk' }, conditions: {}, register: [], areas: [], bodies: [], options: [], words: [], parameters: [] }
 * PackData.safeParse({ ...data, version: '1.0.0' }).success // => true
 * PackData.safeParse({ ...data, version: '1.0' }).success // => false
 *
 * @category packs
 * @since 0.1.0
 */
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

/**
 * A pack: rules with the law, the places and the bodies they speak of.
 *
 * In one that was loaded the rules stand in the order of their names, with their texts in all languages.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const packs: readonly Pack[] = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] })).packs.map((loaded) => loaded.pack)
 * packs[0]?.register // => []
 *
 * @category packs
 * @since 0.1.0
 */
export interface Pack extends PackData {
  readonly rules: readonly Rule[]
}

/**
 * A pack as it is read from files, before anything was checked.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * const pack: PackInput = { id: 'desk', version: '1.0.0', title: 'Desk', rules: [] }
 * const made = createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] })
 * E.isLeft(made) && made.left.map(({ code, path }) => [code, path]) // => [['rules/bad-pack', ['packs', 'desk', 'title']]]
 *
 * @category packs
 * @since 0.1.0
 */
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
