import type { Issue, IssuePath } from '@aitebaar/core'
import { isJsonObject } from '@aitebaar/core'

/** No pack is nested deeper: conditions may be 32 levels deep, and each is at most two objects and two lists. */
const MAX_DEPTH = 200

/** Whether a part of a pack is nested deeper than anything that reads it can follow. */
export const isTooDeep = (value: unknown, depth = 0, most = MAX_DEPTH): boolean => {
  if (typeof value !== 'object' || value === null) return false
  if (depth > most) return true
  for (const key in value) {
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (typeof member === 'object' && isTooDeep(member, depth + 1, most)) return true
  }
  return false
}

/** Conditions that name each other several times double with each of them; more parts than this are not looked at. */
const MAX_PARTS = 10_000

/** Shared conditions are not followed further than conditions may be nested; what is beyond is said to be too deep elsewhere. */
const MAX_NAMES = 32

/** How many parts a condition has, those of shared conditions counted wherever they are named. */
const partsOf = (node: unknown, shared: Readonly<Record<string, unknown>>, known: Map<string, number>, names = 0): number => {
  if (Array.isArray(node)) return node.reduce<number>((sum, member) => sum + partsOf(member, shared, known, names), 0)
  if (!isJsonObject(node)) return 0
  const { condition: name } = node
  if (typeof name !== 'string') return 1 + partsOf([node['all'], node['any'], node['not']], shared, known, names)
  const before = known.get(name)
  if (before !== undefined || names > MAX_NAMES || !Object.hasOwn(shared, name)) return before ?? 1
  known.set(name, 1)
  const parts = 1 + partsOf(shared[name], shared, known, names + 1)
  known.set(name, parts)
  return parts
}

/** Conditions of a pack that hold too much once what they name is put in its place. */
export const checkParts = (rules: readonly unknown[], shared: Readonly<Record<string, unknown>>, path: IssuePath): readonly Issue[] => {
  if (Object.keys(shared).length === 0) return []
  const known = new Map<string, number>()
  const tooLarge = (condition: unknown, at: IssuePath): Issue[] =>
    partsOf(condition, shared, known) <= MAX_PARTS
      ? []
      : [
          {
            code: 'rules/too-many-parts',
            path: at,
            message: `The condition has more than ${MAX_PARTS.toLocaleString('en')} parts, those of shared conditions counted wherever they are named.`,
            help: 'Name shared conditions less often, or say it in fewer parts.',
          },
        ]
  const ofRule = (rule: unknown, index: number): Issue[] => {
    if (!isJsonObject(rule)) return []
    const params = isJsonObject(rule['event']) ? rule['event']['params'] : undefined
    const at = [...path, 'rules', typeof rule['name'] === 'string' ? rule['name'] : index]
    return [
      ...tooLarge(rule['conditions'], [...at, 'conditions']),
      ...(isJsonObject(params) ? tooLarge(params['metWhen'], [...at, 'event', 'params', 'metWhen']) : []),
    ]
  }
  return [...Object.entries(shared).flatMap(([name, condition]) => tooLarge(condition, [...path, 'conditions', name])), ...rules.flatMap(ofRule)]
}
