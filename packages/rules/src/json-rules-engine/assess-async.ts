import type { AsyncFact, JsonObject } from '@aitebaar/conditions'
import { isAsyncFact, withFetched } from '@aitebaar/conditions'
import type { CaseFile, Issue, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import { Engine as FactEngine } from 'json-rules-engine'

import type { AssessOptions } from '../engine/assess.ts'
import type { Assessment } from '../engine/assessment.ts'
import type { Engine } from '../engine/create-engine.ts'
import { caught, openCaseFile, readPart } from '../engine/open-case-file.ts'
import { thingsOf } from '../engine/seat.ts'

/**
 * How to assess when facts have to be fetched.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * import * as E from 'fp-ts/lib/Either.js'
 * const options: AsyncAssessOptions = { asOf: '2015-03-02', signal: AbortSignal.abort() }
 * const found = await assessAsync(engine, caseFile, options)
 * E.isLeft(found) && found.left[0].code // => 'rules/aborted'
 *
 * @category json-rules-engine
 * @since 0.1.0
 */
export interface AsyncAssessOptions extends AssessOptions {
  /** Gives up when it is aborted; it is handed on to every fetch. */
  readonly signal?: AbortSignal
}

/**
 * An assessment after the facts that had to be fetched were.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const found: AsyncAssessment = getOrThrow(await assessAsync(engine, caseFile, { asOf: '2015-03-02' }))
 * found.causes // => []
 * found.assessment // => engine.assess(caseFile, { asOf: '2015-03-02' })
 *
 * @category json-rules-engine
 * @since 0.1.0
 */
export interface AsyncAssessment {
  /** What `assess` says of the same facts. */
  readonly assessment: Assessment
  /** The facts that could not be fetched, and were taken as unknown. */
  readonly causes: readonly Issue[]
}

/** One fact of one thing, to be fetched once however many rules read it. */
interface Wanted {
  readonly fact: AsyncFact
  readonly entity: JsonObject
  readonly subject: string
}

const ABORTED: Issue = {
  code: 'rules/aborted',
  path: ['signal'],
  message: 'The assessment was given up before all facts were fetched.',
  help: 'Assess again, or without the signal.',
}

/** The message never holds what the source said: that may name a person. */
const notFetched = ({ fact, subject }: Wanted): Issue => ({
  code: 'rules/fact-not-fetched',
  path: [subject, fact.id],
  message: `The fact "${fact.id}" could not be fetched; it is taken as unknown.`,
  help: 'See what its source says, and assess again.',
})

const wantedOf = (engine: Engine, caseFile: JsonObject): readonly Wanted[] => {
  const all = engine.packs.flatMap((loaded) =>
    loaded.plans.flatMap((plan) =>
      thingsOf(plan, loaded, caseFile).flatMap(({ id, scope }) =>
        plan.facts.filter(isAsyncFact).flatMap((fact): Wanted[] => {
          const entity = scope[fact.subject]
          return entity === undefined ? [] : [{ fact, entity, subject: id }]
        }),
      ),
    ),
  )
  return all.filter((one, index) => all.findIndex(({ fact, entity }) => fact === one.fact && entity === one.entity) === index)
}

/** What came of one fetch; a failure is kept apart from a value that is not there. */
type Fetched = { readonly value: unknown } | 'failed'

/** Fetches all facts in parallel, as facts of one run of json-rules-engine: its almanac asks each source once. */
const fetchAll = async (wanted: readonly Wanted[], caseFile: JsonObject, signal: AbortSignal | undefined): Promise<readonly Fetched[]> => {
  const engine = new FactEngine()
  const get = async ({ fact, entity }: Wanted): Promise<Fetched> => {
    try {
      return { value: await fact.fetch(entity, caseFile, signal) }
    } catch {
      return 'failed'
    }
  }
  for (const [index, one] of wanted.entries()) engine.addFact(String(index), async () => get(one))
  const { almanac } = await engine.run()
  return Promise.all(wanted.map(async (_, index) => almanac.factValue<Fetched>(String(index))))
}

const valuesByEntity = (wanted: readonly Wanted[], fetched: readonly Fetched[]): ReadonlyMap<JsonObject, Readonly<Record<string, unknown>>> => {
  const values = new Map<JsonObject, Record<string, unknown>>()
  for (const [index, { fact, entity }] of wanted.entries()) {
    const one = fetched[index]
    if (one === undefined || one === 'failed') continue
    values.set(entity, { ...values.get(entity), [fact.id]: one.value })
  }
  return values
}

/** Settles as soon as the signal is aborted, whether or not the sources listen to it. */
const orAborted = async <Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value | 'aborted'> => {
  if (signal === undefined) return work
  const controller = new AbortController()
  const aborted = new Promise<'aborted'>((resolve) => {
    if (signal.aborted) resolve('aborted')
    signal.addEventListener('abort', () => resolve('aborted'), { once: true, signal: controller.signal })
  })
  try {
    return await Promise.race([aborted, work])
  } finally {
    controller.abort()
  }
}

/**
 * What the rules say of a case file when plugins have facts that must be fetched. Each fact of each thing is fetched once, all of them in parallel; one that
 * fails is unknown, with a cause. The assessment is the one that `assess` gives of the same facts, and `explain` takes it.
 *
 * Codes: `rules/aborted`, and those of `CaseFileError`; in `causes`: `rules/fact-not-fetched`.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * import { asyncFact } from '@aitebaar/conditions'
 * const fetchAge = asyncFact({
 *   id: 'complaint.registeredAge', subject: 'complaint', type: { kind: 'integer' }, label: { en: 'her age in the register' }, sensitivity: 'personal',
 *   fetch: async () => Promise.reject(new Error('no line to the register')),
 * })
 * const rule = {
 *   name: 'desk/child', subject: 'complaint', title: { en: 'She is a child' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.registeredAge', operator: 'lessThan', value: 18 }, event: { type: 'flag', params: { flag: 'child', severity: 'high' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', facts: [fetchAge], packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const { assessment, causes } = getOrThrow(await assessAsync(engine, caseFile, { asOf: '2015-03-02' }))
 * assessment.findings.map(({ verdict }) => verdict) // => ['unknown']
 * causes.map(({ code, path }) => [code, path]) // => [['rules/fact-not-fetched', ['cmp-01', 'complaint.registeredAge']]]
 *
 * @see docs/spec/01-facts.md
 * @category json-rules-engine
 * @since 0.1.0
 */
export const assessAsync = async (engine: Engine, caseFile: CaseFile, options: AsyncAssessOptions): Promise<E.Either<Issues, AsyncAssessment>> => {
  const { signal, ...rest } = options
  const found = caught(() => {
    openCaseFile(caseFile)
    return wantedOf(engine, caseFile)
  })
  if (E.isLeft(found)) return found
  const wanted = found.right
  const fetched = signal?.aborted === true ? 'aborted' : await orAborted(fetchAll(wanted, caseFile, signal), signal)
  if (fetched === 'aborted') return E.left([ABORTED])
  const causes = wanted.filter((_, index) => fetched[index] === 'failed').map(notFetched)
  const assessed = caught(() =>
    engine.assess(
      readPart(() => withFetched(caseFile, valuesByEntity(wanted, fetched))),
      rest,
    ),
  )
  return E.isLeft(assessed) ? assessed : E.right({ assessment: assessed.right, causes })
}
