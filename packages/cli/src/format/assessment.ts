import type { Language } from '@aitebaar/conditions'
import { formatMessage, inLanguage } from '@aitebaar/conditions'
import type { LoadedPack, Assessment, Finding, Verdict } from '@aitebaar/rules'
import { citation, DRAFT_MARK, durationText, markedOnce, togetherSentence } from '@aitebaar/rules'

import type { Style, Terminal } from '../terminal.ts'
import type { AssessmentPhrases } from './assessment-phrases.ts'
import { ASSESSMENT_PHRASES } from './assessment-phrases.ts'
import { hang } from './wrap.ts'

/** The groups in which findings are shown, most pressing first. */
const GROUPS: readonly { readonly name: keyof AssessmentPhrases['groups']; readonly verdicts: readonly Verdict[]; readonly brief?: boolean }[] = [
  { name: 'applies', verdicts: ['applies'] },
  { name: 'breached', verdicts: ['breached'] },
  { name: 'pending', verdicts: ['pending'] },
  { name: 'open', verdicts: ['unknown', 'indeterminate'], brief: true },
  { name: 'notInForce', verdicts: ['not-in-force'] },
  { name: 'done', verdicts: ['satisfied'], brief: true },
  { name: 'notHere', verdicts: ['does-not-apply', 'not-applicable'], brief: true },
]

const STYLE_OF: Readonly<Record<Finding['severity'], Style>> = { critical: 'critical', high: 'high', medium: 'heading', info: 'dim' }

const INDENT = '      '

/** Of what is open or done as many are shown, with all that is critical; of the questions as many. `--all` shows the rest. */
const FEW_FINDINGS = 3
const FEW_QUESTIONS = 10

/** What is needed to show a finding: the packs that its names come from, a language, and whether to show everything. */
interface Shown {
  readonly packs: readonly LoadedPack[]
  /** The folder of rules in place of the built-in ones, if there was one. */
  readonly rules: string | undefined
  readonly lang: Language
  readonly all: boolean
}

const titleOf = ({ packs, lang }: Shown, rule: string): string => {
  const found = packs.flatMap(({ pack }) => pack.rules).find(({ name }) => name === rule)
  return found === undefined ? rule : inLanguage(found.title, lang)
}

const adviceOf = ({ packs, lang }: Shown, rule: string): string | undefined => {
  const advice = packs.flatMap(({ pack }) => pack.rules).find(({ name }) => name === rule)?.event.params.advice
  return advice === undefined ? undefined : inLanguage(advice, lang)
}

const lawLine = ({ packs, lang }: Shown, { id, inForce, confidence, notRecordedAfter }: Finding['provisions'][number]): string => {
  const { inForce: answers, notRecorded, provision: message, confidences } = ASSESSMENT_PHRASES[lang]
  const provision = packs.flatMap(({ pack }) => pack.register).find((one) => one.id === id)
  const answer = answers[inForce]
  const status = notRecordedAfter === undefined ? answer : formatMessage(notRecorded, { status: answer, day: notRecordedAfter }, lang)
  const named = { citation: provision === undefined ? id : citation(provision), id }
  return formatMessage(message, { ...named, status, confidence: confidences[confidence] }, lang)
}

/** What comes of provisions that count only together. */
const togetherLine = ({ packs, lang }: Shown, { provisions }: Finding, ids: readonly string[]): string => {
  const cited = provisions.filter(({ id }) => ids.includes(id))
  const register = packs.flatMap(({ pack }) => pack.register)
  return togetherSentence(
    cited.flatMap(({ id }) => register.find((one) => one.id === id) ?? []),
    cited.map(({ inForce }) => inForce),
    lang,
  )
}

const bodyName = ({ packs, lang }: Shown, id: string): string => {
  const found = packs.flatMap(({ pack }) => pack.bodies).find((body) => body.id === id)
  return found === undefined ? id : inLanguage(found.name, lang)
}

const dueText = ({ due, clock }: Finding, lang: Language): string | undefined => {
  if (clock === undefined || (due === null && !clock.withheld)) return undefined
  const { within, by, runOut, left } = ASSESSMENT_PHRASES[lang]
  const until = due === null ? formatMessage(within, { length: durationText(clock.within, lang), fact: clock.from }, lang) : formatMessage(by, { due }, lang)
  if (clock.overdue && (due === null || clock.left !== null)) return formatMessage(runOut, { due: until }, lang)
  return due === null || clock.left === null ? until : formatMessage(left, { due: until, length: durationText(clock.left, lang) }, lang)
}

