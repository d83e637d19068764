import type { Fact, FactValue, JsonObject } from '@aitebaar/conditions'
import { coerce } from '@aitebaar/conditions'
import type { DateTime, IsoDate } from '@aitebaar/core'
import { isDateTime, isIsoDate } from '@aitebaar/core'

import type { RuleTests } from '../engine/compiled-rule.ts'
import type { Areas } from '../engine/law-outcome.ts'
import { provisionStatus } from '../engine/law-outcome.ts'
import { verdictAlone } from '../engine/verdict-alone.ts'
import type { Verdict } from '../engine/verdict.ts'
import { isSilent } from '../engine/verdict.ts'
import type { Bench } from '../engine/weigh.ts'
import { weigh } from '../engine/weigh.ts'
import type { Matcher } from './matcher.ts'
import type { FactRow } from './pack-module.ts'
import type { RowRule } from './row-rule.ts'

/**
 * The verdict of one rule on one row.
 *
 * @example
 * const verdicts: readonly RowVerdict[] = [{ rule: 'desk/not-safe', verdict: 'unknown' }, { rule: 'desk/open', verdict: 'applies' }]
 * verdicts.filter(({ verdict }) => verdict === 'unknown').map(({ rule }) => rule) // => ['desk/not-safe']
 *
 * @category evaluate
 * @since 0.1.0
 */
export interface RowVerdict {
  readonly rule: string
  readonly verdict: Verdict
}

/**
 * A verdict with the provisions in force there and then, and the facts whose answer can change it.
 *
 * @example
 * const fact: PlainFact = { id: 'desk.isOpen', subject: 'desk', type: { kind: 'boolean' } }
 * const rule: RuleCore = {
 *   name: 'desk/open', subject: 'desk', conditions: { fact: 'desk.isOpen', operator: 'equal', value: true },
 *   event: { type: 'flag', params: { flag: 'open', severity: 'info' } },
 * }
 * const pack: EvaluatePack = { id: 'desk', version: '1.0.0', hash: '', options: [], facts: [fact], conditions: {}, rules: [rule], register: [], areas: [] }
 * const findings: readonly RowFinding[] | undefined = createEvaluator(pack).get('desk')?.assess({}, { asOf: '2015-03-02' })
 * findings // => [{ rule: 'desk/open', verdict: 'unknown', provisions: [], missing: ['desk.isOpen'] }]
 *
 * @category evaluate
 * @since 0.1.0
 */
export interface RowFinding extends RowVerdict {
  /** Ids of the provisions in force there and then. */
  readonly provisions: readonly string[]
  /** Facts that are unknown and whose answer can change the verdict. */
  readonly missing: readonly string[]
}

/**
 * When clocks are read: a day, which stands for its end, or a moment with its offset. With anything else clocks are `indeterminate`.
 *
 * @example
 * const fact: PlainFact = { id: 'desk.isOpen', subject: 'desk', type: { kind: 'boolean' } }
 * const rule: RuleCore = {
 *   name: 'desk/open', subject: 'desk', conditions: { fact: 'desk.isOpen', operator: 'equal', value: true },
 *   event: { type: 'flag', params: { flag: 'open', severity: 'info' } },
 * }
 * const pack: EvaluatePack = { id: 'desk', version: '1.0.0', hash: '', options: [], facts: [fact], conditions: {}, rules: [rule], register: [], areas: [] }
 * const options: RowOptions = { asOf: '2015-03-02T10:05+05:00' }
 * createEvaluator(pack).get('desk')?.verdicts({ 'desk.isOpen': false }, options) // => []
 *
 * @category evaluate
 * @since 0.1.0
 */
export interface RowOptions {
  readonly asOf: IsoDate | DateTime
}

