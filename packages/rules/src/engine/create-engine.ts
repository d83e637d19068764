import type { FactDictionary, Language } from '@aitebaar/conditions'
import type { CaseFile, DateTime, Issue, IsoDate, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import { domain } from '../domain/domain.ts'
import type { Explanation } from '../explain/explain.ts'
import { explainFindings } from '../explain/explain.ts'
import { notRun } from '../explain/not-run.ts'
import type { OptionChoices } from '../pack/options.ts'
import { checkChoices } from '../pack/options.ts'
import type { Pin } from '../pack/pin.ts'
import { checkIdlePins, checkPins } from '../pack/pin.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import { duplicates, loadPack } from '../pack/load-pack.ts'
import type { Plugin } from '../plugin.ts'
import type { DecisionRecord } from '../record/decision-record.ts'
import { recordDecision } from '../record/record-decision.ts'
import type { Replay } from '../record/replay.ts'
import { compareVerdicts, readRecord } from '../record/replay.ts'
import type { Assessment, RuleVerdict } from './assessment.ts'
import type { AssessOptions } from './assess.ts'
import { assessCase, isLanguage, stampOf, UNKNOWN_LANGUAGE } from './assess.ts'
import type { AssessMany } from './assess-many.ts'
import { createAssessMany } from './assess-many.ts'
import { withFactWords } from '../words/words.ts'
import { joinPlugins } from './join-plugins.ts'
import type { Judged } from './judge.ts'
import { caught } from './open-case-file.ts'
import { inOrder } from './seat.ts'
import { verdictsOf } from './verdicts.ts'

/**
 * An engine: packs that were checked and compiled once, to be run on any number of case files. It holds no state of a run.
 *
 * Codes of `record` and `explain`: `rules/foreign-assessment`; of `explain` also `rules/unknown-language`, `rules/unknown-rule` and `rules/nothing-to-explain`; of `replay`: `rules/bad-record`,
 * `rules/changed-record`, `rules/other-engine`, `rules/other-pack`, `rules/other-options`, `rules/other-case-file`, and those of {@link CaseFileError}, which
 * the functions throw that give no `Either`: `rules/not-a-case-file`, `rules/case-file-too-deep`, `rules/unreadable-case-file`, `rules/no-case-files`.
 *
 * @example
 * import { getOrThrow, parseCaseFile } from '@aitebaar/core'
 * const rule = {
 *   name: 'desk/not-safe', subject: 'complaint', title: { en: 'She is not safe' }, basis: { source: 'Procedure of the desk', confidence: 'medium' },
 *   conditions: { fact: 'complaint.immediateSafetyCode', operator: 'equal', value: 'notSafeNow' },
 *   event: { type: 'flag', params: { flag: 'not-safe', severity: 'critical' } },
 * }
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [rule] }
 * const engine = getOrThrow(createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }] }))
 * const complaint = { complaintId: 'cmp-01' }
 * const caseFile = getOrThrow(parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint }))
 * const { assess, explain }: Engine = engine
 * const assessment = assess(caseFile, { asOf: '2015-03-02' })
 * getOrThrow(explain(assessment, 'desk/not-safe')).map(({ said }) => said) // => ['This cannot be told yet.']
 *
 * @category engine
 * @since 0.1.0
 */
export interface Engine {
  readonly packs: readonly LoadedPack[]
  readonly dictionary: FactDictionary
  /** What the rules say of a case file: findings, and the questions that could change them. Synchronous and pure. */
  readonly assess: (caseFile: CaseFile, options: AssessOptions) => Assessment
  /** The same for many case files, in their order and in memory that does not grow with their number. See `@aitebaar/rules/workers` for several cores. */
  readonly assessMany: AssessMany
  /** Verdicts alone, without findings and questions. */
  readonly verdicts: (caseFile: CaseFile, options: { readonly asOf: IsoDate | DateTime }) => readonly RuleVerdict[]
  /** The record of an assessment, without any value: what was decided, with which pack, on which facts. The assessment must come from this engine. */
  readonly record: (assessment: Assessment) => E.Either<Issues, DecisionRecord>
  /** Runs a recorded decision again on the case file it was made of. */
  readonly replay: (record: unknown, caseFile: CaseFile) => E.Either<Issues, Replay>
  /** Why a rule says what it says of each of its subjects. The assessment must come from this engine. */
  readonly explain: (assessment: Assessment, rule: string, options?: { readonly lang?: Language }) => E.Either<Issues, readonly Explanation[]>
}

const NOT_OURS: Issue = {
  code: 'rules/foreign-assessment',
  path: [],
  message: 'This assessment was not made by this engine, or was read back from JSON.',
  help: 'Assess the case file again and use the new assessment.',
}

const OTHER_CASE: Issue = {
  code: 'rules/other-case-file',
  path: ['caseFile'],
  message: 'The record was made of another case file.',
  help: 'Give the case file whose id the record names.',
}

/**
 * What an engine is made of.
 *
 * @example
 * import { getOrThrow } from '@aitebaar/core'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const records: DecisionRecord[] = []
 * const options: EngineOptions = {
 *   plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }], mode: 'strict', onDecision: (record) => void records.push(record),
 * }
 * getOrThrow(createEngine(options)).packs.map(({ options }) => options) // => [[]]
 *
 * @category engine
 * @since 0.1.0
 */
export interface EngineOptions {
  /** Packs with their facts and operators. */
  readonly plugins: readonly Plugin[]
  /** Options of the packs to switch on (`true`) or off; those that are not named are as their pack says. */
  readonly packOptions?: OptionChoices
  /**
   * `operational`, for live use, when left out: on days of which no version of a provision is recorded the answer is "cannot tell", and says so. `strict`, for
   * review: such a hole in the register is an issue, and the engine is not made.
   */
  readonly mode?: 'strict' | 'operational'
  /** Packs that must be signed by a key the host trusts; see `@aitebaar/rules/signature`. */
  readonly pins?: readonly Pin[]
  /** Called with the record of every assessment, for a host that keeps them. What it throws `assess` throws: what could not be kept is not handed out. */
  readonly onDecision?: (record: DecisionRecord) => void
}

/**
 * An engine from plugins, or everything that is wrong with them. The fields of the domain are facts without any plugin.
 *
 * Codes: `rules/duplicate`, `rules/bad-pack`, `rules/newer-pack-format`, `rules/no-pack`, `rules/unsigned-pack`, `rules/bad-signature`,
 * `rules/pin-without-pack`, `rules/unknown-option`, `rules/unknown-parameter`, `rules/wrong-parameter`, `rules/parameter-never-set`,
 * `rules/parameter-set-twice`, `rules/too-many-parts`, `rules/unknown-rule`, `rules/yields-in-circle`, `rules/yields-in-too-many-ways`, `rules/yields-to-other-subject`, and
 * those of `checkRule` and `checkCondition`; in `strict` mode also `rules/hole-in-date-line`, `rules/never-true` and `rules/never-false`.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * const made = createEngine({ plugins: [] })
 * E.isLeft(made) && made.left[0].code // => 'rules/no-pack'
 *
 * @category engine
 * @since 0.1.0
 */
export const createEngine = (options: EngineOptions): E.Either<Issues, Engine> => {
  const joined = joinPlugins([domain(), ...options.plugins])
  if (E.isLeft(joined)) return joined
  const { vocabulary, packs: inputs } = joined.right
  const packs: LoadedPack[] = []
  const { pins = [], packOptions: choices = {}, mode = 'operational' } = options
  const issues: Issue[] = [
    ...checkIdlePins(
      pins,
      inputs.map(({ id }) => id),
    ),
  ]
  for (const input of inputs) {
    const loaded = loadPack(input, vocabulary, { choices, mode })
    if (E.isLeft(loaded)) issues.push(...loaded.left)
    else {
      packs.push(loaded.right)
      issues.push(...checkPins(pins, { id: input.id, hash: loaded.right.hash, signature: input.signature }))
    }
  }
  if (issues.length === 0) issues.push(...checkOptions(packs, choices))
  const [first, ...rest] = issues
  if (first !== undefined) return E.left([first, ...rest])
  return E.right(
    engineOf(
      packs,
      packs.reduce((dictionary, { pack }) => withFactWords(dictionary, pack.words), vocabulary.dictionary),
      options.onDecision,
    ),
  )
}

/** Options are named without their pack, so no two packs may have one of the same name. */
const checkOptions = (packs: readonly LoadedPack[], choices: OptionChoices): readonly Issue[] => {
  const ids = packs.flatMap(({ pack }) => pack.options.map(({ id }) => id))
  return [...duplicates(ids, 'options', 'of all plugins'), ...checkChoices(choices, ids)]
}

const engineOf = (packs: readonly LoadedPack[], dictionary: FactDictionary, onDecision: EngineOptions['onDecision']): Engine => {
  const order = inOrder(packs)
  const memory = new WeakMap<Assessment, readonly Judged[]>()
  const assess: Engine['assess'] = (caseFile, options) => {
    const { assessment, judged } = assessCase(packs, order, caseFile, options)
    memory.set(assessment, judged)
    onDecision?.(recordDecision(assessment, judged))
    return assessment
  }
  return {
    packs,
    dictionary,
    assess,
    assessMany: createAssessMany(assess),
    verdicts: (caseFile, { asOf }) => verdictsOf(packs, order, caseFile, asOf),
    record: (assessment) => {
      const judged = memory.get(assessment)
      return judged === undefined ? E.left([NOT_OURS]) : E.right(recordDecision(assessment, judged))
    },
    replay: (input, caseFile) => {
      const record = readRecord(input, stampOf(packs))
      if (E.isLeft(record)) return record
      const { caseFile: id, verdicts, asOf } = record.right
      const now = caught(() => verdictsOf(packs, order, caseFile, asOf))
      if (E.isLeft(now)) return now
      return id === caseFile.id ? E.right(compareVerdicts(verdicts, now.right)) : E.left([OTHER_CASE])
    },
    explain: (assessment, rule, { lang = 'en' } = {}) => {
      const judged = memory.get(assessment)
      if (judged === undefined) return E.left([NOT_OURS])
      if (!isLanguage(lang)) return E.left([UNKNOWN_LANGUAGE])
      const explained = explainFindings(judged, rule, lang)
      return explained.length === 0 ? E.left([notRun(rule, packs)]) : E.right(explained)
    },
  }
}
