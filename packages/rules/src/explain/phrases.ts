import type { Language } from '@aitebaar/conditions'

import type { Verdict } from '../engine/verdict.ts'
import type { InForce } from '../law/in-force.ts'
import type { Confidence } from '../law/provision.ts'

/** One of something, and any other number of it. */
type Count = readonly [one: string, other: string]

/** The sentences of explanations, as messages. Urdu and Pashto are drafts: nobody who speaks them has checked them yet. */
export interface ExplainPhrases {
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly about: string
  readonly headings: Readonly<
    Record<
      'because' | 'met' | 'time' | 'law' | 'wouldComeUp' | 'wouldNotComeUp' | 'otherAnswers' | 'ask' | 'refer' | 'advice' | 'adviceWhereLaw' | 'referWhereLaw',
      string
    >
  >
  readonly andAlso: string
  readonly compared: string
  /** Of what must not be so. */
  readonly unwanted: string
  readonly truths: Readonly<Record<'true' | 'false' | 'unknown', string>>
  /** Of a day that is only asked to be there. */
  readonly days: Readonly<Record<'true' | 'false' | 'unknown', string>>
  readonly needed: string
  readonly answers: Readonly<Record<'true' | 'false', string>>
  readonly agreements: Readonly<Record<'true' | 'false' | 'unknown', string>>
  readonly others: string
  readonly startMissing: string
  readonly yields: string
  /** Of a rule that it would give way to, of which the law keeps open whether it applies. */
  readonly mayYield: string
  readonly clock: string
  readonly due: string
  readonly withheld: string
  readonly overdue: string
  /** Of a clock that a day is not enough for: behind the question where a moment can be recorded, else in its place. */
  readonly hourNeeded: string
  readonly basis: string
  readonly confidences: Readonly<Record<Confidence, string>>
  readonly provision: string
  /** Of one section, and of several that a provision stands for; so are the two below. */
  readonly inForce: Readonly<Record<InForce, Count>>
  readonly notHereNamed: Count
  /** Of provisions that count only together. */
  readonly together: Readonly<Record<'yes' | 'no' | 'cannot-tell', string>>
  readonly notRecorded: Count
  readonly askLawyer: string
  readonly note: string
  readonly there: string
  readonly inTerritory: string
  readonly from: string
  readonly fromUncertain: string
  readonly fromUnverified: string
  readonly until: string
  readonly before: string
  readonly later: string
  readonly units: Readonly<Record<'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second', Count>>
  readonly noTime: string
  readonly sameDay: string
  readonly comma: string
  readonly and: string
  /** What the reader should know of the words themselves; English is no draft. */
  readonly draft?: string
}

