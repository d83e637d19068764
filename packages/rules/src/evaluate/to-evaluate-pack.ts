import type { LoadedPack } from '../pack/load-pack.ts'
import { rulesOn } from '../pack/options.ts'
import { citedIds } from '../rule/cited-ids.ts'
import type { EvaluatePack } from './evaluate-pack.ts'

/**
 * What `@aitebaar/rules/evaluate` needs of a loaded pack: plain JSON without titles, advice, sources and everything that was only needed to check it.
 *
 * Rules of options that are off are left out. Keep the whole pack where findings are shown: this one cannot name a source.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const { packs } = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const [shipped] = packs.map(toEvaluatePack)
 * shipped?.facts.map(({ id }) => id) // => ['complaint.immediateSafetyCode']
 * JSON.stringify(shipped).includes('Procedure of the desk') // => false
 *
 * @category evaluate
 * @since 0.1.0
 */
export const toEvaluatePack = ({ pack, hash, options, plans }: LoadedPack): EvaluatePack => {
  const rules = rulesOn(pack.rules, options)
  const facts = new Map(plans.flatMap((plan) => plan.facts.map((fact) => [fact.id, fact])))
  const cited = new Set(rules.flatMap(({ cites }) => citedIds(cites)))
  return {
    id: pack.id,
    version: pack.version,
    hash,
    options,
    facts: [...facts.values()].map(({ id, subject, type, nullable }) => ({
      id,
      subject,
      type: 'codes' in type ? { kind: type.kind, codes: type.codes } : type,
      ...(nullable === undefined ? {} : { nullable }),
    })),
    conditions: pack.conditions,
    rules: rules.map(({ name, subject, cites, lawAt, yieldsTo, conditions, event }) => ({
      name,
      subject,
      ...(cites === undefined ? {} : { cites }),
      ...(lawAt === undefined ? {} : { lawAt }),
      ...(yieldsTo === undefined ? {} : { yieldsTo }),
      conditions,
      event,
    })),
    register: pack.register
      .filter(({ id, sets }) => cited.has(id) || sets !== undefined)
      .map(({ id, extent, sets }) => ({ id, extent, ...(sets === undefined ? {} : { sets }) })),
    areas: pack.areas.map(({ id, territories }) => ({ id, territories })),
  }
}
