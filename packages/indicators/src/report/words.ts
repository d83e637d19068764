/**
 * The words of a report. `{name}` stands for what is filled in.
 *
 * @example
 * const words: Partial<ReportWords> = { summary: 'تمام نتائج' }
 * words.summary // => 'تمام نتائج'
 *
 * @category report
 * @since 0.1.0
 */
export interface ReportWords {
  readonly summary: string
  readonly indicator: string
  readonly result: string
  readonly target: string
  readonly rating: string
  readonly countRule: string
  readonly unit: string
  readonly days: string
  readonly fromTo: string
  readonly from: string
  readonly until: string
  readonly ownDays: string
  readonly baseline: string
  readonly atMost: string
  readonly atLeast: string
  readonly timesBaseline: string
  readonly none: string
  readonly by: string
  readonly caveats: string
  readonly assumed: string
  readonly unknown: string
  readonly withheld: string
  readonly notReported: string
  readonly noRecords: string
  readonly undefinedResult: string
  readonly about: string
  readonly of: string
  readonly change: string
  readonly sumOf: string
  readonly between: string
  readonly total: string
  readonly adds: string
  readonly overlaps: string
  readonly quotient: string
  readonly apart: string
  readonly suppressed: string
  readonly allWithheld: string
  readonly notCounted: string
  readonly notCountedWithheld: string
  readonly withoutKey: string
  readonly unavailable: string
  readonly contribution: string
  readonly indirect: string
  readonly both: string
  readonly recorded: string
  readonly rated: string
  readonly notAssessable: string
  readonly green: string
  readonly amber: string
  readonly red: string
  readonly protection: string
  readonly nothingWithheld: string
  readonly rowsWithheld: string
  readonly totalsWithheld: string
  readonly howProtected: string
  readonly madeOn: string
}

/**
 * The words in English: what a translation begins with.
 *
 * @example
 * REPORT_WORDS.of // => '{numerator} of {denominator}'
 *
 * @category report
 * @since 0.1.0
 */
export const ENGLISH: ReportWords = {
  summary: 'All results',
  indicator: 'Indicator',
  result: 'Result',
  target: 'Target',
  rating: 'Rating',
  countRule: 'What is counted',
  unit: 'Unit',
  days: 'Days that count',
  fromTo: '{first} to {last}',
  from: '{first} and later',
  until: 'up to {last}',
  ownDays: 'those of the measure itself',
  baseline: 'Baseline',
  atMost: 'at most {value}',
  atLeast: 'at least {value}',
  timesBaseline: 'the result over it:',
  none: 'none',
  by: '{title}, by {dimensions}',
  caveats: 'What to bear in mind',
  assumed: 'Assumed, because no source says it',
  unknown: 'unknown',
  withheld: 'withheld',
  notReported: 'not reported',
  noRecords: 'no records',
  undefinedResult: 'undefined: {reason}',
  about: 'about {estimate}, between {low} and {high}',
  of: '{numerator} of {denominator}',
  change: 'from {before} to {after}',
  sumOf: '{numerator} in all, over {denominator}',
  between: 'between {low} and {high}',
  total: 'all',
  adds: 'The rows add up to the total.',
  overlaps: 'The same person or case can be in several rows, so they may add up to more than the total.',
  quotient: 'The rows are quotients: they cannot be added.',
  apart: 'A sum of the rows would mean nothing.',
  suppressed: 'Small numbers, and others that would give them away, are withheld; the rows that are shown do not add up to the total.',
  allWithheld: 'No row could be shown without telling about single persons, so all are withheld.',
  notCounted: 'Of {count} records it cannot be told whether they count; they are not in the number.',
  notCountedWithheld: 'Some records may not have been counted; how many is withheld, since it would give away a number that is.',
  withoutKey: '{count} records cannot be told to be of different persons; they are not in the number.',
  unavailable: 'The records do not say {dimensions}.',
  contribution: 'The programme contributed to this change; it did not bring it about alone.',
  indirect: 'People reached indirectly.',
  both: 'People reached directly and indirectly, together.',
  recorded: 'At most {count} of them were recorded; the rest is estimated.',
  rated: '{band}, {rag}: {achieved} against {due} due on {on}',
  notAssessable: 'not assessable: {reason}',
  green: 'green',
  amber: 'amber',
  red: 'red',
  protection: 'How people are protected',
  nothingWithheld: 'No number had to be withheld.',
  rowsWithheld: '{count} rows are withheld. Withheld is neither zero nor missing.',
  totalsWithheld: '{count} figures are withheld as a whole, since they count few persons, or would give away a number that does.',
  howProtected:
    'In tables about people, numbers so small that somebody could be recognised are withheld, and others with them, so that nobody can find them by subtraction. Numbers of activities are shown as they are.',
  madeOn: 'Made on {day}.',
}

/** A sentence with its places filled in. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{([A-Za-z]+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole))
