import type { AreaNode, Indicator } from '@aitebaar/indicators'
import type { NamedArea } from '@aitebaar/indicators/export'
import type { Plugin } from '@aitebaar/rules'
import { definePlugin } from '@aitebaar/rules'

import { areas as areaFiles } from './data/areas.gen.ts'
import { bodies } from './data/bodies.gen.ts'
import { conditions } from './data/conditions.gen.ts'
import { indicators as indicatorFiles } from './data/indicators.gen.ts'
import { options } from './data/options.gen.ts'
import { parameters } from './data/parameters.gen.ts'
import { register } from './data/register.gen.ts'
import { rules } from './data/rules.gen.ts'

const pack = {
  id: 'kp',
  version: '0.1.0',
  title: { en: 'Khyber Pakhtunkhwa' },
  rules,
  conditions,
  register,
  areas: areaFiles,
  bodies,
  options,
  parameters,
}

/**
 * The plugin with what its rules say and ask in other languages: words of `@aitebaar/jurisdiction-kp/words`, apart because they weigh as much as the rules.
 * They are part of the pack's content, so its hash is another one: a decision is replayed with the words it was made with.
 *
 * @param words - Texts by language, of the form of `Words` in `@aitebaar/rules`; `createEngine` checks them.
 *
 * @example
 * kpWithWords([{ language: 'ur', status: 'draft', titles: {} }]).packs?.map(({ id }) => id) // => ['kp']
 *
 * @category jurisdictions
 * @since 0.1.0
 */
export const kpWithWords = (words: readonly unknown[]): Plugin => definePlugin({ name: 'jurisdiction-kp', version: '0.1.0', packs: [{ ...pack, words }] })

/**
 * Khyber Pakhtunkhwa as a plugin, in English: the law register with its dates and territories, the places, the referral bodies and the rules. It is only
 * data; what it can do, any other plugin can.
 *
 * @see {@link kpWithWords} for Urdu and Pashto.
 *
 * @example
 * kp.packs?.[0]?.id // => 'kp'
 *
 * @category jurisdictions
 * @since 0.1.0
 */
export const kp: Plugin = definePlugin({ name: 'jurisdiction-kp', version: '0.1.0', packs: [pack] })

/**
 * The definitions of the programme's indicators, for `createCalculator` of `@aitebaar/indicators`. They hold no result.
 *
 * @example
 * indicators.some(({ id }) => id === 'womens-desks') // => true
 *
 * @category jurisdictions
 * @since 0.1.0
 */
export const indicators = indicatorFiles as readonly Indicator[]

/**
 * The places of the province, what each is part of, and their names and P-codes: for breaking indicators down by district or division, and for exports.
 *
 * @example
 * areas.find(({ id }) => id === 'pk-kp-swat')?.level // => 'district'
 *
 * @category jurisdictions
 * @since 0.1.0
 */
export const areas = areaFiles as readonly (AreaNode & NamedArea)[]
