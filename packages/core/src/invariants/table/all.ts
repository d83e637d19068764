import type { Invariant } from '../invariant.ts'
import { contactRules } from './contact.ts'
import { orderRules } from './order.ts'
import { otherRules } from './other.ts'
import { peopleRules } from './people.ts'
import { placeRules } from './places.ts'
import { processRules } from './process.ts'
import { programmeRules } from './programme.ts'

let made: readonly Invariant[] | undefined

/**
 * What the tables of the reference ask of fields without giving it an id: dates in order, what must be there under a condition, what may not be narrower than a
 * district. Named by the entity and what it demands, judged like the others, and made when they are first asked for.
 *
 * @example
 * tableInvariants().some(({ id }) => id === 'womensDesk/in-order') // => true
 *
 * @category invariants
 * @since 0.1.0
 */
export const tableInvariants = (): readonly Invariant[] =>
  (made ??= [...orderRules(), ...placeRules(), ...peopleRules(), ...contactRules(), ...processRules(), ...programmeRules(), ...otherRules()])
