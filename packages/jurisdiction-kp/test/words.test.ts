import type { LocalText } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import { createEngine } from '@aitebaar/rules'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'

import { kpWithWords } from '../src/index.ts'
import { pashto, urdu } from '../src/words/index.ts'

/** Nine years of school: what somebody without training in law reads without help. */
const HIGHEST_GRADE = 9

/** The school grade of a text by Flesch and Kincaid (1975); a semicolon or a colon ends a thought as a full stop does. */
const gradeOf = (text: string): number =>
  fleschKincaid({
    sentence: text.match(/[.!?;:](\s|$)/g)?.length ?? 1,
    word: text.split(/\s+/).filter((word) => word !== '').length,
    syllable: syllable(text),
  })

/** One thing has one name: what is meant in English, and the words that Urdu and Pashto have for it. */
const TERMS: readonly (readonly [english: RegExp, urdu: RegExp, pashto: RegExp])[] = [
  [/\bFIR\b/, /ایف آئی آر/, /ایف آی آر/],
  [/\bmagistrate\b/i, /مجسٹریٹ/, /مجسټریټ/],
  [/\bombudsperson\b/i, /محتسب/, /محتسب/],
  [/\bprosecutor\b/, /پراسیکیوٹر/, /سرکاري وکیل/],
  [/\bclerk\b/, /محرر/, /محرر/],
  [/\bsupervisors?\b/, /نگران افسر/, /څارونک[يی] افسر/],
  [/\b(victim support officer|her supporter)\b/i, /معاون افسر/, /ملاتړ (روزل شوی |له |د )?افسر/],
  [/\bmediators?\b/, /مصالحت کار/, /منځګړ/],
  [/\bsaliseen\b/i, /ثالثین/, /ثالثان/],
  [/\bguardian\b/i, /سرپرست/, /سرپرست/],
  [/\bheirs?\b/, /وارث/, /وارث/],
  [/\b(?<!informal )settlement\b/, /راضی نام/, /راضي نام/],
  [/\bforums?\b/i, /فورم/, /فورم/],
  [/\bpanel\b/, /پینل/, /پینل/],
  [/\bprotection committee\b/i, /تحفظ کمیٹی/, /ساتنې( د)? کمېټ/],
  [/\bchild protection unit\b/i, /چائلڈ پروٹیکشن یونٹ/, /د ماشومانو د ساتنې( له)? یونټ/],
  [/\bcrisis cell\b/i, /کرائسز سیل/, /کرایسز سېل/],
  [/\bwomen's desk\b/i, /خواتین ڈیسک/, /د ښځو( د| له)? ډېسک/],
  [/\bshelter\b/, /پناہ گاہ/, /پناه ځای|دارالامان/],
  [/\bhelpline\b/, /ہیلپ لائن/, /هیلپ لاین/],
  [/\blegal aid\b/i, /مفت قانونی امداد/, /وړیا حقوقي مرست/],
  [/\bdaily diary\b/, /روزنامچ/, /روزنامچ/],
  [/\binvestigation\b/, /تفتیش/, /تفتیش/],
  [/\binquiry committee\b/, /انکوائری/, /پلټنې( په)? کمېټ/],
  [/\bevidence\b(?! (of use|show))/, /شہادت/, /شواهد|شهادت/],
  [/\bmedico-legal examination\b/, /طبی قانونی معائن/, /طبي قانوني معاین/],
  [/\btwo-finger\b/, /ٹو فنگر/, /دوو ګوتو/],
  [/\bDNA\b/, /ڈی این اے/, /ډي اېن اې/],
  [/\bbail\b/, /ضمانت/, /ضمانت/],
  [/\b(?<!(high|supreme) )courts?\b/i, /عدالت|کورٹ/, /عدالت/],
  [/\bfamily court\b/i, /فیملی کورٹ/, /فېملي عدالت/],
  [/\b(her|own) safety\b/i, /حفاظت/, /خوند[يی]/],
  [/\bsafety plan\b/, /حفاظتی منصوب/, /د خوندیتوب( د)? پلان/],
  [/\bswara\b/, /سورہ/, /سوره/],
  [/\bghag\b/, /غگ/, /غږ/],
  [/\bnikah\b/, /نکاح/, /نکاح/],
  [/\brape\b/i, /ریپ/, /جنسي تېر/],
  [/\bsexual abuse\b/i, /جنسی زیادتی/, /جنسي زیات/],
  [/\bharass(ed|ment)\b/i, /ہراس/, /ځورون/],
  [/\binheritance\b/, /وراثت/, /میراث/],
  [/\bmaintenance\b/i, /نان نفقہ/, /نفقه/],
  [/\bmade-up name/, /فرضی نام/, /جوړ شو[یي] نوم/],
  [/\bdirectory\b/, /ڈائریکٹری/, /لارښود/],
]

const [loaded] = getOrThrow(createEngine({ plugins: [kpWithWords([...urdu, ...pashto])] })).packs
if (loaded === undefined) throw new Error('the plugin brings a pack')
const { pack, context } = loaded
const advice = pack.rules.map(({ name, event }) => [name, event.params.advice?.en ?? ''] as const)
const titles = pack.rules.map(({ name, title }) => [name, title.en] as const)
const questions = context.dictionary.facts.flatMap(({ id, question, why }) =>
  [question?.en, why?.en].flatMap((text) => (text === undefined ? [] : [[id, text] as const])),
)

describe('the words of the pack', () => {
  it('are measured by a grade that tells easy from hard', () => {
    expect(gradeOf('She can go to the court. Ask her what she wants.')).toBeLessThan(3)
    expect(gradeOf('Notwithstanding anything contained in any other provision, compensation shall be recoverable accordingly.')).toBeGreaterThan(15)
  })

  it(`ask for no more than ${HIGHEST_GRADE} years of school in what they tell to do`, () => {
    expect(advice.filter(([, text]) => gradeOf(text) > HIGHEST_GRADE).map(([name, text]) => `${name}: ${gradeOf(text).toFixed(1)}`)).toEqual([])
  })

  it('ask short questions', () => {
    expect(questions.filter(([, text]) => text.split(/\s+/).length > 35)).toEqual([])
  })

  it('have a title that is one short sentence without a full stop', () => {
    expect(titles.filter(([, title]) => title.endsWith('.') || title.split(/\s+/).length > 25)).toEqual([])
  })

  it('blame no woman and no girl, and promise no outcome', () => {
    const blame =
      /\b(her fault|provoked|she let|allowed herself|immoral|loose character|should have known|claims to be|pretends|alleges falsely|dishono[u]?red herself)\b/i
    const promise = /\b(guarantee[ds]?|will be convicted|will win|certainly be punished|you will get|she will get|will surely|always succeeds)\b/i
    const all = [...advice, ...titles, ...questions]
    expect(all.filter(([, text]) => blame.test(text) || promise.test(text))).toEqual([])
  })
})

describe('the words in Urdu and Pashto', () => {
  const kinds = ['questions', 'reasons', 'labels', 'titles', 'advice', 'bodies'] as const
  const texts = pack.words.flatMap((words) =>
    kinds.flatMap((kind) => Object.entries(words[kind]).map(([name, text]) => ({ language: words.language, kind, name, text }))),
  )
  const rules = new Map(pack.rules.map((rule) => [rule.name, rule]))
  /** The English text that words stand for. */
  const english = (kind: (typeof kinds)[number], name: string): string => {
    const fact = context.dictionary.get(name)
    const rule = rules.get(name)
    const all: Readonly<Record<(typeof kinds)[number], LocalText | undefined>> = {
      questions: fact?.question,
      reasons: fact?.why,
      labels: fact?.label,
      titles: rule?.title,
      advice: rule?.event.params.advice,
      bodies: pack.bodies.find(({ id }) => id === name)?.name,
    }
    return all[kind]?.en ?? ''
  }
  /** Letters that only the other of the two languages has. */
  const foreign = { ur: /[ټډړږښګڼېۍځڅيك]/, ps: /[ٹڈڑھےںہ]/ }

  it('are drafts, each of them', () => {
    expect(pack.words.map(({ status }) => status)).toEqual(pack.words.map(() => 'draft'))
  })

  it('are written in the letters of their language', () => {
    expect(texts.filter(({ language, text }) => foreign[language].test(text) || /[a-z]/i.test(text)).map(({ name }) => name)).toEqual([])
  })

  it('ask where English asks, and end no title with a full stop', () => {
    expect(texts.filter(({ kind, text }) => kind === 'questions' && !text.includes('؟') && !text.includes(':')).map(({ name }) => name)).toEqual([])
    expect(texts.filter(({ kind, text }) => kind === 'titles' && /[۔.]$/.test(text)).map(({ name }) => name)).toEqual([])
  })

  it('hold the numbers of the English text', () => {
    const numbers = (text: string): readonly string[] => (text.match(/\d+/g) ?? []).sort()
    const wrong = texts.filter(({ kind, name, text }) => kind !== 'reasons' && numbers(text).join() !== numbers(english(kind, name)).join())
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('are clean: one space between words and none before a sign, each bracket closed, no invisible sign and no other digits', () => {
    const count = (text: string, sign: string): number => text.split(sign).length - 1
    const unclean = (text: string): boolean =>
      /^\s|\s$|\s\s|\s[،؛؟۔.:!)]|[,;?٪%]|[٠-٩۰-۹]|\p{Cf}|[\uFB50-\uFDFF\uFE70-\uFEFE]/u.test(text) ||
      count(text, '(') !== count(text, ')') ||
      count(text, '"') % 2 === 1
    expect(['دا یو  ټکی', 'دا څه دی ؟', 'دا (یو', 'دا "یو', 'دا \u200fیو', 'دا ۵'].filter((text) => !unclean(text))).toEqual([])
    const codes = pack.words.flatMap((words) => Object.values(words.codes).flatMap((labels) => Object.values(labels)))
    expect([...texts.map(({ text }) => text), ...codes].filter(unclean)).toEqual([])
  })

  it.each(TERMS)('call what matches %s in English by one word throughout', (inEnglish, ur, ps) => {
    const terms = { ur, ps }
    const wrong = texts.filter(({ language, kind, name, text }) => inEnglish.test(english(kind, name)) && !terms[language].test(text))
    expect(wrong.map(({ language, kind, name }) => `${language} ${kind} ${name}`)).toEqual([])
  })
})
