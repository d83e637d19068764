import type { Condition, EvaluatedCondition, Fact, Language, Slots } from '@aitebaar/conditions'
import { createSlots, formatMessage, inLanguage, trace } from '@aitebaar/conditions'

import type { Finding } from '../engine/finding.ts'
import type { Judged } from '../engine/judge.ts'
import { findingOf } from '../engine/judge.ts'
import { territoryAt } from '../engine/law-outcome.ts'
import { askText, mayAsk, missingIn } from '../engine/questions.ts'
import type { Verdict } from '../engine/verdict.ts'
import { isSilent, neverStarts, reach } from '../engine/verdict.ts'
import type { Provision } from '../law/provision.ts'
import { adviceHeading, referHeading } from './advice.ts'
import { durationText, momentText } from './duration-text.ts'
import { isParameter } from '../law/parameter.ts'
import { territoryName } from '../law/territory.ts'
import { DRAFT_MARK, markedOnce } from '../words/words.ts'
import { lawSentence, togetherSentence } from './law-sentence.ts'
import { EXPLAIN_PHRASES } from './phrases.ts'
import { reasonText, tellingReasons, togetherText } from './reason-text.ts'
import { reasonsFor } from './reasons.ts'
import { smallestChanges } from './why-not.ts'

/**
 * Why a rule says what it says of one subject: as sentences and as a tree. Names of facts and words of the rule only, never a value of the record.
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
 * const explanations: readonly Explanation[] = getOrThrow(engine.explain(engine.assess(caseFile, { asOf: '2015-03-02' }), 'desk/not-safe'))
 * explanations.map(({ law, ask }) => [law, ask.length]) // => [[['Good practice, not a provision of law: Procedure of the desk (confidence medium).'], 1]]
 *
 * @category explanations
 * @since 0.1.0
 */
export interface Explanation {
  /** The language of its texts; what has no words in it stands in English. */
  readonly lang: Language
  readonly rule: string
  readonly title: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly verdict: Verdict
  /** The verdict as a sentence. */
  readonly said: string
  /** Why the conditions came out as they did. */
  readonly because: readonly string[]
  /** Of a duty that a condition shows to be met: what was to be so, and whether it is. */
  readonly met: readonly string[]
  /** What the law of that day in that place says. */
  readonly law: readonly string[]
  /** Of a duty with a clock: how long it may take, from when, and until when. */
  readonly time: readonly string[]
  /** The smallest sets of facts whose change would make a rule come up that did not, or the other way, by their labels. */
  readonly whyNot: readonly (readonly string[])[]
  /** What to ask to find out more. */
  readonly ask: readonly string[]
  readonly refer: readonly string[]
  readonly advice?: string
  /** The evaluated condition tree. */
  readonly tree: EvaluatedCondition
  /** All of it as plain text. */
  readonly text: string
}

/** The lines that say why a condition came out as it did. */
const linesOf = (condition: Condition, tree: EvaluatedCondition, { seat: { loaded } }: Judged, lang: Language): readonly string[] => {
  const reasons = reasonsFor(tree, condition, loaded.context.named ?? {})
  return tellingReasons(reasons).map((reason) => markedOnce(reasonText(reason, loaded.context, lang)))
}

const provisionOf = (judged: Judged, id: string): Provision | undefined => judged.seat.loaded.pack.register.find((provision) => provision.id === id)

const lawOf = (judged: Judged, finding: Finding, lang: Language): readonly string[] => {
  const { compiled, seat } = judged
  const { loaded, bench } = seat
  if (compiled.law === undefined) {
    const { basis } = compiled.rule
    const { basis: message, confidences } = EXPLAIN_PHRASES[lang]
    return basis === undefined ? [] : [formatMessage(message, { source: basis.source, confidence: confidences[basis.confidence] }, lang)]
  }
  if (isSilent(finding.verdict)) return []
  const date = bench.values[compiled.law.date]
  const territory = territoryAt(loaded.areas, bench.values[compiled.law.area], date)
  const named = territoryName(loaded.pack.areas, territory, lang)
  const day = typeof date === 'string' ? date : undefined
  const sentences = finding.provisions.flatMap(({ id, inForce, notRecordedAfter }) => {
    const provision = provisionOf(judged, id)
    return provision === undefined ? [] : [lawSentence(provision, inForce, territory, { notRecordedAfter, date: day, territoryName: named, language: lang })]
  })
  const together = (finding.together ?? []).map((ids) => {
    const cited = finding.provisions.filter(({ id }) => ids.includes(id))
    return togetherSentence(
      cited.flatMap(({ id }) => provisionOf(judged, id) ?? []),
      cited.map(({ inForce }) => inForce),
      lang,
    )
  })
  return [...sentences, ...together]
}