const EN: ExplainPhrases = {
  verdicts: {
    applies: 'This applies.',
    'does-not-apply': 'This does not apply.',
    unknown: 'This cannot be told yet.',
    'not-in-force': 'The facts fit, but the law cited was not in force on that day in that place.',
    satisfied: 'This was done as it should be.',
    breached: 'This was not done as it should be.',
    pending: 'This must still be done; there is time left.',
    indeterminate: 'Whether this was done cannot be told yet.',
    'not-applicable': 'This duty does not arise.',
  },
  about: '{$said} ({$subject}, rule {$rule})',
  headings: {
    because: 'Because',
    met: 'What has to be so',
    time: 'Time allowed',
    law: 'Law',
    wouldComeUp: 'It could come up with another answer to',
    wouldNotComeUp: 'It would not come up with another answer to',
    otherAnswers: 'Another answer would change it',
    ask: 'To find out, ask',
    refer: 'Where to go',
    advice: 'What to do',
    adviceWhereLaw: 'What to do where this is law',
    referWhereLaw: 'Where to go where this is law',
  },
  andAlso: '{$list}, and also {$last}',
  compared: '{$condition}: {$truth}',
  unwanted: '{$condition}: {$truth}; the rule needs “no”',
  truths: { true: 'yes', false: 'no', unknown: 'not known' },
  days: { true: '{$fact}: there is one', false: '{$fact}: there is none', unknown: '{$fact}: not known whether there is one' },
  needed: '{$fact}: the rule needs “{$answer}”, and this is {$truth}',
  answers: { true: 'yes', false: 'no' },
  agreements: { true: 'so', false: 'not so', unknown: 'not known' },
  others: '{$condition}, or {$count} others that the rule lists',
  startMissing: 'What starts the clock is recorded as not having happened: {$fact}.',
  yields: 'It gives way to the rule {$rule}, which applies.',
  mayYield: 'It gives way to the rule {$rule}, if that applies, which the law does not tell.',
  clock: '{$length}. The clock starts with: {$fact}.',
  due: 'The last moment: {$moment}.',
  withheld: 'The moment itself is not shown, because it comes from a protected field.',
  overdue: 'It has run out.',
  hourNeeded: 'Only the day is recorded: the time of day is needed.',
  basis: 'Good practice, not a provision of law: {$source} (confidence {$confidence}).',
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  provision: '{$citation} ({$id}, confidence {$confidence})',
  inForce: {
    yes: ['{$provision} was in force on that day {$place}: version {$span}.', '{$provision} were in force on that day {$place}: version {$span}.'],
    'not-yet': [
      '{$provision} is not cited: it was not yet in force on that day {$place}; it applies {$span}.',
      '{$provision} are not cited: they were not yet in force on that day {$place}; they apply {$span}.',
    ],
    'no-longer': [
      '{$provision} is not cited: this version was no longer in force on that day {$place}; it applied {$span}.',
      '{$provision} are not cited: this version was no longer in force on that day {$place}; it applied {$span}.',
    ],
    'not-here': ['{$provision} is not cited: it did not reach this place.', '{$provision} are not cited: they did not reach this place.'],
    'cannot-tell': [
      'Whether {$provision} was in force cannot be told: the date or the place is missing, or its first day there is uncertain.',
      'Whether {$provision} were in force cannot be told: the date or the place is missing, or their first day there is uncertain.',
    ],
  },
  notHereNamed: [
    '{$provision} is not cited: it did not reach this place ({$territory}).',
    '{$provision} are not cited: they did not reach this place ({$territory}).',
  ],
  together: {
    yes: '{$citations} count only together: each of them was in force.',
    no: '{$citations} count only together: not each of them was in force, so none of them is law for this.',
    'cannot-tell': '{$citations} count only together: whether each of them was in force cannot be told.',
  },
  notRecorded: [
    'Whether {$provision} was in force cannot be told: law after this date not recorded ({$day}) {$place}.',
    'Whether {$provision} were in force cannot be told: law after this date not recorded ({$day}) {$place}.',
  ],
  askLawyer: 'Ask a lawyer before relying on it.',
  note: '{$note}',
  there: 'there',
  inTerritory: 'in this territory ({$territory})',
  from: 'from {$day}',
  fromUncertain: 'from {$day} (the first day is uncertain: {$earliest} to {$latest})',
  fromUnverified: 'from a day that was not verified',
  until: '{$since} to {$day}',
  before: 'before',
  later: 'later',
  units: {
    year: ['{$n} year', '{$n} years'],
    month: ['{$n} month', '{$n} months'],
    week: ['{$n} week', '{$n} weeks'],
    day: ['{$n} day', '{$n} days'],
    hour: ['{$n} hour', '{$n} hours'],
    minute: ['{$n} minute', '{$n} minutes'],
    second: ['{$n} second', '{$n} seconds'],
  },
  noTime: 'no time',
  sameDay: 'the same day',
  comma: ', ',
  and: '{$list} and {$last}',
}

