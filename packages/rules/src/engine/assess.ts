import type { FactValue, JsonObject, Language } from '@aitebaar/conditions'
import type { DateTime, Issue, IsoDate } from '@aitebaar/core'
import { encode, isDateTime, isIsoDate } from '@aitebaar/core'

import type { Instance } from '../domain/subject.ts'
import { instancesOf } from '../domain/subject.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import { SEVERITIES } from '../rule/rule.ts'
import type { Assessment, PackStamp } from './assessment.ts'
import type { CompiledRule } from './compiled-rule.ts'
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'
import type { SubjectPlan } from './plan.ts'
import { canRun, readValues } from './plan.ts'
import type { Missing } from './questions.ts'
import { questionsOf } from './questions.ts'
import type { Bench } from './weigh.ts'

/** How to assess: `asOf` runs the clocks and nothing else; `all` also gives findings that do not apply. */
export interface AssessOptions {
  readonly asOf: IsoDate | DateTime
  readonly lang?: Language
  readonly all?: boolean
}

/** A finding with what is needed to explain it; never leaves the engine. */
export interface Judged {
  readonly loaded: LoadedPack
  readonly plan: SubjectPlan
  readonly compiled: CompiledRule
  readonly instance: Instance
  readonly values: readonly FactValue[]
  readonly finding: Finding
  readonly missing: readonly Missing[]
}

const judgePlan = (loaded: LoadedPack, plan: SubjectPlan, caseFile: JsonObject, asOf: Bench['asOf']): Judged[] =>
  instancesOf(plan.subject, loaded.context.subjects, caseFile).flatMap((instance) => {
    const values = readValues(plan, instance, caseFile)
    const bench: Bench = { facts: plan.facts, values, areas: loaded.areas, asOf }
    return plan.rules
      .filter((compiled) => canRun(compiled, instance))
      .map((compiled) => {
        const { finding, missing } = judge(compiled, instance, bench)
        return { loaded, plan, compiled, instance, values, finding, missing: missing.flatMap((slot) => missingFact(plan, slot, instance, loaded, finding)) }
      })
  })

const missingFact = (plan: SubjectPlan, slot: number, instance: Instance, loaded: LoadedPack, finding: Finding): Missing[] => {
  const fact = plan.facts[slot]
  const entity = fact === undefined ? undefined : instance.scope[fact.subject]
  if (fact === undefined || entity === undefined) return []
  const idField = loaded.context.subjects.get(fact.subject)?.idField
  const id = idField === undefined ? undefined : entity[idField]
  return [{ fact, entity, id: typeof id === 'string' ? id : instance.id, finding }]
}

const judgeAll = (packs: readonly LoadedPack[], caseFile: JsonObject, asOf: Bench['asOf']): Judged[] =>
  packs.flatMap((loaded) => loaded.plans.flatMap((plan) => judgePlan(loaded, plan, caseFile, asOf)))

const bySeverityThenName = (a: Judged, b: Judged): number =>
  SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
  (a.finding.rule === b.finding.rule ? 0 : a.finding.rule < b.finding.rule ? -1 : 1)

const isSilent = ({ finding: { verdict } }: Judged): boolean => verdict === 'does-not-apply' || verdict === 'not-applicable'

/** Which packs an engine runs. */
export const stampOf = (packs: readonly LoadedPack[]): PackStamp => ({
  id: packs.map(({ pack }) => pack.id).join('+'),
  version: packs.map(({ pack }) => pack.version).join('+'),
  hash: packs.map(({ hash }) => hash).join('+'),
  options: packs.flatMap(({ options }) => options).sort(),
})

const BAD_AS_OF: Issue = {
  code: 'rules/bad-as-of',
  path: ['asOf'],
  message: '"asOf" is not a date or a moment with an offset; clocks are left indeterminate.',
  help: 'Write it like "2015-03-02" or "2015-03-02T10:05+05:00".',
}

const idOf = (caseFile: JsonObject): string => (typeof caseFile['id'] === 'string' ? caseFile['id'] : '')

/** Assesses one case file: what the engine hands out, and what it keeps for explanations. */
export const assessCase = (packs: readonly LoadedPack[], record: JsonObject, options: AssessOptions): { assessment: Assessment; judged: readonly Judged[] } => {
  const { asOf, lang = 'en', all = false } = options
  const caseFile = encode(record)
  const isGood = isIsoDate(asOf) || isDateTime(asOf)
  const judged = judgeAll(packs, caseFile, isGood ? asOf : undefined).sort(bySeverityThenName)
  const assessment = {
    caseFile: idOf(caseFile),
    asOf,
    pack: stampOf(packs),
    findings: judged.filter((one) => all || !isSilent(one)).map(({ finding }) => finding),
    questions: questionsOf(
      judged.flatMap(({ missing }) => missing),
      caseFile,
      lang,
    ),
    ...(isGood ? {} : { issues: [BAD_AS_OF] }),
  }
  return { assessment, judged }
}
