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

/** The way from a rule back to itself, if there is one. */
const circle = (name: string, rules: ReadonlyMap<string, Named>, seen: readonly string[]): readonly string[] | undefined => {
  if (seen[0] === name) return [...seen, name]
  if (seen.includes(name)) return undefined
  for (const next of rules.get(name)?.yieldsTo ?? []) {
    const found = circle(next, rules, [...seen, name])
    if (found !== undefined) return found
  }
  return undefined
}

/** Rules that yield to one that is not there, is about something else, or in the end to themselves. */
export const yieldsToChecked = (input: readonly unknown[], path: IssuePath): readonly Issue[] => {
  const rules = new Map(input.flatMap(namedOf).map((rule) => [rule.name, rule]))
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
      const found = circle(rule.name, rules, [])
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