const UR: ExplainPhrases = {
  verdicts: {
    applies: 'یہ لاگو ہوتا ہے۔',
    'does-not-apply': 'یہ لاگو نہیں ہوتا۔',
    unknown: 'ابھی یہ نہیں بتایا جا سکتا۔',
    'not-in-force': 'حقائق مطابق ہیں، مگر جس قانون کا حوالہ ہے وہ اس دن اس جگہ نافذ نہیں تھا۔',
    satisfied: 'یہ کام ویسے ہی ہوا جیسے ہونا چاہیے تھا۔',
    breached: 'یہ کام ویسے نہیں ہوا جیسے ہونا چاہیے تھا۔',
    pending: 'یہ کام ابھی ہونا ہے؛ وقت باقی ہے۔',
    indeterminate: 'یہ کام ہوا یا نہیں، ابھی نہیں بتایا جا سکتا۔',
    'not-applicable': 'یہ ذمہ داری پیدا نہیں ہوتی۔',
  },
  about: '{$said} ({$subject}، قاعدہ {$rule})',
  headings: {
    because: 'وجہ',
    met: 'جو ہونا چاہیے',
    time: 'مہلت',
    law: 'قانون',
    wouldComeUp: 'ان میں سے کسی کا جواب کچھ اور ہو تو یہ سامنے آ سکتا ہے',
    wouldNotComeUp: 'ان میں سے کسی کا جواب کچھ اور ہوتا تو یہ سامنے نہ آتا',
    otherAnswers: 'ان میں سے کسی کا جواب کچھ اور ہو تو نتیجہ بدل جائے',
    ask: 'معلوم کرنے کے لیے پوچھیں',
    refer: 'کہاں جائیں',
    advice: 'کیا کریں',
    adviceWhereLaw: 'جہاں یہ قانون ہو وہاں کیا کریں',
    referWhereLaw: 'جہاں یہ قانون ہو وہاں کہاں جائیں',
  },
  andAlso: '{$list}، اور ساتھ ہی {$last}',
  compared: '{$condition}: {$truth}',
  unwanted: '{$condition}: {$truth}؛ قاعدے کے لیے جواب ”نہیں“ ہونا چاہیے',
  truths: { true: 'ہاں', false: 'نہیں', unknown: 'معلوم نہیں' },
  days: { true: '{$fact}: موجود ہے', false: '{$fact}: موجود نہیں', unknown: '{$fact}: معلوم نہیں کہ موجود ہے یا نہیں' },
  needed: '{$fact}: قاعدے کے لیے جواب ”{$answer}“ ہونا چاہیے؛ {$truth}',
  answers: { true: 'ہاں', false: 'نہیں' },
  agreements: { true: 'ایسا ہی ہے', false: 'ایسا نہیں ہے', unknown: 'معلوم نہیں' },
  others: '{$condition}، یا {$count} اور جو قاعدے میں درج ہیں',
  startMissing: 'جس بات سے مہلت شروع ہوتی ہے، ریکارڈ کے مطابق وہ نہیں ہوئی: {$fact}۔',
  yields: 'اس کے بجائے قاعدہ {$rule} لاگو ہوتا ہے۔',
  mayYield: 'شاید اس کے بجائے قاعدہ {$rule} لاگو ہوتا ہے۔',
  clock: '{$length}۔ مہلت یہاں سے شروع ہوتی ہے: {$fact}۔',
  due: 'آخری وقت: {$moment}۔',
  withheld: 'خود وقت نہیں دکھایا جاتا، کیونکہ وہ محفوظ خانے سے آتا ہے۔',
  overdue: 'مہلت ختم ہو چکی ہے۔',
  hourNeeded: 'صرف دن درج ہے: وقت بھی درکار ہے۔',
  basis: 'یہ اچھا طریقہ ہے، قانون کی دفعہ نہیں: {$source} (یقین: {$confidence})۔',
  confidences: { high: 'زیادہ', medium: 'درمیانہ', low: 'کم' },
  provision: '{$citation} ({$id}، یقین: {$confidence})',
  inForce: {
    yes: ['{$provision} اس دن {$place} نافذ تھا: متن {$span}۔', '{$provision} اس دن {$place} نافذ تھے: متن {$span}۔'],
    'not-yet': [
      '{$provision} کا حوالہ نہیں دیا جاتا: یہ اس دن {$place} ابھی نافذ نہیں تھا؛ یہ {$span} لاگو ہے۔',
      '{$provision} کا حوالہ نہیں دیا جاتا: یہ اس دن {$place} ابھی نافذ نہیں تھے؛ یہ {$span} لاگو ہیں۔',
    ],
    'no-longer': [
      '{$provision} کا حوالہ نہیں دیا جاتا: یہ متن اس دن {$place} نافذ نہیں رہا تھا؛ یہ {$span} لاگو تھا۔',
      '{$provision} کا حوالہ نہیں دیا جاتا: یہ متن اس دن {$place} نافذ نہیں رہا تھا؛ یہ {$span} لاگو تھا۔',
    ],
    'not-here': ['{$provision} کا حوالہ نہیں دیا جاتا: یہ اس جگہ تک نہیں پہنچا۔', '{$provision} کا حوالہ نہیں دیا جاتا: یہ اس جگہ تک نہیں پہنچے۔'],
    'cannot-tell': [
      'یہ نہیں بتایا جا سکتا کہ {$provision} نافذ تھا یا نہیں: تاریخ یا جگہ معلوم نہیں، یا وہاں اس کا پہلا دن یقینی نہیں۔',
      'یہ نہیں بتایا جا سکتا کہ {$provision} نافذ تھے یا نہیں: تاریخ یا جگہ معلوم نہیں، یا وہاں ان کا پہلا دن یقینی نہیں۔',
    ],
  },
  notHereNamed: [
    '{$provision} کا حوالہ نہیں دیا جاتا: یہ اس جگہ ({$territory}) تک نہیں پہنچا۔',
    '{$provision} کا حوالہ نہیں دیا جاتا: یہ اس جگہ ({$territory}) تک نہیں پہنچے۔',
  ],
  together: {
    yes: '{$citations} صرف اکٹھے لاگو ہوتے ہیں: ان میں سے ہر ایک نافذ تھا۔',
    no: '{$citations} صرف اکٹھے لاگو ہوتے ہیں: ان میں سے ہر ایک نافذ نہیں تھا، اس لیے اس معاملے میں کوئی بھی قانون نہیں۔',
    'cannot-tell': '{$citations} صرف اکٹھے لاگو ہوتے ہیں: یہ نہیں بتایا جا سکتا کہ ان میں سے ہر ایک نافذ تھا یا نہیں۔',
  },
  notRecorded: [
    'یہ نہیں بتایا جا سکتا کہ {$provision} {$place} نافذ تھا یا نہیں: اس تاریخ کے بعد کا قانون درج نہیں ({$day})۔',
    'یہ نہیں بتایا جا سکتا کہ {$provision} {$place} نافذ تھے یا نہیں: اس تاریخ کے بعد کا قانون درج نہیں ({$day})۔',
  ],
  askLawyer: 'اس پر بھروسا کرنے سے پہلے وکیل سے پوچھیں۔',
  note: 'رجسٹر کا نوٹ، انگریزی میں: {$note}',
  there: 'وہاں',
  inTerritory: 'اس علاقے ({$territory}) میں',
  from: '{$day} سے',
  fromUncertain: '{$day} سے (پہلا دن یقینی نہیں: {$earliest} سے {$latest} تک)',
  fromUnverified: 'ایسے دن سے جس کی تصدیق نہیں ہوئی',
  until: '{$since} {$day} تک',
  before: 'پہلے',
  later: 'بعد میں',
  units: {
    year: ['{$n} سال', '{$n} سال'],
    month: ['{$n} مہینہ', '{$n} مہینے'],
    week: ['{$n} ہفتہ', '{$n} ہفتے'],
    day: ['{$n} دن', '{$n} دن'],
    hour: ['{$n} گھنٹہ', '{$n} گھنٹے'],
    minute: ['{$n} منٹ', '{$n} منٹ'],
    second: ['{$n} سیکنڈ', '{$n} سیکنڈ'],
  },
  noTime: 'کوئی وقت نہیں',
  sameDay: 'اسی دن',
  comma: '، ',
  and: '{$list} اور {$last}',
  draft: 'یہ اردو الفاظ مسودہ ہیں: زبان جاننے والے کسی فرد نے انہیں ابھی نہیں جانچا۔',
}

