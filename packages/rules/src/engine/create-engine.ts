import type { FactDictionary, Language } from '@aitebaar/conditions'
import type { CaseFile, DateTime, Issue, IsoDate, Issues } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'

import { domain } from '../domain/domain.ts'
import type { Explanation } from '../explain/explain.ts'
import { explainFindings } from '../explain/explain.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import { loadPack } from '../pack/load-pack.ts'
import type { Plugin } from '../plugin.ts'
import type { Assessment, RuleVerdict } from './assessment.ts'
import type { AssessOptions, Judged } from './assess.ts'
import { assessCase, verdictsOf } from './assess.ts'
import { joinPlugins } from './join-plugins.ts'

/** An engine: packs that were checked and compiled once, to be run on any number of case files. It holds no state of a run. */
export interface Engine {
  readonly packs: readonly LoadedPack[]
  readonly dictionary: FactDictionary
  /** What the rules say of a case file: findings, and the questions that could change them. Synchronous and pure. */
  readonly assess: (caseFile: CaseFile, options: AssessOptions) => Assessment
  /** Verdicts alone, for bulk work. */
  readonly verdicts: (caseFile: CaseFile, options: { readonly asOf: IsoDate | DateTime }) => readonly RuleVerdict[]
  /** Why a rule says what it says of each of its subjects. The assessment must come from this engine. */
  readonly explain: (assessment: Assessment, rule: string, options?: { readonly lang?: Language }) => E.Either<Issues, readonly Explanation[]>
}

const NOT_OURS: Issue = {
  code: 'rules/foreign-assessment',
  path: [],
  message: 'This assessment was not made by this engine, or was read back from JSON.',
  help: 'Assess the case file again and explain the new assessment.',
}

/**
 * An engine from plugins, or everything that is wrong with them. The fields of the domain are facts without any plugin.
 *
 * Codes: `rules/duplicate`, `rules/bad-pack`, `rules/no-pack`, and those of `checkRule` and `checkCondition`.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * E.isLeft(createEngine({ plugins: [] })) // => true
 *
 * @category engine
 * @since 0.1.0
 */
export const createEngine = (options: { readonly plugins: readonly Plugin[] }): E.Either<Issues, Engine> => {
  const joined = joinPlugins([domain(), ...options.plugins])
  if (E.isLeft(joined)) return joined
  const { vocabulary, packs: inputs } = joined.right
  const packs: LoadedPack[] = []
  const issues: Issue[] = []
  for (const input of inputs) {
    const loaded = loadPack(input, vocabulary)
    if (E.isLeft(loaded)) issues.push(...loaded.left)
    else packs.push(loaded.right)
  }
  const [first, ...rest] = issues
  if (first !== undefined) return E.left([first, ...rest])
  return E.right(engineOf(packs, vocabulary.dictionary))
}

const engineOf = (packs: readonly LoadedPack[], dictionary: FactDictionary): Engine => {
  const memory = new WeakMap<Assessment, readonly Judged[]>()
  return {
    packs,
    dictionary,
    assess: (caseFile, options) => {
      const { assessment, judged } = assessCase(packs, caseFile, options)
      memory.set(assessment, judged)
      return assessment
    },
    verdicts: (caseFile, { asOf }) => verdictsOf(packs, caseFile, asOf),
    explain: (assessment, rule, { lang = 'en' } = {}) => {
      const judged = memory.get(assessment)
      return judged === undefined ? E.left([NOT_OURS]) : explainFindings(judged, rule, lang)
    },
  }
}
