import type { Issue, Issues } from '@aitebaar/core'
import { isJsonObject, SENSITIVITIES } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Fact, FactType } from './fact.ts'

/**
 * All facts that conditions may name. Ids are told apart to the letter.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const dictionary: FactDictionary = getOrThrow(createDictionary(factsOf(Complaint, 'complaint')))
 * dictionary.get('complaint.readBack')?.type // => { kind: 'boolean' }
 * dictionary.get('complaint.readback') // => undefined
 *
 * @category facts
 * @since 0.1.0
 */
export interface FactDictionary {
  /** The facts in the order they were given. */
  readonly facts: readonly Fact[]
  /** The fact of an id. */
  readonly get: (id: string) => Fact | undefined
  /** All ids, in the order of the facts. */
  readonly ids: () => Iterable<string>
}

const ID = /^[a-z][A-Za-z0-9]*(\.[a-zA-Z][A-Za-z0-9]*)+$/

const KINDS: Readonly<Record<FactType['kind'], true>> = {
  boolean: true,
  code: true,
  codes: true,
  number: true,
  integer: true,
  date: true,
  dateTime: true,
  duration: true,
  interval: true,
  id: true,
}

/** What a fact that comes from JavaScript can lack; a class that is none would be taken for a harmless one. */
const lacks = ({ type, sensitivity, label, read }: Readonly<Partial<Record<keyof Fact, unknown>>>): readonly [what: string, help: string] | undefined => {
  if (!SENSITIVITIES.includes(sensitivity as Fact['sensitivity'])) return ['"sensitivity" is no class', `Write one of: ${SENSITIVITIES.join(', ')}.`]
  if (!isJsonObject(type) || !Object.hasOwn(KINDS, String(type['kind'])))
    return ['"type.kind" is no kind of fact', `Write one of: ${Object.keys(KINDS).join(', ')}.`]
  if (['code', 'codes'].includes(String(type['kind'])) && !Array.isArray(type['codes'])) return ['"type.codes" is missing', 'List the codes that it can have.']
  if (!isJsonObject(label) || typeof label['en'] !== 'string')
    return ['"label.en" is missing', 'Say in English what it is called, such as "date of the settlement".']
  return typeof read === 'function' ? undefined : ['"read" is no function', 'Give a function that takes an entity and gives the value, or undefined.']
}

const problem = (fact: Fact, seen: ReadonlyMap<string, Fact>): Issue | undefined => {
  const path = ['facts', fact.id]
  if (!ID.test(fact.id)) {
    return { code: 'conditions/bad-fact-id', path, message: `The fact id "${fact.id}" is not a dotted name.`, help: 'Write it like "settlement.agreedOn".' }
  }
  if (seen.has(fact.id)) {
    return { code: 'conditions/duplicate-fact', path, message: `The fact "${fact.id}" is defined twice.`, help: 'Rename one of the two, or remove it.' }
  }
  const lacking = lacks(fact)
  if (lacking === undefined) return undefined
  return { code: 'conditions/bad-fact', path, message: `Of the fact "${fact.id}" ${lacking[0]}.`, help: lacking[1] }
}

/**
 * A dictionary of facts, or the issues that keep it from being one.
 *
 * Codes: `conditions/bad-fact-id`, `conditions/duplicate-fact`, `conditions/bad-fact`.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * E.isRight(createDictionary([])) // => true
 *
 * @category facts
 * @since 0.1.0
 */
export const createDictionary = (facts: Iterable<Fact>): E.Either<Issues, FactDictionary> => {
  const byId = new Map<string, Fact>()
  const issues: Issue[] = []
  for (const fact of facts) {
    const issue = problem(fact, byId)
    if (issue === undefined) byId.set(fact.id, fact)
    else issues.push(issue)
  }
  const [first, ...rest] = issues
  if (first !== undefined) return E.left([first, ...rest])
  return E.right({ facts: [...byId.values()], get: (id) => byId.get(id), ids: () => byId.keys() })
}
