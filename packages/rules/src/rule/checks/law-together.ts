import type { IsoDate } from '@aitebaar/core'

import type { Extent, Provision } from '../../law/provision.ts'
import type { RuleCheck } from './rule-check.ts'

const START = '0000-01-01'
const END = '9999-12-31'

const from = (extent: Extent): IsoDate => extent.window?.earliest ?? extent.from ?? START

/** Whether there is a day on which two provisions were both in force in one territory. */
export const overlap = (a: Provision, b: Provision): boolean =>
  a.extent.some((one) => b.extent.some((other) => one.territory === other.territory && from(one) <= (other.to ?? END) && from(other) <= (one.to ?? END)))

/** Citations that were never in force, or not on any day in any place together with another one. */
export const lawTogether: RuleCheck = ({ cites = [] }, { data }, path) => {
  const provisions = cites.map((id) => data.register.find((entry) => entry.id === id))
  return provisions.flatMap((provision, index) => {
    if (provision === undefined) return []
    if (provision.extent.length === 0) {
      return [
        {
          code: 'rules/never-in-force',
          path: [...path, 'cites', index],
          message: `"${provision.id}" was never in force in any territory of the register.`,
          help: 'Cite a version that was, or give its extent in the register.',
        },
      ]
    }
    const others = provisions.filter((other): other is Provision => other !== undefined && other !== provision && other.extent.length > 0)
    if (others.length === 0 || others.some((other) => overlap(provision, other))) return []
    return [
      {
        code: 'rules/never-together',
        path: [...path, 'cites', index],
        message: `"${provision.id}" was never in force on the same day in the same territory as another provision that this rule cites.`,
        help: 'Make a rule for each version of the law.',
      },
    ]
  })
}