const clockOf = ({ seat: { loaded } }: Judged, finding: Finding, lang: Language): readonly string[] => {
  if (finding.clock === undefined) return []
  const phrases = EXPLAIN_PHRASES[lang]
  const { overdue, withheld, from, within } = finding.clock
  const start = loaded.context.dictionary.get(from)
  const parameter = isParameter(within) ? loaded.context.dictionary.get(within) : undefined
  const length = parameter === undefined ? durationText(within, lang) : inLanguage(parameter.label, lang)
  const sentences = [
    formatMessage(phrases.clock, { length, fact: start === undefined ? from : inLanguage(start.label, lang) }, lang),
    ...(finding.due === null ? [] : [formatMessage(phrases.due, { moment: momentText(finding.due) }, lang)]),
    ...(withheld ? [phrases.withheld] : []),
    ...(overdue ? [phrases.overdue] : []),
    ...(finding.because === 'hour' ? [phrases.hourNeeded] : []),
  ]
  return [markedOnce(sentences.join(' '))]
}

/** What a duty asks for beside a clock, when it arises. */
const metOf = (judged: Judged, finding: Finding, lang: Language, slots: Slots): readonly string[] => {
  const { params } = judged.compiled.rule.event
  if (!('metWhen' in params) || isSilent(finding.verdict)) return []
  const { bench } = judged.seat
  return linesOf(params.metWhen, trace(params.metWhen, judged.compiled.context, slots, bench.values), judged, lang)
}

/** What starts the clock of a duty, where it is recorded as not having happened. */
const startMissing = ({ compiled, seat: { bench } }: Judged): Fact | undefined =>
  compiled.clock !== undefined && neverStarts(compiled, bench.values) ? bench.facts[compiled.clock.from] : undefined

/** The rules that it would give way to, of which only the law keeps open whether they apply. */
const mayYieldTo = ({ compiled: { exceptions }, seat: { bench }, weighed }: Judged): readonly string[] => {
  if (weighed.reached !== 'law') return []
  const { values, areas } = bench
  return exceptions.filter(({ tests }) => ['law', 'unknown'].includes(reach(tests, areas, values, values))).map(({ name }) => name)
}

const bullets = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  - ${line.replaceAll('\n', '\n    ')}`)]

const explainOne = (judged: Judged, lang: Language): Explanation => {
  const phrases = EXPLAIN_PHRASES[lang]
  const { headings } = phrases
  const { compiled, seat } = judged
  const { loaded, plan, bench } = seat
  const finding = findingOf(judged)
  const slots = createSlots()
  for (const fact of plan.facts) slots.of(fact.id)
  const start = startMissing(judged)
  const tree = trace(compiled.rule.conditions, compiled.context, slots, bench.values)
  const title = inLanguage(compiled.rule.title, lang)
  const said = phrases.verdicts[finding.verdict]
  const because = [
    ...linesOf(compiled.rule.conditions, tree, judged, lang),
    ...(start === undefined ? [] : [markedOnce(formatMessage(phrases.startMissing, { fact: inLanguage(start.label, lang) }, lang))]),
    ...(finding.yieldedTo === undefined ? [] : [formatMessage(phrases.yields, { rule: finding.yieldedTo }, lang)]),
    ...mayYieldTo(judged).map((rule) => formatMessage(phrases.mayYield, { rule }, lang)),
  ]
  const law = lawOf(judged, finding, lang)
  const met = metOf(judged, finding, lang, slots)
  const time = clockOf(judged, finding, lang)
  const changes = start === undefined ? smallestChanges(compiled, bench) : [[start]]
  const whyNot = changes.map((facts) => facts.map(({ label }) => inLanguage(label, lang)))
  const ask = missingIn(judged)
    .filter((one) => mayAsk(one, seat.caseFile))
    .map((one) => askText(one, lang))
  const advice = compiled.rule.event.params.advice
  const heading = adviceHeading(finding.verdict, headings)
  const names = finding.refer
    .map((id) => loaded.pack.bodies.find((body) => body.id === id))
    .flatMap((body) => (body === undefined ? [] : [inLanguage(body.name, lang)]))
  const text = [
    title,
    formatMessage(phrases.about, { said, subject: `${finding.subject.kind} ${finding.subject.id}`, rule: finding.rule }, lang),
    ...bullets(headings.because, because),
    ...bullets(headings.met, met),
    ...bullets(headings.time, time),
    ...bullets(headings.law, law),
    ...bullets(
      isSilent(finding.verdict) ? headings.wouldComeUp : headings.wouldNotComeUp,
      whyNot.map((labels) => togetherText(labels, lang)),
    ),
    ...bullets(headings.ask, ask),
    ...bullets(referHeading(finding.verdict, headings), isSilent(finding.verdict) ? [] : names),
    ...(advice === undefined || heading === undefined ? [] : [`${heading}:`, `  ${inLanguage(advice, lang)}`]),
    ...(phrases.draft === undefined ? [] : [`${phrases.draft} ${DRAFT_MARK}`]),
  ].join('\n')
  return {
    lang,
    rule: finding.rule,
    title,
    subject: finding.subject,
    verdict: finding.verdict,
    said,
    because,
    met,
    law,
    time,
    whyNot,
    ask,
    refer: finding.refer,
    ...(advice === undefined ? {} : { advice: inLanguage(advice, lang) }),
    tree,
    text,
  }
}

/** Explains what one rule says of each of its subjects in an assessment. */
export const explainFindings = (judged: readonly Judged[], rule: string, lang: Language): readonly Explanation[] =>
  judged.filter((one) => one.compiled.rule.name === rule).map((one) => explainOne(one, lang))
