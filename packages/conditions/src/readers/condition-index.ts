import { invariant } from '@aitebaar/core'

import type { Condition } from '../condition.ts'
import type { FactValue } from '../fact/fact.ts'
import type { Classes } from './classes.ts'
import { classesOf } from './classes.ts'
import type { Slots } from './compile-checked.ts'
import type { ConditionContext } from './context.ts'
import type { Requirement } from './requirements.ts'
import { requirementsOf } from './requirements.ts'
import type { Alternative, Lookup } from './rows.ts'
import { createRows } from './rows.ts'

/**
 * Finds the conditions that can be other than false: their places, ascending. One that it finds may still be false; one that it leaves out is.
 *
 * @example
 * import { Complaint, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(Complaint, 'complaint'))) }
 * const readBack: Condition = { fact: 'complaint.readBack', operator: 'equal', value: true }
 * const index: ConditionIndex = createConditionIndex([readBack], context, createSlots())
 * index([false]) // => [0]
 *
 * @category conditions
 * @since 0.1.0
 */
export type ConditionIndex = (values: readonly FactValue[]) => readonly number[]

/** Each class of values has a list of its own. */
const MAX_CLASSES = 8192

/** A requirement that no more than this share of a fact's classes meets is looked up by itself. */
const SELECTIVE = 1 / 12

/** Alternatives are looked up by one selective fact when there are so many of them. */
const MANY = 16

/** All that is required of one fact: by its classes, how narrow a requirement is. */
interface Measure {
  readonly slot: number
  readonly classes: Classes
}

const measuresOf = (alternatives: readonly Alternative[], context: ConditionContext, slots: Slots): ReadonlyMap<string, Measure> => {
  const byFact = new Map<string, Requirement[]>()
  for (const { requirements } of alternatives)
    for (const requirement of requirements) {
      const all = byFact.get(requirement.fact)
      if (all === undefined) byFact.set(requirement.fact, [requirement])
      else all.push(requirement)
    }
  return new Map(
    [...byFact].map(([fact, requirements]) => {
      const type = context.dictionary.get(fact)?.type
      invariant(type !== undefined, 'a requirement names a fact that exists')
      return [fact, { slot: slots.of(fact), classes: classesOf(type, requirements, MAX_CLASSES) }]
    }),
  )
}

