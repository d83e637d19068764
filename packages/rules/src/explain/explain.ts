import type { Condition, EvaluatedCondition, Fact, Language, Slots } from '@aitebaar/conditions'
import { createSlots, inLanguage, trace } from '@aitebaar/conditions'
import type { LocalText } from '@aitebaar/core'

import type { Finding } from '../engine/finding.ts'
import type { Judged } from '../engine/judge.ts'
import { findingOf } from '../engine/judge.ts'
import { territoryAt } from '../engine/law-outcome.ts'
import { mayAsk, missingIn } from '../engine/questions.ts'
import type { Verdict } from '../engine/verdict.ts'
import { neverStarts } from '../engine/verdict.ts'
import type { Provision } from '../law/provision.ts'
import { adviceHeading, isSilent } from './advice.ts'
import { durationText, momentText } from './duration-text.ts'
import { isParameter } from '../law/parameter.ts'
import { lawSentence, togetherSentence } from './law-sentence.ts'
import { reasonText, tellingReasons } from './reason-text.ts'
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

/** Urdu and Pashto are drafts: nobody who speaks them has checked them yet. */
const VERDICT_WORDS: Readonly<Record<Verdict, LocalText>> = {
  applies: { en: 'This applies.', ur: 'یہ لاگو ہوتا ہے۔', ps: 'دا پلي کېږي.' },
  'does-not-apply': { en: 'This does not apply.', ur: 'یہ لاگو نہیں ہوتا۔', ps: 'دا نه پلي کېږي.' },
  unknown: { en: 'This cannot be told yet.', ur: 'ابھی یہ نہیں بتایا جا سکتا۔', ps: 'دا لا نه شي ویل کېدای.' },
  'not-in-force': {
    en: 'The facts fit, but the law cited was not in force on that day in that place.',
    ur: 'حقائق مطابق ہیں، مگر جس قانون کا حوالہ ہے وہ اس دن اس جگہ نافذ نہیں تھا۔',
    ps: 'حقایق برابر دي، خو یاد شوی قانون په هغه ورځ په هغه ځای کې نافذ نه و.',
  },
  satisfied: { en: 'This was done as it should be.', ur: 'یہ کام ویسے ہی ہوا جیسے ہونا چاہیے تھا۔', ps: 'دا کار هغسې وشو لکه څنګه چې باید شوی وای.' },
  breached: { en: 'This was not done as it should be.', ur: 'یہ کام ویسے نہیں ہوا جیسے ہونا چاہیے تھا۔', ps: 'دا کار هغسې ونه شو لکه څنګه چې باید شوی وای.' },
  pending: { en: 'This must still be done; there is time left.', ur: 'یہ کام ابھی ہونا ہے؛ وقت باقی ہے۔', ps: 'دا کار لا باید وشي؛ وخت پاتې دی.' },
  indeterminate: {
    en: 'Whether this was done cannot be told yet.',
    ur: 'یہ کام ہوا یا نہیں، ابھی نہیں بتایا جا سکتا۔',
    ps: 'دا کار شوی که نه، لا نه شي ویل کېدای.',
  },
  'not-applicable': { en: 'This duty does not arise.', ur: 'یہ ذمہ داری پیدا نہیں ہوتی۔', ps: 'دا دنده نه راپیدا کېږي.' },
}

/** The lines that say why a condition came out as it did. */
const linesOf = (condition: Condition, tree: EvaluatedCondition, { seat: { loaded } }: Judged, lang: Language): readonly string[] => {
  const reasons = reasonsFor(tree, condition, loaded.context.named ?? {})
  return tellingReasons(reasons).map((reason) => reasonText(reason, loaded.context, lang))
}

const provisionOf = (judged: Judged, id: string): Provision | undefined => judged.seat.loaded.pack.register.find((provision) => provision.id === id)

