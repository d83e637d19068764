import type { Issue, IssuePath } from '@aitebaar/core'
import { didYouMean } from '@aitebaar/conditions'

/** What is known of a rule before it was checked. */
interface Named {
  readonly name: string
  readonly subject: unknown
  readonly yieldsTo: readonly string[]
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')

const namedOf = (rule: unknown): readonly Named[] => {
  if (typeof rule !== 'object' || rule === null || !('name' in rule) || typeof rule.name !== 'string') return []
  return [
    { name: rule.name, subject: 'subject' in rule ? rule.subject : undefined, yieldsTo: 'yieldsTo' in rule && isTexts(rule.yieldsTo) ? rule.yieldsTo : [] },
  ]
}

/** The way from a rule back to itself, if there is one. A rule from which none was found is not looked at again. */
const circle = (name: string, rules: ReadonlyMap<string, Named>, way: readonly string[] = [], seen: Set<string> = new Set()): readonly string[] | undefined => {
  if (seen.size === seen.add(name).size) return undefined
  const from = way[0] ?? name
  for (const next of rules.get(name)?.yieldsTo ?? []) {
    if (next === from) return [...way, name, from]
    const found = circle(next, rules, [...way, name], seen)
    if (found !== undefined) return found
  }
  return undefined
}

/** More ways than this from a rule to those it gives way to are not followed: rules that all give way to each other would have them without end. */
const MOST_WAYS = 256

/** In how many ways a rule gives way to others, directly and through others; those in a circle are told of elsewhere. */
const waysFrom = (name: string, rules: ReadonlyMap<string, Named>, known: Map<string, number>, depth = 0): number => {
  const before = known.get(name)
  if (before !== undefined) return before
  if (depth > MOST_WAYS) return depth
  known.set(name, 0)
  const ways = (rules.get(name)?.yieldsTo ?? []).reduce((sum, next) => sum + 1 + waysFrom(next, rules, known, depth + 1), 0)
  known.set(name, ways)
  return ways
}

const tooManyWays = (rules: ReadonlyMap<string, Named>, path: IssuePath): readonly Issue[] => {
  const known = new Map<string, number>()
  return [...rules.values()].flatMap(({ name, yieldsTo }): Issue[] =>
    yieldsTo.length === 0 || waysFrom(name, rules, known) <= MOST_WAYS
      ? []
      : [
          {
            code: 'rules/yields-in-too-many-ways',
            path: [...path, name, 'yieldsTo'],
            message: `The rule gives way to others, directly and through others, in more than ${MOST_WAYS} ways.`,
            help: 'Leave out those that it gives way to through another one anyway.',
          },
        ],
  )
}

/** Rules that yield to one that is not there, is about something else, in the end to themselves, or in more ways than can be followed. */
export const yieldsToChecked = (input: readonly unknown[], path: IssuePath): readonly Issue[] => {
  const rules = new Map(input.flatMap(namedOf).map((rule) => [rule.name, rule]))
  const tooMany = tooManyWays(rules, path)
  if (tooMany.length > 0) return tooMany
  return [...rules.values()].flatMap((rule) =>
    rule.yieldsTo.flatMap((name, index): Issue[] => {
      const at = [...path, rule.name, 'yieldsTo', index]
      const other = rules.get(name)
      if (other === undefined) {
        return [
          {
            code: 'rules/unknown-rule',
            path: at,
            message: `There is no rule "${name}" to yield to.`,
            help: didYouMean(name, rules.keys(), 'rules (aitebaar rules list)'),
          },
        ]
      }
      if (other.subject !== rule.subject) {
        return [
          {
            code: 'rules/yields-to-other-subject',
            path: at,
            message: `The rule "${name}" is about another kind of thing, so this one cannot yield to it.`,
            help: 'A rule yields to rules on its own subject.',
          },
        ]
      }
      const found = circle(rule.name, rules)
      if (found === undefined || found[1] !== name) return []
      return [
        {
          code: 'rules/yields-in-circle',
          path: at,
          message: `The rules yield to each other in a circle: ${found.join(' → ')}.`,
          help: 'Take one of these out.',
        },
      ]
    }),
  )
}
