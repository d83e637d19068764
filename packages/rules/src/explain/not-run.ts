import { didYouMean } from '@aitebaar/conditions'
import type { Issue } from '@aitebaar/core'

import type { LoadedPack } from '../pack/load-pack.ts'

const FEW = 3

/** Why there is nothing to explain: no such rule, or nothing in the case file that it is about. */
export const notRun = (name: string, packs: readonly LoadedPack[]): Issue => {
  const rules = packs.flatMap(({ pack }) => pack.rules)
  const rule = rules.find((one) => one.name === name)
  if (rule !== undefined) {
    const compiled = packs.flatMap(({ plans }) => plans.flatMap(({ rules: ofPlan }) => ofPlan)).find((one) => one.rule.name === name)
    const reads = compiled === undefined || compiled.needs.length === 0 ? '' : ` and reads facts of the ${compiled.needs.join(' and the ')}`
    return {
      code: 'rules/nothing-to-explain',
      path: ['rule'],
      message: `The rule "${name}" was not run: it is about each ${rule.subject}${reads}, and this case file holds none.`,
      help: `Give a case file that does, or the name of another rule.`,
    }
  }
  const names = rules.map((one) => one.name)
  const alike = names.filter((one) => one.includes(name)).slice(0, FEW)
  return {
    code: 'rules/unknown-rule',
    path: ['rule'],
    message: `There is no rule "${name}".`,
    help: alike.length > 0 ? `Did you mean ${alike.map((one) => `"${one}"`).join(' or ')}?` : didYouMean(name, names, 'rules with: aitebaar rules list'),
  }
}
