import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Plugin } from '@aitebaar/rules'

/**
 * Where a worker finds a plugin.
 *
 * Every worker imports it anew, so a plugin that is only in memory cannot be used.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * const source: PluginSource = { module: '@aitebaar/rules', name: 'noPluginOfThisName' }
 * const made = await createWorkerEngine({ plugins: [source] })
 * E.isLeft(made) && made.left[0].code // => 'rules/no-plugin'
 *
 * @category workers
 * @since 0.1.0
 */
export interface PluginSource {
  /** What to import: a URL, as `import.meta.resolve` gives it, or the name of a package that `@aitebaar/rules` can see. */
  readonly module: string
  /** The name under which the module exports the plugin. */
  readonly name: string
}

const isPlugin = (value: unknown): value is Plugin => typeof value === 'object' && value !== null && 'name' in value && 'version' in value

const notFound = ({ module, name }: PluginSource): Issue => ({
  code: 'rules/no-plugin',
  path: ['plugins', module],
  message: `The module exports no plugin "${name}", or cannot be imported.`,
  help: 'Give the URL of a module, such as import.meta.resolve("@aitebaar/jurisdiction-kp"), and the name of its plugin.',
})

const loadPlugin = async (source: PluginSource): Promise<E.Either<Issue, Plugin>> => {
  try {
    const loaded = (await import(/* @vite-ignore */ source.module)) as Record<string, unknown>
    const plugin = loaded[source.name]
    return isPlugin(plugin) ? E.right(plugin) : E.left(notFound(source))
  } catch {
    return E.left(notFound(source))
  }
}

/** The plugins that some modules export, or the modules that do not. */
export const loadPlugins = async (sources: readonly PluginSource[]): Promise<E.Either<Issues, readonly Plugin[]>> => {
  const loaded = await Promise.all(sources.map(loadPlugin))
  const [first, ...rest] = loaded.flatMap((one) => (E.isLeft(one) ? [one.left] : []))
  return first === undefined ? E.right(loaded.flatMap((one) => (E.isRight(one) ? [one.right] : []))) : E.left([first, ...rest])
}
