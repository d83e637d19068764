import type { Fact } from '@aitebaar/conditions'
import type { Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import type { Indicator } from '../indicator/indicator.ts'
import { checkIndicator } from './check-indicator.ts'
import { KindSlots } from './leaf.ts'
import type { CompiledMeasure } from './measures.ts'
import { compileMeasure } from './measures.ts'
import { recordFacts } from './record-facts.ts'

/** An indicator ready to fold. */
export interface CompiledIndicator {
  readonly indicator: Indicator
  /** The main measure is `value`; the others have their own names. */
  readonly parts: readonly (readonly [string, CompiledMeasure])[]
}

/** Indicators that are folded together in one pass. */
export interface CompiledIndicators {
  readonly indicators: readonly CompiledIndicator[]
  /** The facts of each kind of record, by slot. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>
}

const idOf = (definition: unknown, index: number): string | number =>
  typeof definition === 'object' && definition !== null && 'id' in definition && typeof definition.id === 'string' ? definition.id : index

/** Checks and compiles definitions; the same record is read once for all of them. */
export const compileIndicators = (definitions: readonly unknown[]): E.Either<Issues, CompiledIndicators> => {
  const conditions = { dictionary: recordFacts() }
  const ids = definitions.map(idOf)
  const issues: Issue[] = [
    ...definitions.flatMap((definition, index) => checkIndicator(definition, conditions, [idOf(definition, index)])),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => ({
        code: 'indicators/duplicate',
        path: [id],
        message: `The indicator "${id}" is there twice.`,
        help: 'Rename one of the two, or remove it.',
      })),
  ]
  const [first, ...rest] = issues
  if (first !== undefined) return E.left([first, ...rest])
  const slots = new KindSlots()
  const indicators = (definitions as readonly Indicator[]).map((indicator): CompiledIndicator => {
    const context = { conditions, slots, period: indicator.period }
    const parts = Object.entries({ value: indicator.measure, ...indicator.parts })
    return { indicator, parts: parts.map(([name, measure]) => [name, compileMeasure(measure, context)] as const) }
  })
  return E.right({ indicators, facts: factsBySlot(indicators, slots) })
}

const factsBySlot = (indicators: readonly CompiledIndicator[], slots: KindSlots): ReadonlyMap<string, readonly Fact[]> => {
  const kinds = new Set(indicators.flatMap(({ parts }) => parts.flatMap(([, { leaves }]) => leaves.map(({ kind }) => kind))))
  const facts = (kind: string): Fact[] => slots.of(kind).facts.flatMap((id) => recordFacts().get(id) ?? [])
  return new Map([...kinds].map((kind) => [kind, facts(kind)]))
}
