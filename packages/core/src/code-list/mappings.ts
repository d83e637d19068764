import type { CodeList, CodeOf } from './code-list.ts'
import type { GBV_CORE_TYPE, ICCS, NATURE } from './incident.ts'

/**
 * The classifications of others that codes can be mapped to.
 *
 * @example
 * const systems: MappingSystem[] = ['gbvims', 'iccs', 'iati']
 * systems.length // => 3
 *
 * @category code lists
 * @since 0.1.0
 */
export type MappingSystem = 'gbvims' | 'iccs' | 'iati'

type FromNature<To extends string> = Readonly<Partial<Record<CodeOf<typeof NATURE>, To>>>

/** Types of the GBVIMS that follow from the nature alone. Where the type depends on what was done, as with violence at home, a person decides. */
const NATURE_GBVIMS: FromNature<CodeOf<typeof GBV_CORE_TYPE>> = {
  rape: 'rape',
  gangRape: 'rape',
  sexualAssault: 'sexualAssault',
  assault: 'physicalAssault',
  acidAttack: 'physicalAssault',
  burn: 'physicalAssault',
  forcedMarriage: 'forcedMarriage',
  economicDeprivation: 'denialOfResources',
  inheritanceDenial: 'denialOfResources',
  threat: 'psychologicalAbuse',
  stalking: 'psychologicalAbuse',
  psychologicalAbuse: 'psychologicalAbuse',
  murder: 'notClassifiable',
  honourKilling: 'notClassifiable',
}

/** Classes of the ICCS that are about the same thing. Honour and custom are told there by other variables than the class. */
const NATURE_ICCS: FromNature<CodeOf<typeof ICCS>> = {
  murder: '0101',
  honourKilling: '0101',
  attemptedMurder: '0102',
  assault: '0201',
  threat: '0201',
  trafficking: '0204',
  stalking: '0208',
  rape: '03011',
  gangRape: '03011',
  sexualAssault: '03012',
}

const MAPPINGS: Readonly<Record<string, Partial<Record<MappingSystem, Readonly<Record<string, string>>>>>> = {
  nature: { gbvims: NATURE_GBVIMS, iccs: NATURE_ICCS },
}

/**
 * What the codes of a list are called in a classification of others. A code that is not there has no counterpart that somebody has checked; many lists have none.
 *
 * @example
 * mappingOf(NATURE, 'iccs')['rape'] // => '03011'
 * mappingOf(NATURE, 'iccs')['theft'] // => undefined
 * mappingOf(SEX, 'iati') // => {}
 *
 * @category code lists
 * @since 0.1.0
 */
export const mappingOf = (list: CodeList, system: MappingSystem): Readonly<Record<string, string>> => MAPPINGS[list.id]?.[system] ?? {}