const PS: ExplainPhrases = {
  verdicts: {
    applies: 'دا پلي کېږي.',
    'does-not-apply': 'دا نه پلي کېږي.',
    unknown: 'دا لا نه شي ویل کېدای.',
    'not-in-force': 'حقایق برابر دي، خو یاد شوی قانون په هغه ورځ په هغه ځای کې نافذ نه و.',
    satisfied: 'دا کار هغسې وشو لکه څنګه چې باید شوی وای.',
    breached: 'دا کار هغسې ونه شو لکه څنګه چې باید شوی وای.',
    pending: 'دا کار لا باید وشي؛ وخت پاتې دی.',
    indeterminate: 'دا کار شوی که نه، لا نه شي ویل کېدای.',
    'not-applicable': 'دا دنده نه راپیدا کېږي.',
  },
  about: '{$said} ({$subject}، قاعده {$rule})',
  headings: {
    because: 'ولې',
    met: 'څه باید وي',
    time: 'ټاکلې موده',
    law: 'قانون',
    wouldComeUp: 'که له دې څخه د یوه ځواب بل وي، دا راپورته کېدای شي',
    wouldNotComeUp: 'که له دې څخه د یوه ځواب بل وای، دا نه راپورته کېده',
    otherAnswers: 'که له دې څخه د یوه ځواب بل وي، پایله بدلېږي',
    ask: 'د معلومولو لپاره وپوښتئ',
    refer: 'چېرته لاړ شئ',
    advice: 'څه وکړئ',
    adviceWhereLaw: 'چېرته چې دا قانون وي، څه وکړئ',
    referWhereLaw: 'چېرته چې دا قانون وي، چېرته لاړ شئ',
  },
  andAlso: '{$list}، او ورسره {$last}',
  compared: '{$condition}: {$truth}',
  unwanted: '{$condition}: {$truth}؛ قاعده ”نه“ ځواب غواړي',
  truths: { true: 'هو', false: 'نه', unknown: 'نه دی معلوم' },
  days: { true: '{$fact}: شته', false: '{$fact}: نشته', unknown: '{$fact}: نه دی معلوم چې شته که نه' },
  needed: '{$fact}: قاعده ”{$answer}“ ځواب غواړي؛ {$truth}',
  answers: { true: 'هو', false: 'نه' },
  agreements: { true: 'همداسې ده', false: 'داسې نه ده', unknown: 'نه دی معلوم' },
  others: '{$condition}، یا {$count} نور چې په قاعده کې دي',
  startMissing: 'هغه څه چې موده ورسره پیل کېږي، د ریکارډ له مخې نه دي شوي: {$fact}.',
  yields: 'پر ځای یې د {$rule} قاعده پلي کېږي.',
  mayYield: 'ښايي پر ځای یې د {$rule} قاعده پلي کېږي.',
  clock: '{$length}. موده له دې ځایه پیل کېږي: {$fact}.',
  due: 'وروستی وخت: {$moment}.',
  withheld: 'خپله وخت نه ښودل کېږي، ځکه چې له خوندي خانې څخه راځي.',
  overdue: 'موده پوره شوې ده.',
  hourNeeded: 'یوازې ورځ ثبت ده: وخت یې هم پکار دی.',
  basis: 'دا ښه طریقه ده، د قانون ماده نه ده: {$source} (باور: {$confidence}).',
  confidences: { high: 'لوړ', medium: 'منځنی', low: 'ټیټ' },
  provision: '{$citation} ({$id}، باور: {$confidence})',
  inForce: {
    yes: ['{$provision} په هغه ورځ {$place} نافذ و: متن {$span}.', '{$provision} په هغه ورځ {$place} نافذ وو: متن {$span}.'],
    'not-yet': [
      '{$provision} ته حواله نه ورکول کېږي: په هغه ورځ {$place} لا نافذ نه و؛ {$span} پلي کېږي.',
      '{$provision} ته حواله نه ورکول کېږي: په هغه ورځ {$place} لا نافذ نه وو؛ {$span} پلي کېږي.',
    ],
    'no-longer': [
      '{$provision} ته حواله نه ورکول کېږي: دا متن په هغه ورځ {$place} نور نافذ نه و؛ {$span} پلي کېده.',
      '{$provision} ته حواله نه ورکول کېږي: دا متن په هغه ورځ {$place} نور نافذ نه و؛ {$span} پلي کېده.',
    ],
    'not-here': ['{$provision} ته حواله نه ورکول کېږي: دې ځای ته نه و رسېدلی.', '{$provision} ته حواله نه ورکول کېږي: دې ځای ته نه وو رسېدلي.'],
    'cannot-tell': [
      'نه شي ویل کېدای چې {$provision} نافذ و که نه: نېټه یا ځای نه دی معلوم، یا هلته یې لومړۍ ورځ یقیني نه ده.',
      'نه شي ویل کېدای چې {$provision} نافذ وو که نه: نېټه یا ځای نه دی معلوم، یا هلته یې لومړۍ ورځ یقیني نه ده.',
    ],
  },
  notHereNamed: [
    '{$provision} ته حواله نه ورکول کېږي: دې ځای ({$territory}) ته نه و رسېدلی.',
    '{$provision} ته حواله نه ورکول کېږي: دې ځای ({$territory}) ته نه وو رسېدلي.',
  ],
  together: {
    yes: '{$citations} یوازې یوځای پلي کېږي: له دې څخه هر یو نافذ و.',
    no: '{$citations} یوازې یوځای پلي کېږي: له دې څخه هر یو نافذ نه و، نو په دې خبره کې هېڅ یو قانون نه دی.',
    'cannot-tell': '{$citations} یوازې یوځای پلي کېږي: نه شي ویل کېدای چې له دې څخه هر یو نافذ و که نه.',
  },
  notRecorded: [
    'نه شي ویل کېدای چې {$provision} {$place} نافذ و که نه: له دې نېټې وروسته قانون نه دی ثبت ({$day}).',
    'نه شي ویل کېدای چې {$provision} {$place} نافذ وو که نه: له دې نېټې وروسته قانون نه دی ثبت ({$day}).',
  ],
  askLawyer: 'مخکې له دې چې پرې تکیه وکړئ، له وکیل څخه وپوښتئ.',
  note: 'د رجسټر یادښت، په انګرېزۍ: {$note}',
  there: 'هلته',
  inTerritory: 'په دې سیمه ({$territory}) کې',
  from: 'له {$day} راهیسې',
  fromUncertain: 'له {$day} راهیسې (لومړۍ ورځ یقیني نه ده: له {$earliest} تر {$latest})',
  fromUnverified: 'له داسې ورځې راهیسې چې تصدیق یې نه دی شوی',
  until: '{$since} تر {$day}',
  before: 'مخکې',
  later: 'وروسته',
  units: {
    year: ['{$n} کال', '{$n} کاله'],
    month: ['{$n} میاشت', '{$n} میاشتې'],
    week: ['{$n} اونۍ', '{$n} اونۍ'],
    day: ['{$n} ورځ', '{$n} ورځې'],
    hour: ['{$n} ساعت', '{$n} ساعته'],
    minute: ['{$n} دقیقه', '{$n} دقیقې'],
    second: ['{$n} ثانیه', '{$n} ثانیې'],
  },
  noTime: 'هېڅ وخت نه',
  sameDay: 'په هماغه ورځ',
  comma: '، ',
  and: '{$list} او {$last}',
  draft: 'دا پښتو ټکي مسوده دي: لا هېڅ ژبپوه نه دي کتلي.',
}

/** The sentences of explanations in each language. */
export const EXPLAIN_PHRASES: Readonly<Record<Language, ExplainPhrases>> = { en: EN, ur: UR, ps: PS }
