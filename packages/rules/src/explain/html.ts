import { formatMessage } from '@aitebaar/conditions'

import { adviceHeading } from './advice.ts'
import type { Explanation } from './explain.ts'
import { EXPLAIN_PHRASES } from './phrases.ts'
import { togetherText } from './reason-text.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML; nothing in it is taken for markup, and its direction does not spill over into what stands beside it. */
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const isolated = (text: string): string => `<bdi>${escaped(text)}</bdi>`

const list = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`<h3>${escaped(heading)}</h3>`, '<ul>', ...lines.map((line) => `<li>${isolated(line)}</li>`), '</ul>']

/**
 * An explanation as a piece of HTML in its language, without styles or scripts, for a page under any policy.
 *
 * @example
 * const tree = { kind: 'all', truth: 'true', of: [] } as const
 * const explanation: Explanation = {
 *   lang: 'en', rule: 'toy/open', title: 'Open & <unlocked>', subject: { kind: 'thing', id: 't-1' }, verdict: 'applies', said: 'This applies.',
 *   because: [], met: [], time: [], law: [], whyNot: [], ask: [], refer: [], tree, text: '',
 * }
 * explanationHtml(explanation).split('\n')[1] // => '<h2><bdi>Open &amp; &lt;unlocked&gt;</bdi></h2>'
 *
 * @category explanations
 * @since 0.1.0
 */
export const explanationHtml = ({ lang, rule, title, subject, verdict, said, because, met, time, law, whyNot, ask, advice }: Explanation): string => {
  const { headings, about, draft } = EXPLAIN_PHRASES[lang]
  const heading = adviceHeading(verdict, headings)
  return [
    lang === 'en' ? '<section>' : `<section lang="${lang}" dir="rtl">`,
    `<h2>${isolated(title)}</h2>`,
    `<p>${isolated(formatMessage(about, { said, subject: `${subject.kind} ${subject.id}`, rule }, lang))}</p>`,
    ...list(headings.because, because),
    ...list(headings.met, met),
    ...list(headings.time, time),
    ...list(headings.law, law),
    ...list(
      headings.otherAnswers,
      whyNot.map((labels) => togetherText(labels, lang)),
    ),
    ...list(headings.ask, ask),
    ...(advice === undefined || heading === undefined ? [] : [`<h3>${heading}</h3>`, `<p>${isolated(advice)}</p>`]),
    ...(draft === undefined ? [] : [`<p>${escaped(draft)}</p>`]),
    '</section>',
  ].join('\n')
}