/**
 * Runs the rules on one subject over flat rows of facts. What does not apply is left out, so that the cost follows the rules that can match.
 *
 * @example
 * const fact: PlainFact = { id: 'desk.isOpen', subject: 'desk', type: { kind: 'boolean' } }
 * const rule: RuleCore = {
 *   name: 'desk/open', subject: 'desk', conditions: { fact: 'desk.isOpen', operator: 'equal', value: true },
 *   event: { type: 'flag', params: { flag: 'open', severity: 'info' } },
 * }
 * const pack: EvaluatePack = { id: 'desk', version: '1.0.0', hash: '', options: [], facts: [fact], conditions: {}, rules: [rule], register: [], areas: [] }
 * const desks: RowEvaluator | undefined = createEvaluator(pack).get('desk')
 * const row = desks?.read({ 'desk.isOpen': 'perhaps' }) ?? {}
 * desks?.verdicts(row, { asOf: '2015-03-02' }) // => [{ rule: 'desk/open', verdict: 'unknown' }]
 *
 * @category evaluate
 * @since 0.1.0
 */
export interface RowEvaluator {
  readonly subject: string
  /** The facts that its rules read. */
  readonly facts: readonly string[]
  /** Makes a row from data of unknown origin: what is not a value of a fact's type is unknown. */
  readonly read: (raw: JsonObject) => FactRow
  /** Verdicts alone, in the order of the rules' names. */
  readonly verdicts: (row: FactRow, options: RowOptions) => readonly RowVerdict[]
  /** The same verdicts with provisions and missing facts. */
  readonly assess: (row: FactRow, options: RowOptions) => readonly RowFinding[]
}

/** Whether true conditions are all that a rule needs to apply. */
const isPlain = ({ law, clock, metWhen, exceptions }: RuleTests): boolean =>
  law === undefined && clock === undefined && metWhen === undefined && exceptions.length === 0

/** An evaluator of rows from rules in the order of their names. */
export const createRowEvaluator = (subject: string, rules: readonly RowRule[], facts: readonly Fact[], areas: Areas, match: Matcher): RowEvaluator => {
  const ids = facts.map(({ id }) => id)
  const applies = rules.map(({ rule, tests }): RowVerdict | undefined => (isPlain(tests) ? { rule: rule.name, verdict: 'applies' } : undefined))

  /** The values of a row by slot, looked up when they are first needed. */
  const valuesOf = (row: FactRow): (() => readonly FactValue[]) => {
    let values: readonly FactValue[] | undefined
    return () => (values ??= ids.map((id) => row[id]))
  }
  const benchOf = (values: readonly FactValue[], { asOf }: RowOptions): Bench => ({
    facts,
    values,
    areas,
    asOf: isIsoDate(asOf) || isDateTime(asOf) ? asOf : undefined,
  })

  return {
    subject,
    facts: ids,
    read: (raw) => {
      const row: Record<string, FactValue> = {}
      for (const { id, type } of facts) row[id] = Object.hasOwn(raw, id) ? coerce(type, raw[id]) : undefined
      return row
    },
    verdicts: (row, options) => {
      const values = valuesOf(row)
      const verdicts: RowVerdict[] = []
      let bench: Bench | undefined
      for (const one of match(row, values)) {
        const certain = (one & 1) === 0 ? applies[one >> 1] : undefined
        const rule = rules[one >> 1]
        if (certain !== undefined) verdicts.push(certain)
        else if (rule !== undefined) {
          bench ??= benchOf(values(), options)
          const verdict = verdictAlone(rule.tests, (one & 1) === 0 ? 'true' : 'unknown', bench)
          if (!isSilent(verdict)) verdicts.push({ rule: rule.rule.name, verdict })
        }
      }
      return verdicts
    },
    assess: (row, options) => {
      const values = valuesOf(row)
      const bench = benchOf(values(), options)
      return match(row, values).flatMap((one) => {
        const rule = rules[one >> 1]
        if (rule === undefined) return []
        const { verdict, missing } = weigh(rule.tests, bench)
        if (isSilent(verdict)) return []
        const { law } = rule.tests
        const inForce = law?.provisions.filter((one) => provisionStatus(one, areas, bench.values[law.date], bench.values[law.area]) === 'yes')
        return [{ rule: rule.rule.name, verdict, provisions: inForce?.map(({ id }) => id) ?? [], missing: missing.map((slot) => ids[slot] ?? '') }]
      })
    },
  }
}
