import type { Fact, JsonObject } from '@aitebaar/conditions'
import { intervalFact } from '@aitebaar/conditions'
import type { EntityKind } from '@aitebaar/core'
import { isJsonObject, unwrap } from '@aitebaar/core'

const listIn = (record: JsonObject, key: string): readonly JsonObject[] | undefined => {
  const value = unwrap(record[key])
  return Array.isArray(value) ? value.map((item: unknown) => unwrap(item)).filter(isJsonObject) : undefined
}

const textIn = (item: JsonObject, key: string): string | undefined => {
  const value = unwrap(item[key])
  return typeof value === 'string' ? value : undefined
}

/** Yes when one is; no when none can be; otherwise it cannot be told. */
const some = (answers: readonly (boolean | undefined)[]): boolean | undefined => {
  if (answers.includes(true)) return true
  return answers.includes(undefined) ? undefined : false
}

/** Terms by which a woman or girl is handed over. */
const WOMAN_TERMS: readonly string[] = ['brideGiving', 'exchangeMarriage']

const isWomanTerm = (term: JsonObject): boolean | undefined => {
  const type = textIn(term, 'termType')
  return type === undefined ? undefined : WOMAN_TERMS.includes(type)
}

const hasDisposition = (term: JsonObject, wanted: readonly string[]): boolean | undefined => {
  const disposition = textIn(term, 'disposition')
  return disposition === undefined ? undefined : wanted.includes(disposition)
}

const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined => {
  if (a === false || b === false) return false
  return a === true && b === true ? true : undefined
}

const considered = (settlement: JsonObject, dispositions: readonly string[]): boolean | undefined => {
  const terms = listIn(settlement, 'termsConsidered')
  return terms === undefined ? undefined : some(terms.map((term) => both(isWomanTerm(term), hasDisposition(term, dispositions))))
}

/** Terms that were not recorded may hold anything; what was considered and agreed is agreed. */
const womanGiven = (settlement: JsonObject): boolean | undefined => {
  const terms = listIn(settlement, 'terms')
  const open = listIn(settlement, 'termsConsidered') ?? []
  return some([...(terms?.map(isWomanTerm) ?? [undefined]), ...open.map((term) => both(isWomanTerm(term), hasDisposition(term, ['agreed'])))])
}

/** A step that does not say what it was may have been an examination; nothing is then known of any. */
const examinations = (process: JsonObject): readonly JsonObject[] | undefined => {
  const steps = listIn(process, 'steps')
  return steps?.every((step) => textIn(step, 'stepType') !== undefined) ? steps.filter((step) => textIn(step, 'stepType') === 'medicoLegalDone') : undefined
}

const yesNoIn = (item: JsonObject, key: string): boolean | undefined => {
  const value = unwrap(item[key])
  return typeof value === 'boolean' ? value : undefined
}

const yesNo = (subject: string, name: string, label: string, sensitivity: Fact['sensitivity'], read: (record: JsonObject) => boolean | undefined): Fact => ({
  id: `${subject}.${name}`,
  subject,
  type: { kind: 'boolean' },
  label: { en: label },
  sensitivity,
  read,
})

const SETTLEMENT: readonly Fact[] = [
  yesNo('settlement', 'womanDemandDropped', 'whether a demand for a woman or girl was rejected or replaced', 'life-safety', (settlement) =>
    considered(settlement, ['rejected', 'replaced']),
  ),
  yesNo('settlement', 'womanGiven', 'whether a woman or girl is part of what was agreed', 'life-safety', womanGiven),
]

const LEGAL_PROCESS: readonly Fact[] = [
  yesNo('legalProcess', 'medicoLegalDone', 'whether a medico-legal examination was done', 'special-category', (process) => {
    const done = examinations(process)
    return done === undefined ? undefined : done.length > 0
  }),
  yesNo('legalProcess', 'twoFingerTestDone', 'whether a medico-legal examination held a two-finger test', 'special-category', (process) => {
    const done = examinations(process)
    return done === undefined ? undefined : some(done.map((step) => yesNoIn(step, 'twoFingerTestPerformed')))
  }),
]

/** The fact that one field gives. */
type FieldOf = (id: string) => Fact | undefined

interface Span {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string
}

const SPANS: Readonly<Record<string, readonly Span[]>> = {
  legalProcess: [
    {
      id: 'legalProcess.timeToFir',
      from: 'legalProcess.openedAt',
      to: 'legalProcess.fir.registeredAt',
      label: 'the time until the FIR was registered',
    },
  ],
  complaint: [
    {
      id: 'complaint.timeToSafetyQuestion',
      from: 'complaint.receivedAt',
      to: 'complaint.safetyAskedAt',
      label: 'the time until she was asked whether she is safe',
    },
  ],
  referral: [{ id: 'referral.timeToOffer', from: 'referral.needKnownAt', to: 'referral.offeredAt', label: 'the time until services were offered' }],
}

const spansOf = (kind: EntityKind, fieldOf: FieldOf): readonly Fact[] =>
  (SPANS[kind] ?? []).flatMap(({ id, from, to, label }) => {
    const [start, end] = [fieldOf(from), fieldOf(to)]
    return start === undefined || end === undefined ? [] : [intervalFact({ id, label: { en: label }, sensitivity: 'special-category' }, start, end)]
  })

/** Facts of one kind of record that follow from several of its fields, for filters that the fields alone cannot say. */
export const derivedFactsOf = (kind: EntityKind, fieldOf: FieldOf): readonly Fact[] => [
  ...(kind === 'settlement' ? SETTLEMENT : []),
  ...(kind === 'legalProcess' ? LEGAL_PROCESS : []),
  ...spansOf(kind, fieldOf),
]

/** Whether a fact follows from several fields, so that no field of its name holds it. */
export const isDerived = ({ id, type }: Fact): boolean => type.kind === 'interval' || [...SETTLEMENT, ...LEGAL_PROCESS].some((fact) => fact.id === id)
