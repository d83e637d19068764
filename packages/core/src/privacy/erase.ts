import type * as z from 'zod'

import type { FieldDescription } from '../entity/describe-fields.ts'
import type { Sensitivity } from '../sensitivity.ts'
import { maySurface } from '../sensitivity.ts'
import type { ClassNode } from './class-tree.ts'
import { documentTree, entityTree, mapFields } from './class-tree.ts'
import { isProtected } from './protected.ts'

const ANSWERS: ReadonlySet<string> = new Set(['boolean', 'code', 'codes'])
const WORDS: ReadonlySet<string> = new Set(['text', 'texts'])

/** Ids that lead to her or to her home; other personal ids are pseudonyms. */
const LEADS: ReadonlySet<string | undefined> = new Set(['person', 'caseParticipation', 'area'])

const isPseudonym = (sensitivity: Sensitivity, { kind, of }: FieldDescription): boolean => sensitivity === 'personal' && kind === 'id' && !LEADS.has(of)

/** Answers out of a closed list and pseudonyms are counted; ages, days and places of her life are not, and words can hold anything. */
const stays = ({ sensitivity, field, inner }: ClassNode): boolean => {
  if (sensitivity === 'life-safety') return false
  if (field === undefined || sensitivity === 'public') return true
  if (WORDS.has(field.kind)) return false
  return inner !== undefined || maySurface(sensitivity) || ANSWERS.has(field.kind) || isPseudonym(sensitivity, field)
}

/**
 * What may be kept of a record when its time has come: ids, answers out of closed lists, pseudonyms, and the days and places of the service itself, which is
 * what indicators count. All words, everything of her life that is a number, a day or a place, and everything life-safety is gone.
 *
 * A pseudonym can be joined with others as long as its key exists: destroy the key at the end of the programme. What is left still parses.
 *
 * @param record - A record of the programme or a case file; an entity alone when its schema is given.
 *
 * @example
 * const contact = { contactId: 'dct-01', occurredAt: '2015-03-02T10:05+05:00', visitorSexCode: 'female', otherText: { text: 'sister of Z.', language: 'en' } } as const
 * erase(contact, DeskContact) // => { contactId: 'dct-01', occurredAt: '2015-03-02T10:05+05:00', visitorSexCode: 'female' }
 *
 * @category retention
 * @since 0.1.0
 */
export const erase = <R extends object>(record: R, schema?: z.ZodObject): Partial<R> =>
  mapFields(schema === undefined ? documentTree(record) : entityTree(schema), record, (value, node) =>
    stays(node) && !isProtected(value) ? value : undefined,
  ) as Partial<R>
