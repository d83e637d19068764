import { createDictionary, didYouMean, OPERATORS } from '@aitebaar/conditions'
import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Subject } from '../domain/subject.ts'
import type { Vocabulary } from '../pack/load-pack.ts'
import { readPack } from '../pack/format.ts'
import type { PackInput } from '../pack/pack.ts'
import type { Plugin } from '../plugin.ts'

interface Joined {
  readonly vocabulary: Vocabulary
  readonly packs: readonly PackInput[]
}

const PLACES: readonly string[] = ['root', 'list', 'inside']

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

const isPlugin = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'version' in value && typeof value.version === 'string'

/** What an import of a name that its module does not have gives. */
const NOT_A_PLUGIN: Issue = {
  code: 'rules/not-a-plugin',
  path: ['plugins'],
  message: 'Something among "plugins" is no plugin: it has no "name" and "version".',
  help: 'Give what a module exports as its plugin, such as kp of @aitebaar/jurisdiction-kp, and look whether the import has the right name.',
}

/** The way from a subject that never comes to an end, over those that it lies in. */
const endlessWay = (subject: Subject, subjects: ReadonlyMap<string, Subject>, way: readonly string[] = []): readonly string[] | undefined => {
  if (way.includes(subject.name)) return [...way, subject.name]
  const parent = subject.at === 'inside' ? subjects.get(subject.parent) : undefined
  return parent && endlessWay(parent, subjects, [...way, subject.name])
}

/** A subject that a case file has nowhere is one for which no rule would ever run. */
const lostSubjects = (plugins: readonly Plugin[], subjects: ReadonlyMap<string, Subject>): Issue[] => {
  const issue = (plugin: Plugin, { name }: Subject, message: string, help: string): Issue => ({
    code: 'rules/bad-subject',
    path: ['plugins', plugin.name, 'subject', name],
    message,
    help,
  })
  return plugins.flatMap((plugin) =>
    (plugin.subjects ?? []).flatMap((subject) => {
      if (!PLACES.includes(subject.at))
        return [issue(plugin, subject, `"at" of the subject "${subject.name}" is no place.`, `Write one of: ${PLACES.join(', ')}.`)]
      const endless = endlessWay(subject, subjects)
      if (endless !== undefined)
        return [
          issue(plugin, subject, `The subject "${subject.name}" lies in no record: ${endless.join(' in ')}.`, 'Let one of these lie in a root or a list.'),
        ]
      if (subject.at !== 'inside' || subjects.has(subject.parent)) return []
      return [
        issue(
          plugin,
          subject,
          `The subject "${subject.name}" lies inside "${subject.parent}", which is no subject.`,
          didYouMean(subject.parent, subjects.keys(), 'subjects'),
        ),
      ]
    }),
  )
}

/** A fact of something that is no subject is one that no rule can see. */
const lostFacts = (plugins: readonly Plugin[], subjects: ReadonlyMap<string, Subject>): Issue[] =>
  plugins.flatMap((plugin) =>
    (plugin.facts ?? []).flatMap(({ id, subject }) =>
      subjects.has(subject)
        ? []
        : [
            {
              code: 'rules/fact-without-subject',
              path: ['plugins', plugin.name, 'fact', id],
              message: `The fact "${id}" is of "${subject}", which is no subject.`,
              help: didYouMean(subject, subjects.keys(), 'subjects'),
            },
          ],
    ),
  )

const isBuiltIn = OPERATORS.map(({ name }) => [name, 'the engine'] as const)

/** Puts plugins together; two that define the same name are an issue that names both. */
export const joinPlugins = (plugins: readonly Plugin[]): E.Either<Issues, Joined> => {
  if (!plugins.every(isPlugin)) return E.left([NOT_A_PLUGIN])
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
    ...lostSubjects(plugins, subjects),
    ...lostFacts(plugins, subjects),
    ...(packs.length === 0 ? [NO_PACK] : []),
  ]
  if (first !== undefined) return E.left([first, ...rest])
  const dictionary = createDictionary(plugins.flatMap((plugin) => plugin.facts ?? []))
  return E.isLeft(dictionary) ? dictionary : E.right({ vocabulary: { dictionary: dictionary.right, operators, subjects }, packs })
}
