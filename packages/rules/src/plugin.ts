import type { Fact, Operator } from '@aitebaar/conditions'

import type { Subject } from './domain/subject.ts'
import type { PackInput } from './pack/pack.ts'

/**
 * What a plugin brings: all parts optional, all checked when an engine is created.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * const plugin: Plugin = { name: 'desk', version: '1.0.0', subjects: [{ name: 'visit', at: 'list', key: 'visits', idField: 'visitId' }] }
 * const made = createEngine({ plugins: [plugin, plugin] })
 * E.isLeft(made) && [...new Set(made.left.map(({ code }) => code))] // => ['rules/duplicate', 'rules/no-pack']
 *
 * @category plugins
 * @since 0.1.0
 */
export interface Plugin {
  /** Two plugins of one name are refused. */
  readonly name: string
  /** Its version, for whoever looks at what is loaded. */
  readonly version: string
  /** Kinds of things that rules are run for, beside those of the domain. */
  readonly subjects?: readonly Subject[]
  /** Facts beside those of the domain. */
  readonly facts?: readonly Fact[]
  /** Operators beside the built-in ones. */
  readonly operators?: readonly Operator[]
  /** Packs of rules. */
  readonly packs?: readonly PackInput[]
}

/**
 * A plugin. Nothing is registered anywhere: it does something only when it is handed to `createEngine`.
 *
 * @example
 * definePlugin({ name: 'example', version: '1.0.0' }).name // => 'example'
 *
 * @category plugins
 * @since 0.1.0
 */
export const definePlugin = (plugin: Plugin): Plugin => Object.freeze({ ...plugin })
