import type { Language } from '../fact/local-text.ts'

/** What holds a text of conditions together, as messages. Urdu and Pashto are drafts: nobody who speaks them has checked them yet. */
export interface Phrases {
  readonly all: string
  readonly any: string
  readonly not: string
  readonly yes: string
  readonly no: string
  readonly recorded: string
  readonly notRecorded: string
  /** Of a day that is only asked to be there. */
  readonly anyDay: string
  readonly pair: string
  readonly choice: string
  readonly comma: string
  readonly quoted: string
  readonly months: readonly string[]
  /** A unit with one, and with any other number. */
  readonly units: Readonly<Record<string, readonly [one: string, many: string]>>
  /** By operator; English is made of the operator's own words. */
  readonly operators: Readonly<Record<string, string>>
}

const EN: Phrases = {
  all: 'all of these',
  any: 'at least one of these',
  not: 'not: {$part}',
  yes: 'yes',
  no: 'no',
  recorded: '{$fact} is recorded',
  notRecorded: '{$fact} is not recorded',
  anyDay: '{$fact}, there is one',
  pair: '{$low} and {$high}',
  choice: '{$list} or {$last}',
  comma: ', ',
  quoted: '“{$word}”',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  units: { years: ['year', 'years'], months: ['month', 'months'], days: ['day', 'days'], hours: ['hour', 'hours'], minutes: ['minute', 'minutes'] },
  operators: {},
}

const UR: Phrases = {
  all: 'یہ سب',
  any: 'ان میں سے کم از کم ایک',
  not: 'ایسا نہیں: {$part}',
  yes: 'ہاں',
  no: 'نہیں',
  recorded: '{$fact} درج ہے',
  notRecorded: '{$fact} درج نہیں',
  anyDay: '{$fact}: موجود ہے',
  pair: '{$low} اور {$high}',
  choice: '{$list} یا {$last}',
  comma: '، ',
  quoted: '”{$word}“',
  months: ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'],
  units: { years: ['سال', 'سال'], months: ['مہینہ', 'مہینے'], days: ['دن', 'دن'], hours: ['گھنٹہ', 'گھنٹے'], minutes: ['منٹ', 'منٹ'] },
  operators: {
    equal: '{$fact}: {$value} ہے',
    notEqual: '{$fact}: {$value} نہیں ہے',
    in: '{$fact}: {$value} میں سے ایک ہے',
    notIn: '{$fact}: {$value} میں سے کوئی نہیں',
    contains: '{$fact}: {$value} شامل ہے',
    doesNotContain: '{$fact}: {$value} شامل نہیں',
    containsAny: '{$fact}: {$value} میں سے کوئی شامل ہے',
    containsAll: '{$fact}: {$value} سب شامل ہیں',
    lessThan: '{$fact}: {$value} سے کم ہے',
    lessThanInclusive: '{$fact}: زیادہ سے زیادہ {$value} ہے',
    greaterThan: '{$fact}: {$value} سے زیادہ ہے',
    greaterThanInclusive: '{$fact}: کم از کم {$value} ہے',
    before: '{$fact}: {$value} سے پہلے ہے',
    after: '{$fact}: {$value} کے بعد ہے',
    onOrBefore: '{$fact}: {$value} کو یا اس سے پہلے ہے',
    onOrAfter: '{$fact}: {$value} کو یا اس کے بعد ہے',
    between: '{$fact}: {$value} کے درمیان ہے',
    withinDays: '{$fact}: زیادہ سے زیادہ {$value} ہے',
  },
}

const PS: Phrases = {
  all: 'دا ټول',
  any: 'له دې څخه لږ تر لږه یو',
  not: 'داسې نه ده: {$part}',
  yes: 'هو',
  no: 'نه',
  recorded: '{$fact} ثبت دی',
  notRecorded: '{$fact} ثبت نه دی',
  anyDay: '{$fact}: شته',
  pair: '{$low} او {$high}',
  choice: '{$list} یا {$last}',
  comma: '، ',
  quoted: '”{$word}“',
  months: ['جنوري', 'فبروري', 'مارچ', 'اپرېل', 'مۍ', 'جون', 'جولای', 'اګست', 'سپتمبر', 'اکتوبر', 'نومبر', 'ډسمبر'],
  units: { years: ['کال', 'کاله'], months: ['میاشت', 'میاشتې'], days: ['ورځ', 'ورځې'], hours: ['ساعت', 'ساعته'], minutes: ['دقیقه', 'دقیقې'] },
  operators: {
    equal: '{$fact}: {$value} دی',
    notEqual: '{$fact}: {$value} نه دی',
    in: '{$fact}: له {$value} څخه یو دی',
    notIn: '{$fact}: له {$value} څخه یو هم نه دی',
    contains: '{$fact}: {$value} شامل دی',
    doesNotContain: '{$fact}: {$value} شامل نه دی',
    containsAny: '{$fact}: له {$value} څخه کوم یو شامل دی',
    containsAll: '{$fact}: {$value} ټول شامل دي',
    lessThan: '{$fact}: له {$value} څخه کم دی',
    lessThanInclusive: '{$fact}: زیات نه زیات {$value} دی',
    greaterThan: '{$fact}: له {$value} څخه زیات دی',
    greaterThanInclusive: '{$fact}: لږ تر لږه {$value} دی',
    before: '{$fact}: له {$value} مخکې دی',
    after: '{$fact}: له {$value} وروسته دی',
    onOrBefore: '{$fact}: په {$value} یا تر هغه مخکې دی',
    onOrAfter: '{$fact}: په {$value} یا تر هغه وروسته دی',
    between: '{$fact}: د {$value} ترمنځ دی',
    withinDays: '{$fact}: زیات نه زیات {$value} دی',
  },
}

/** The phrases of each language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = { en: EN, ur: UR, ps: PS }