const lawOf = (judged: Judged, finding: Finding): readonly string[] => {
  const { compiled, seat } = judged
  const { loaded, bench } = seat
  if (compiled.law === undefined) {
    const { basis } = compiled.rule
    return basis === undefined ? [] : [`Good practice, not a provision of law: ${basis.source} (confidence ${basis.confidence}).`]
  }
  if (isSilent(finding.verdict)) return []
  const date = bench.values[compiled.law.date]
  const territory = territoryAt(loaded.areas, bench.values[compiled.law.area], date)
  const day = typeof date === 'string' ? date : undefined
  const sentences = finding.provisions.flatMap(({ id, inForce, notRecordedAfter }) => {
    const provision = provisionOf(judged, id)
    return provision === undefined ? [] : [lawSentence(provision, inForce, territory, notRecordedAfter, day)]
  })
  const together = (finding.together ?? []).map((ids) => {
    const cited = finding.provisions.filter(({ id }) => ids.includes(id))
    return togetherSentence(
      cited.flatMap(({ id }) => provisionOf(judged, id) ?? []),
      cited.map(({ inForce }) => inForce),
    )
  })
  return [...sentences, ...together]
}

const clockOf = ({ seat: { loaded } }: Judged, finding: Finding, lang: Language): readonly string[] => {
  if (finding.clock === undefined) return []
  const { overdue, withheld, from, within } = finding.clock
  const start = loaded.context.dictionary.get(from)
  const parameter = isParameter(within) ? loaded.context.dictionary.get(within) : undefined
  const length = parameter === undefined ? durationText(within) : inLanguage(parameter.label, lang)
  const counted = `${length}. The clock starts with: ${start === undefined ? from : inLanguage(start.label, lang)}.`
  const due = finding.due === null ? '' : ` The last moment: ${momentText(finding.due)}.`
  return [`${counted}${due}${withheld ? ' The moment itself is not shown, because it comes from a protected field.' : ''}${overdue ? ' It has run out.' : ''}`]
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

const bullets = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map((line) => `  - ${line.replaceAll('\n', '\n    ')}`)]

const explainOne = (judged: Judged, lang: Language): Explanation => {
  const { compiled, seat } = judged
  const { loaded, plan, bench } = seat
  const finding = findingOf(judged)
  const slots = createSlots()
  for (const fact of plan.facts) slots.of(fact.id)
  const start = startMissing(judged)
  const tree = trace(compiled.rule.conditions, compiled.context, slots, bench.values)
  const title = inLanguage(compiled.rule.title, lang)
  const said = inLanguage(VERDICT_WORDS[finding.verdict], lang)
  const because = [
    ...linesOf(compiled.rule.conditions, tree, judged, lang),
    ...(start === undefined ? [] : [`What starts the clock is recorded as not having happened: ${inLanguage(start.label, lang)}.`]),
    ...(finding.yieldedTo === undefined ? [] : [`It gives way to the rule ${finding.yieldedTo}, which applies.`]),
  ]
  const law = lawOf(judged, finding)
  const met = metOf(judged, finding, lang, slots)
  const time = clockOf(judged, finding, lang)
  const changes = start === undefined ? smallestChanges(compiled, bench) : [[start]]
  const whyNot = changes.map((facts) => facts.map(({ label }) => inLanguage(label, lang)))
  const ask = missingIn(judged)
    .filter((one) => mayAsk(one, seat.caseFile))
    .map(({ fact }) => inLanguage(fact.question ?? fact.label, lang))
  const advice = compiled.rule.event.params.advice
  const heading = adviceHeading(finding.verdict)
  const names = finding.refer
    .map((id) => loaded.pack.bodies.find((body) => body.id === id))
    .flatMap((body) => (body === undefined ? [] : [inLanguage(body.name, lang)]))
  const text = [
    title,
    `${said} (${finding.subject.kind} ${finding.subject.id}, rule ${finding.rule})`,
    ...bullets('Because:', because),
    ...bullets('What has to be so:', met),
    ...bullets('Time allowed:', time),
    ...bullets('Law:', law),
    ...bullets(
      isSilent(finding.verdict) ? 'It could come up with another answer to:' : 'It would not come up with another answer to:',
      whyNot.map((labels) => labels.join(', and also ')),
    ),
    ...bullets('To find out, ask:', ask),
    ...bullets('Where to go:', isSilent(finding.verdict) ? [] : names),
    ...(advice === undefined || heading === undefined ? [] : [`${heading}:`, `  ${inLanguage(advice, lang)}`]),
  ].join('\n')
  return {
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