/** The fact whose value leaves least of an alternative's chances, with the classes it must be in; `undefined` when none is selective. */
const anchorOf = (
  { requirements }: Alternative,
  measures: ReadonlyMap<string, Measure>,
): { readonly fact: string; readonly meeting: readonly number[] } | undefined => {
  let best: { readonly fact: string; readonly meeting: readonly number[] } | undefined
  let share = SELECTIVE
  for (const fact of new Set(requirements.map((requirement) => requirement.fact))) {
    const classes = measures.get(fact)?.classes
    if (classes === undefined || classes.count * share < 1) continue
    const meeting = classes.meeting(requirements.filter((requirement) => requirement.fact === fact))
    if (meeting.length > classes.count * share) continue
    share = meeting.length / classes.count
    best = { fact, meeting }
  }
  return best
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** An alternative that is found by one fact, with the classes of its values that lead to it. */
interface Anchored {
  readonly alternative: Alternative
  readonly meeting: readonly number[]
}

/** Every class of a fact that has few of them. */
const EVERY = -1

/** The classes of a fact that an alternative can be met with, as bits. */
const maskOf = ({ requirements }: Alternative, fact: string, { classes }: Measure): number => {
  const own = requirements.filter((requirement) => requirement.fact === fact)
  return own.length === 0 ? EVERY : classes.meeting(own).reduce((mask, one) => mask | (1 << one), 0)
}

/** The fact with few classes, beside the one that they are found by, that tells most of some alternatives apart. */
const companionOf = (anchored: readonly Anchored[], own: Measure, measures: ReadonlyMap<string, Measure>): string | undefined => {
  const uses = new Map<string, number>()
  for (const { alternative } of anchored)
    for (const { fact } of alternative.requirements) {
      const measure = measures.get(fact)
      if (measure === undefined || measure === own || measure.classes.each !== undefined || measure.classes.count > 32) continue
      uses.set(fact, (uses.get(fact) ?? 0) + measure.classes.count)
    }
  return [...uses].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/**
 * The alternatives of one selective fact: for each class of its values a list of conditions, each followed by the classes of a second fact that it can be
 * met with; and rows of bits of the other facts for when the value of the first is unknown.
 */
const createAnchored = (
  fact: string,
  anchored: readonly Anchored[],
  own: Measure,
  measures: ReadonlyMap<string, Measure>,
  context: ConditionContext,
  slots: Slots,
): Lookup => {
  const { slot, classes } = own
  const companion = companionOf(anchored, own, measures) ?? ''
  const second = measures.get(companion)
  const lists: number[][] = Array.from({ length: classes.count }, () => [])
  for (const { alternative, meeting } of anchored) {
    const mask = second === undefined ? EVERY : maskOf(alternative, companion, second)
    for (const one of meeting) lists[one]?.push(alternative.condition, mask)
  }
  const rows = once(() =>
    createRows(
      anchored.map(({ alternative: { condition, requirements } }) => ({ condition, requirements: requirements.filter((one) => one.fact !== fact) })),
      context,
      slots,
    ),
  )
  const add = (list: readonly number[], values: readonly FactValue[], found: number[]): void => {
    const one = second?.classes.of(values[second.slot]) ?? -1
    const bit = one < 0 ? EVERY : 1 << one
    for (let at = 0; at < list.length; at += 2) if (((list[at + 1] ?? 0) & bit) !== 0) found.push(list[at] ?? 0)
  }
  const { each } = classes
  if (each !== undefined) {
    return (values, found) => {
      const all = each(values[slot])
      if (all === undefined) return rows()(values, found)
      for (const one of all) add(lists[one] ?? [], values, found)
    }
  }
  return (values, found) => {
    const list = lists[classes.of(values[slot])]
    if (list === undefined) return rows()(values, found)
    add(list, values, found)
  }
}

/** Up to so many are put in order one by one, which is quicker than to compare them through a function. */
const FEW = 48

const sort = (found: number[]): void => {
  if (found.length > FEW) found.sort((a, b) => a - b)
  else
    for (let at = 1; at < found.length; at += 1) {
      const one = found[at] ?? 0
      let to = at
      for (; to > 0 && (found[to - 1] ?? 0) > one; to -= 1) found[to] = found[to - 1] ?? 0
      found[to] = one
    }
}

/** Ascending and without doubles. */
const tidy = (found: number[]): readonly number[] => {
  sort(found)
  let kept = 0
  for (const one of found) if (kept === 0 || found[kept - 1] !== one) found[kept++] = one
  found.length = kept
  return found
}

/**
 * An index over many conditions: what it leaves out is false for these values, and what is unknown rules nothing out. A condition that asks for few of the
 * values of some fact is found by that fact alone; the others by rows of bits, by equality, membership and range. So the cost of a look-up follows the
 * conditions that can be met, not those that exist. Where there are few conditions it keeps them all, since to test them is quicker.
 *
 * @example
 * import { DeskContact, getOrThrow } from '@aitebaar/core'
 * const context = { dictionary: getOrThrow(createDictionary(factsOf(DeskContact, 'deskContact'))) }
 * const byWait = Array.from({ length: 40 }, (_, minutes): Condition => ({ fact: 'deskContact.waitMinutes', operator: 'equal', value: minutes }))
 * const index = createConditionIndex(byWait, context, createSlots())
 * index([15]) // => [15]
 * index([undefined]).length // => 40
 *
 * @see docs/spec/02-truth.md
 * @category conditions
 * @since 0.1.0
 */
export const createConditionIndex = (conditions: readonly Condition[], context: ConditionContext, slots: Slots): ConditionIndex => {
  const alternatives = conditions.flatMap((condition, index) => requirementsOf(condition, context).map((requirements) => ({ condition: index, requirements })))
  const measures = measuresOf(alternatives, context, slots)
  const byFact = new Map<string, Anchored[]>()
  const others: Alternative[] = []
  for (const alternative of alternatives) {
    const anchor = anchorOf(alternative, measures)
    if (anchor === undefined) others.push(alternative)
    else {
      const anchored = byFact.get(anchor.fact) ?? []
      byFact.set(anchor.fact, anchored)
      anchored.push({ alternative, meeting: anchor.meeting })
    }
  }
  const lookups: Lookup[] = []
  for (const [fact, anchored] of byFact) {
    const measure = measures.get(fact)
    if (measure === undefined || anchored.length < MANY) others.push(...anchored.map(({ alternative }) => alternative))
    else lookups.push(createAnchored(fact, anchored, measure, measures, context, slots))
  }
  if (others.length > 0) lookups.push(createRows(others, context, slots))
  return (values) => {
    const found: number[] = []
    for (const lookup of lookups) lookup(values, found)
    return tidy(found)
  }
}
