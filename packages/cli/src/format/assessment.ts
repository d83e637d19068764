import type { Language } from '@aitebaar/conditions'
import { inLanguage } from '@aitebaar/conditions'
import type { LoadedPack, Assessment, Finding, Verdict } from '@aitebaar/rules'
import { citation, durationText, inForceTogether } from '@aitebaar/rules'

import type { Style, Terminal } from '../terminal.ts'
import { hang } from './wrap.ts'

/** The groups in which findings are shown, most pressing first. */
const GROUPS: readonly { readonly heading: string; readonly verdicts: readonly Verdict[]; readonly brief?: boolean }[] = [
  { heading: 'Applies', verdicts: ['applies'] },
  { heading: 'Not done, and should have been', verdicts: ['breached'] },
  { heading: 'Still to be done', verdicts: ['pending'] },
  { heading: 'Cannot be told yet', verdicts: ['unknown', 'indeterminate'], brief: true },
  { heading: 'Fits, but the law cited was not in force there and then', verdicts: ['not-in-force'] },
  { heading: 'Done', verdicts: ['satisfied'], brief: true },
  { heading: 'Does not apply', verdicts: ['does-not-apply', 'not-applicable'], brief: true },
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

const IN_FORCE_WORDS = {
  yes: 'in force',
  'not-yet': 'not yet in force',
  'no-longer': 'no longer in force',
  'not-here': 'did not reach this place',
  'cannot-tell': 'cannot be told',
} as const

const lawLine = ({ packs }: Shown, { id, inForce, confidence, notRecordedAfter }: Finding['provisions'][number]): string => {
  const provision = packs.flatMap(({ pack }) => pack.register).find((one) => one.id === id)
  return `${provision === undefined ? id : citation(provision)} (${id}): ${IN_FORCE_WORDS[inForce]}${notRecordedAfter === undefined ? '' : ` (law after this date not recorded: ${notRecordedAfter})`}, confidence ${confidence}`
}

const TOGETHER_WORDS = { yes: 'each was in force', no: 'not each was in force, so none is law for this', 'cannot-tell': 'cannot be told' } as const

/** What comes of provisions that count only together. */
const togetherLine = ({ provisions }: Finding, ids: readonly string[]): string => {
  const answers = provisions.filter(({ id }) => ids.includes(id)).map(({ inForce }) => inForce)
  return `${ids.join(' and ')} count only together: ${TOGETHER_WORDS[inForceTogether(answers)]}`
}

const bodyName = ({ packs, lang }: Shown, id: string): string => {
  const found = packs.flatMap(({ pack }) => pack.bodies).find((body) => body.id === id)
  return found === undefined ? id : inLanguage(found.name, lang)
}

const dueText = ({ due, clock }: Finding): string | undefined => {
  if (clock === undefined) return undefined
  if (due === null) return clock.withheld ? `within ${durationText(clock.within)} of ${clock.from}${clock.overdue ? '; the time has run out' : ''}` : undefined
  const left = clock.left === null ? '' : clock.overdue ? '; the time has run out' : `; ${durationText(clock.left)} left`
  return `by ${due}${left}`
}

const details = (finding: Finding, shownWith: Shown, width: number): string[] => {
  const due = dueText(finding)
  const advice = finding.verdict === 'satisfied' ? undefined : adviceOf(shownWith, finding.rule)
  return [
    ...finding.provisions.map((provision) => hang(`${INDENT}law   `, lawLine(shownWith, provision), width)),
    ...(finding.together ?? []).map((ids) => hang(`${INDENT}      `, togetherLine(finding, ids), width)),
    ...(finding.basis === undefined
      ? []
      : [hang(`${INDENT}basis `, `good practice, not law: ${finding.basis.source} (confidence ${finding.basis.confidence})`, width)]),
    ...(due === undefined ? [] : [hang(`${INDENT}due   `, due, width)]),
    ...(finding.refer.length === 0 ? [] : [hang(`${INDENT}go to `, finding.refer.map((id) => bodyName(shownWith, id)).join('; '), width)]),
    ...(finding.blocks.length === 0 ? [] : [hang(`${INDENT}hold  `, finding.blocks.join(', '), width)]),
    ...(advice === undefined ? [] : [hang(`${INDENT}now   `, finding.verdict === 'not-in-force' ? `where this is law: ${advice}` : advice, width)]),
  ]
}

const findingText = (finding: Finding, shownWith: Shown, isBrief: boolean, { width, paint }: Terminal): string => {
  const title = hang('    ', titleOf(shownWith, finding.rule), width)
  const flag = finding.flag === undefined ? '' : ` · flag ${finding.flag}`
  const line = hang(INDENT, `${finding.severity}${flag} · ${finding.subject.kind} ${finding.subject.id} · ${finding.rule}`, width)
  const law = finding.because === 'law' ? [hang(INDENT, 'The law of that day in that place cannot be told; ask a lawyer.', width)] : []
  if (isBrief) return [title, paint('dim', line), ...law].join('\n')
  return [paint(STYLE_OF[finding.severity], title), paint('dim', line), ...details(finding, shownWith, width)].join('\n')
}

const restText = (left: number, { paint }: Terminal): string[] => (left === 0 ? [] : [paint('dim', `    … and ${left} more; --all shows them`)])

const questionsText = ({ questions }: Assessment, all: boolean, terminal: Terminal): string[] => {
  const { width, paint } = terminal
  if (questions.length === 0) return []
  const shown = all ? questions : questions.slice(0, FEW_QUESTIONS)
  const lines = shown.map(({ ask, why, subject, decides }, index) => {
    const reason = why === undefined ? '' : ` ${why}`
    const about = `${subject.kind} ${subject.id}; bears on ${decides.length === 1 ? (decides[0] ?? '') : `${decides.length} rules`}`
    return `${hang(`    ${String(index + 1).padStart(2)}. `, `${ask}${reason}`, width)}\n${paint('dim', hang('        ', about, width))}`
  })
  return [paint('heading', `  Ask, most useful first (${questions.length})`), ...lines, ...restText(questions.length - shown.length, terminal)]
}

const optionsText = ({ pack: { options } }: Assessment): string => (options.length === 0 ? '' : `, options on: ${options.join(', ')}`)

/** One assessment for people: findings in groups, most pressing first, then what to ask. What is left out is counted. */
export const assessmentText = (assessment: Assessment, where: string, shownWith: Shown, terminal: Terminal): string => {
  const { paint, width } = terminal
  const groups = GROUPS.flatMap(({ heading, verdicts, brief = false }) => {
    const findings = assessment.findings.filter(({ verdict }) => verdicts.includes(verdict))
    const shown = brief && !shownWith.all ? findings.filter(({ severity }, index) => severity === 'critical' || index < FEW_FINDINGS) : findings
    if (findings.length === 0) return []
    return [
      paint('heading', `  ${heading} (${findings.length})`),
      ...shown.map((finding) => findingText(finding, shownWith, brief, terminal)),
      ...restText(findings.length - shown.length, terminal),
    ]
  })
  return [
    paint('heading', `${assessment.caseFile}  ${where}`),
    paint(
      'dim',
      hang(
        '',
        `as of ${assessment.asOf}, pack ${assessment.pack.id} ${assessment.pack.version}${shownWith.rules === undefined ? '' : `, rules of ${shownWith.rules}`}${optionsText(assessment)}`,
        width,
      ),
    ),
    ...(groups.length === 0 ? ['  Nothing to say on what is recorded.'] : groups),
    ...questionsText(assessment, shownWith.all, terminal),
  ].join('\n')
}
