import type { CodeOf } from '../code-list/code-list.ts'
import type { GBV_CORE_TYPE, NATURE } from '../code-list/incident.ts'
import { GBV_NATURES } from '../code-list/incident.ts'
import type { Known } from '../known.ts'
import { bothKnown, eitherKnown, holdsOneOf, isDone, notKnown, valueOf } from '../known.ts'
import type { EntityOf } from '../related/records.ts'

type Incident = EntityOf<'incident'>
type CoreType = CodeOf<typeof GBV_CORE_TYPE>
type Nature = CodeOf<typeof NATURE>

const GBV: readonly string[] = GBV_NATURES
const CONTACT = ['penetration', 'mouthContact', 'madeToDo', 'touching'] as const
const NO_WOUND: readonly unknown[] = ['none', 'psychological', 'unknown', 'other']

/** Whether she was touched, by the sexual acts she spoke of; another act may have been one of touch. */
const wasContact = ({ sexualActCodes }: Incident): Known => {
  const acts = valueOf(sexualActCodes)
  return holdsOneOf<string>(acts, CONTACT) === false && acts?.includes('other') === true ? undefined : holdsOneOf<string>(acts, CONTACT)
}

/** Whether force was used or left a wound. */
const wasPhysical = ({ forceUsed, injuryCode, injuryCodes }: Incident): Known => {
  const wounds = [...(valueOf(injuryCodes) ?? []), valueOf(injuryCode)].filter((wound) => wound !== undefined && !NO_WOUND.includes(wound))
  return wounds.length > 0 ? true : valueOf(forceUsed)
}

type Told = Readonly<Partial<Record<Nature, (incident: Incident) => Known>>>

const yes = (): true => true
const isHeld = ({ marriageHeldOn }: Incident): Known => isDone(marriageHeldOn)
const isAgainstHer = ({ marriageConsentOfHer }: Incident): Known => notKnown(valueOf(marriageConsentOfHer))
const wasPenetration = ({ sexualActCodes }: Incident): Known => holdsOneOf(valueOf(sexualActCodes), ['penetration'])

/** Which acts make which type, in the order of the types: the first that fits counts. */
const TYPES: readonly (readonly [type: CoreType, told: Told])[] = [
  ['notClassifiable', { murder: yes, honourKilling: yes }],
  ['rape', { rape: yes, gangRape: yes, childSexualAbuse: wasPenetration }],
  ['sexualAssault', { sexualAssault: yes, childSexualAbuse: yes, sexualHarassment: wasContact, workplaceHarassment: wasContact }],
  ['physicalAssault', { assault: yes, acidAttack: yes, burn: yes, domesticViolence: wasPhysical, attemptedMurder: wasPhysical }],
  [
    'forcedMarriage',
    {
      forcedMarriage: yes,
      childMarriage: isHeld,
      swara: isHeld,
      exchangeMarriage: isAgainstHer,
      ghag: (incident) => bothKnown(isHeld(incident), isAgainstHer(incident)),
    },
  ],
  ['denialOfResources', { economicDeprivation: yes, inheritanceDenial: yes }],
  [
    'psychologicalAbuse',
    {
      threat: yes,
      stalking: yes,
      psychologicalAbuse: yes,
      honourThreat: yes,
      cyberHarassment: yes,
      sexualHarassment: yes,
      workplaceHarassment: yes,
      ghag: (incident) => notKnown(isHeld(incident)),
    },
  ],
]

/** Acts that are no violence because of gender by their name. */
const isOutside = (act: Nature): boolean => !GBV.includes(act) && act !== 'other' && act !== 'attemptedMurder'

/**
 * The type of an incident for statistics: of all that was done, the first in the order of the reference, from rape to psychological abuse. `undefined` as long as
 * a detail that decides it is not recorded, such as whether a marriage was held.
 *
 * Where the reference leaves an act open, this was decided: a killing is never classified, whatever else was done; an attempt to kill counts by force and wounds;
 * a marriage of a child and a claim that ended in a marriage against her will are forced marriages; threats in the name of honour and harassment without contact,
 * online too, are psychological abuse. Abduction, trafficking and a giving that was not carried out have no type of their own.
 *
 * It never decides what is done for her.
 *
 * @example
 * const incident = (fields: object): EntityOf<'incident'> => encode(Incident.parse({ incidentId: 'inc-01', ...fields }))
 * gbvCoreType(incident({ actCodes: ['threat', 'rape'] })) // => 'rape'
 * gbvCoreType(incident({ actCodes: ['theft'] })) // => 'nonGbv'
 * gbvCoreType(incident({ actCodes: ['swara'] })) // => undefined
 * gbvCoreType(incident({ actCodes: ['swara'], marriageHeldOn: '2014-05' })) // => 'forcedMarriage'
 *
 * @category derived
 * @since 0.1.0
 */
export const gbvCoreType = (incident: EntityOf<'incident'>): CodeOf<typeof GBV_CORE_TYPE> | undefined => {
  const acts = incident.actCodes
  if (acts === undefined || acts.length === 0) return undefined
  for (const [type, told] of TYPES) {
    const answer = eitherKnown(...acts.map((act) => told[act]?.(incident) ?? (told[act] === undefined ? false : undefined)))
    if (answer !== false) return answer === true ? type : undefined
  }
  return acts.every(isOutside) ? 'nonGbv' : undefined
}
