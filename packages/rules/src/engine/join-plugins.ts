import { createDictionary, OPERATORS } from '@aitebaar/conditions'
import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Vocabulary } from '../pack/load-pack.ts'
import { readPack } from '../pack/format.ts'
import type { PackInput } from '../pack/pack.ts'
import type { Plugin } from '../plugin.ts'

interface Joined {
  readonly vocabulary: Vocabulary
  readonly packs: readonly PackInput[]
}

const NO_PACK: Issue = {
  code: 'rules/no-pack',
  path: ['plugins'],
  message: 'None of the plugins brings a pack of rules.',
  help: 'Add a jurisdiction, such as kp of @aitebaar/jurisdiction-kp.',
}

/** Issues for names that two plugins define, naming both. */
const clashes = (
  plugins: readonly Plugin[],
  what: string,
  namesOf: (plugin: Plugin) => readonly string[],
  taken: Iterable<readonly [string, string]> = [],
): Issue[] => {
  const owners = new Map<string, string>(taken)
  return plugins.flatMap((plugin) =>
    namesOf(plugin).flatMap((name) => {
      const owner = owners.get(name)
      if (owner === undefined) {
        owners.set(name, plugin.name)
        return []
      }
      return [
        {
          code: 'rules/duplicate',
          path: ['plugins', plugin.name, what, name],
          message:
            what === 'plugin' ? `Two plugins are named "${name}".` : `The ${what} "${name}" of plugin "${plugin.name}" is already defined by "${owner}".`,
          help: 'Rename one of the two.',
        },
      ]
    }),
  )
}

const isBuiltIn = OPERATORS.map(({ name }) => [name, 'the engine'] as const)

/** Puts plugins together; two that define the same name are an issue that names both. */
export const joinPlugins = (plugins: readonly Plugin[]): E.Either<Issues, Joined> => {
  const read = plugins.flatMap((plugin) => (plugin.packs ?? []).map(readPack))
  const [refused, ...others] = read.flatMap((pack) => (E.isLeft(pack) ? pack.left : []))
  if (refused !== undefined) return E.left([refused, ...others])
  const packs = read.flatMap((pack) => (E.isRight(pack) ? [pack.right] : []))
  const subjects = new Map(plugins.flatMap((plugin) => plugin.subjects ?? []).map((subject) => [subject.name, subject]))
  const operators = plugins.flatMap((plugin) => plugin.operators ?? [])
  const [first, ...rest] = [
    ...clashes(plugins, 'plugin', ({ name }) => [name]),
    ...clashes(plugins, 'subject', (plugin) => (plugin.subjects ?? []).map(({ name }) => name)),
    ...clashes(plugins, 'fact', (plugin) => (plugin.facts ?? []).map(({ id }) => id)),
    ...clashes(plugins, 'operator', (plugin) => (plugin.operators ?? []).map(({ name }) => name), isBuiltIn),
    ...clashes(plugins, 'pack', (plugin) => (plugin.packs ?? []).map(({ id }) => id)),
    ...(packs.length === 0 ? [NO_PACK] : []),
  ]
  if (first !== undefined) return E.left([first, ...rest])
  const dictionary = createDictionary(plugins.flatMap((plugin) => plugin.facts ?? []))
  return E.isLeft(dictionary) ? dictionary : E.right({ vocabulary: { dictionary: dictionary.right, operators, subjects }, packs })
}