const details = (finding: Finding, shownWith: Shown, width: number): string[] => {
  const { lang } = shownWith
  const phrases = ASSESSMENT_PHRASES[lang]
  const due = dueText(finding, lang)
  const advice = finding.verdict === 'satisfied' ? undefined : adviceOf(shownWith, finding.rule)
  const shown = (mark: keyof AssessmentPhrases['marks'], text: string): string => hang(`${INDENT}${phrases.marks[mark]}`, text, width)
  const basis = finding.basis && { source: finding.basis.source, confidence: phrases.confidences[finding.basis.confidence] }
  return [
    ...finding.provisions.map((provision) => shown('law', lawLine(shownWith, provision))),
    ...(finding.together ?? []).map((ids) => hang(`${INDENT}${' '.repeat(6)}`, togetherLine(shownWith, finding, ids), width)),
    ...(basis === undefined ? [] : [shown('basis', formatMessage(phrases.basis, basis, lang))]),
    ...(due === undefined ? [] : [shown('due', due)]),
    ...(finding.refer.length === 0 ? [] : [shown('refer', markedOnce(finding.refer.map((id) => bodyName(shownWith, id)).join(phrases.semicolon)))]),
    ...(finding.blocks.length === 0 ? [] : [shown('hold', finding.blocks.map((action) => phrases.blocks[action]).join(phrases.comma))]),
    ...(advice === undefined
      ? []
      : [shown('now', finding.verdict === 'not-in-force' ? markedOnce(formatMessage(phrases.whereLaw, { advice }, lang)) : advice)]),
  ]
}

const findingText = (finding: Finding, shownWith: Shown, isBrief: boolean, { width, paint }: Terminal): string => {
  const { severities, flag: flagged, lawUnknown, hourDecides } = ASSESSMENT_PHRASES[shownWith.lang]
  const title = hang('    ', titleOf(shownWith, finding.rule), width)
  const flag = finding.flag === undefined ? [] : [formatMessage(flagged, { flag: finding.flag }, shownWith.lang)]
  const about = [severities[finding.severity], ...flag, `${finding.subject.kind} ${finding.subject.id}`, finding.rule]
  const line = hang(INDENT, about.join(' · '), width)
  const open = { law: lawUnknown, hour: hourDecides, facts: '' }[finding.because ?? 'facts']
  const reason = open === '' ? [] : [hang(INDENT, open, width)]
  if (isBrief) return [title, paint('dim', line), ...reason].join('\n')
  return [paint(STYLE_OF[finding.severity], title), paint('dim', line), ...details(finding, shownWith, width)].join('\n')
}

const restText = (left: number, lang: Language, { paint }: Terminal): string[] =>
  left === 0 ? [] : [paint('dim', `    ${formatMessage(ASSESSMENT_PHRASES[lang].rest, { count: String(left) }, lang)}`)]

const questionsText = ({ questions }: Assessment, { all, lang }: Shown, terminal: Terminal): string[] => {
  const { width, paint } = terminal
  const { ask: heading, bearsOn, bearsOnRules } = ASSESSMENT_PHRASES[lang]
  if (questions.length === 0) return []
  const shown = all ? questions : questions.slice(0, FEW_QUESTIONS)
  const lines = shown.map(({ ask, why, subject, decides }, index) => {
    const values = { subject: `${subject.kind} ${subject.id}`, rule: decides[0] ?? '', count: String(decides.length) }
    const about = formatMessage(decides.length === 1 ? bearsOn : bearsOnRules, values, lang)
    return `${hang(`    ${String(index + 1).padStart(2)}. `, markedOnce(why === undefined ? ask : `${ask} ${why}`), width)}\n${paint('dim', hang('        ', about, width))}`
  })
  return [paint('heading', `  ${heading} (${questions.length})`), ...lines, ...restText(questions.length - shown.length, lang, terminal)]
}

/** On which day, by which pack, with which of its options. */
const aboutText = ({ asOf, pack }: Assessment, { rules, lang }: Shown): string => {
  const phrases = ASSESSMENT_PHRASES[lang]
  const about = formatMessage(phrases.about, { day: asOf, pack: `${pack.id} ${pack.version}` }, lang)
  const ofRules = rules === undefined ? about : formatMessage(phrases.ofRules, { about, folder: rules }, lang)
  return pack.options.length === 0 ? ofRules : formatMessage(phrases.options, { about: ofRules, options: pack.options.join(phrases.comma) }, lang)
}

/** One assessment for people: findings in groups, most pressing first, then what to ask. What is left out is counted. */
export const assessmentText = (assessment: Assessment, where: string, shownWith: Shown, terminal: Terminal): string => {
  const { paint, width } = terminal
  const phrases = ASSESSMENT_PHRASES[shownWith.lang]
  const groups = GROUPS.flatMap(({ name, verdicts, brief = false }) => {
    const findings = assessment.findings.filter(({ verdict }) => verdicts.includes(verdict))
    const shown = brief && !shownWith.all ? findings.filter(({ severity }, index) => severity === 'critical' || index < FEW_FINDINGS) : findings
    if (findings.length === 0) return []
    return [
      paint('heading', `  ${phrases.groups[name]} (${findings.length})`),
      ...shown.map((finding) => findingText(finding, shownWith, brief, terminal)),
      ...restText(findings.length - shown.length, shownWith.lang, terminal),
    ]
  })
  return [
    paint('heading', `${assessment.caseFile}  ${where}`),
    paint('dim', hang('', aboutText(assessment, shownWith), width)),
    ...(groups.length === 0 ? [`  ${phrases.nothing}`] : groups),
    ...questionsText(assessment, shownWith, terminal),
    ...(phrases.draft === undefined ? [] : [hang('  ', `${phrases.draft} ${DRAFT_MARK}`, width)]),
  ].join('\n')
}
