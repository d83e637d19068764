import type { Language } from '@aitebaar/conditions'
import type { BlockedAction, Finding } from '@aitebaar/rules'

type InForce = Finding['provisions'][number]['inForce']

/** The words of an assessment that is printed, as messages. Urdu and Pashto are drafts: nobody who speaks them has checked them yet. */
export interface AssessmentPhrases {
  readonly groups: Readonly<Record<'applies' | 'breached' | 'pending' | 'open' | 'notInForce' | 'done' | 'notHere', string>>
  readonly severities: Readonly<Record<Finding['severity'], string>>
  readonly confidences: Readonly<Record<'high' | 'medium' | 'low', string>>
  readonly inForce: Readonly<Record<InForce, string>>
  /** What stands before a detail, all of a length. */
  readonly marks: Readonly<Record<'law' | 'basis' | 'due' | 'refer' | 'hold' | 'now', string>>
  readonly blocks: Readonly<Record<BlockedAction, string>>
  readonly comma: string
  readonly semicolon: string
  readonly flag: string
  readonly provision: string
  readonly notRecorded: string
  readonly basis: string
  readonly within: string
  readonly by: string
  readonly runOut: string
  readonly left: string
  readonly whereLaw: string
  readonly lawUnknown: string
  readonly hourDecides: string
  readonly rest: string
  readonly ask: string
  readonly bearsOn: string
  readonly bearsOnRules: string
  readonly about: string
  readonly ofRules: string
  readonly options: string
  readonly nothing: string
  /** What the reader should know of the words themselves; English is no draft. */
  readonly draft?: string
}

const EN: AssessmentPhrases = {
  groups: {
    applies: 'Applies',
    breached: 'Not done, and should have been',
    pending: 'Still to be done',
    open: 'Cannot be told yet',
    notInForce: 'Fits, but the law cited was not in force there and then',
    done: 'Done',
    notHere: 'Does not apply',
  },
  severities: { critical: 'critical', high: 'high', medium: 'medium', info: 'info' },
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  inForce: {
    yes: 'in force',
    'not-yet': 'not yet in force',
    'no-longer': 'no longer in force',
    'not-here': 'did not reach this place',
    'cannot-tell': 'cannot be told',
  },
  marks: { law: 'law   ', basis: 'basis ', due: 'due   ', refer: 'go to ', hold: 'hold  ', now: 'now   ' },
  blocks: { publish: 'publish', share: 'share', confirm: 'confirm', close: 'close' },
  comma: ', ',
  semicolon: '; ',
  flag: 'flag {$flag}',
  provision: '{$citation} ({$id}): {$status}, confidence {$confidence}',
  notRecorded: '{$status} (law after this date not recorded: {$day})',
  basis: 'good practice, not law: {$source} (confidence {$confidence})',
  within: 'within {$length} of {$fact}',
  by: 'by {$due}',
  runOut: '{$due}; the time has run out',
  left: '{$due}; {$length} left',
  whereLaw: 'where this is law: {$advice}',
  lawUnknown: 'The law of that day in that place cannot be told; ask a lawyer.',
  hourDecides: 'The hour decides, and only a day can be recorded; look into it.',
  rest: '… and {$count} more; --all shows them',
  ask: 'Ask, most useful first',
  bearsOn: '{$subject}; bears on {$rule}',
  bearsOnRules: '{$subject}; bears on {$count} rules',
  about: 'as of {$day}, pack {$pack}',
  ofRules: '{$about}, rules of {$folder}',
  options: '{$about}, options on: {$options}',
  nothing: 'Nothing to say on what is recorded.',
}

const UR: AssessmentPhrases = {
  groups: {
    applies: 'لاگو ہے',
    breached: 'نہیں ہوا، حالانکہ ہونا چاہیے تھا',
    pending: 'ابھی ہونا ہے',
    open: 'ابھی نہیں بتایا جا سکتا',
    notInForce: 'مطابق ہے، مگر جس قانون کا حوالہ ہے وہ اس دن اس جگہ نافذ نہیں تھا',
    done: 'ہو گیا',
    notHere: 'لاگو نہیں',
  },
  severities: { critical: 'نہایت سنگین', high: 'سنگین', medium: 'درمیانہ', info: 'معلومات' },
  confidences: { high: 'زیادہ', medium: 'درمیانہ', low: 'کم' },
  inForce: {
    yes: 'نافذ',
    'not-yet': 'ابھی نافذ نہیں',
    'no-longer': 'اب نافذ نہیں',
    'not-here': 'اس جگہ تک نہیں پہنچا',
    'cannot-tell': 'نہیں بتایا جا سکتا',
  },
  marks: { law: 'قانون  ', basis: 'بنیاد  ', due: 'مہلت   ', refer: 'جائیں  ', hold: 'روکیں  ', now: 'ابھی   ' },
  blocks: { publish: 'شائع کرنا', share: 'کسی کو بتانا', confirm: 'توثیق', close: 'بند کرنا' },
  comma: '، ',
  semicolon: '؛ ',
  flag: 'نشان {$flag}',
  provision: '{$citation} ({$id}): {$status}، یقین: {$confidence}',
  notRecorded: '{$status} (اس تاریخ کے بعد کا قانون درج نہیں: {$day})',
  basis: 'اچھا طریقہ، قانون نہیں: {$source} (یقین: {$confidence})',
  within: '{$fact} سے {$length} کے اندر',
  by: '{$due} تک',
  runOut: '{$due}؛ مہلت ختم ہو چکی ہے',
  left: '{$due}؛ {$length} باقی',
  whereLaw: 'جہاں یہ قانون ہو: {$advice}',
  lawUnknown: 'اس دن اس جگہ کا قانون نہیں بتایا جا سکتا؛ وکیل سے پوچھیں۔',
  hourDecides: 'فیصلہ گھنٹے پر ہے اور صرف دن درج ہو سکتا ہے؛ خود دیکھ لیں۔',
  rest: '… اور {$count} مزید؛ --all سے سب نظر آئیں گے',
  ask: 'پوچھیں، سب سے مفید پہلے',
  bearsOn: '{$subject}؛ اس پر منحصر: {$rule}',
  bearsOnRules: '{$subject}؛ اس پر {$count} قاعدے منحصر ہیں',
  about: '{$day} کے مطابق، پیک {$pack}',
  ofRules: '{$about}، قاعدے {$folder} کے',
  options: '{$about}، اختیار کیے گئے: {$options}',
  nothing: 'جو درج ہے اس پر کچھ کہنے کو نہیں۔',
  draft: 'یہ اردو الفاظ مسودہ ہیں: زبان جاننے والے کسی فرد نے انہیں ابھی نہیں جانچا۔',
}

const PS: AssessmentPhrases = {
  groups: {
    applies: 'پلي کېږي',
    breached: 'نه دي شوي، خو باید شوي وای',
    pending: 'لا باید وشي',
    open: 'لا نه شي ویل کېدای',
    notInForce: 'برابر دي، خو یاد شوی قانون هلته په هغه ورځ نافذ نه و',
    done: 'شوي دي',
    notHere: 'نه پلي کېږي',
  },
  severities: { critical: 'ډېر سخت', high: 'سخت', medium: 'منځنی', info: 'خبرتیا' },
  confidences: { high: 'لوړ', medium: 'منځنی', low: 'ټیټ' },
  inForce: {
    yes: 'نافذ',
    'not-yet': 'لا نافذ نه دی',
    'no-longer': 'نور نافذ نه دی',
    'not-here': 'دې ځای ته نه و رسېدلی',
    'cannot-tell': 'نه شي ویل کېدای',
  },
  marks: { law: 'قانون  ', basis: 'بنسټ   ', due: 'موده   ', refer: 'لاړ شئ ', hold: 'ودروئ  ', now: 'اوس    ' },
  blocks: { publish: 'خپرول', share: 'شریکول', confirm: 'تصدیق', close: 'بندول' },
  comma: '، ',
  semicolon: '؛ ',
  flag: 'نښه {$flag}',
  provision: '{$citation} ({$id}): {$status}، باور: {$confidence}',
  notRecorded: '{$status} (له دې نېټې وروسته قانون نه دی ثبت: {$day})',
  basis: 'ښه طریقه، قانون نه: {$source} (باور: {$confidence})',
  within: 'له {$fact} څخه په {$length} کې',
  by: 'تر {$due}',
  runOut: '{$due}؛ موده پوره شوې ده',
  left: '{$due}؛ {$length} پاتې',
  whereLaw: 'چېرته چې دا قانون وي: {$advice}',
  lawUnknown: 'د هغې ورځې او ځای قانون نه شي ویل کېدای؛ له وکیل څخه وپوښتئ.',
  hourDecides: 'پرېکړه په ساعت پورې اړه لري، او یوازې ورځ ثبتېدای شي؛ پخپله یې وګورئ.',
  rest: '… او {$count} نور؛ --all ټول ښيي',
  ask: 'وپوښتئ، تر ټولو ګټور لومړی',
  bearsOn: '{$subject}؛ پرې تکیه: {$rule}',
  bearsOnRules: '{$subject}؛ {$count} قاعدې پرې تکیه دي',
  about: 'د {$day} له مخې، پیک {$pack}',
  ofRules: '{$about}، قاعدې د {$folder}',
  options: '{$about}، ټاکل شوي: {$options}',
  nothing: 'پر ثبت شويو څه د ویلو نشته.',
  draft: 'دا پښتو ټکي مسوده دي: لا هېڅ ژبپوه نه دي کتلي.',
}

/** The words of an assessment in each language. */
export const ASSESSMENT_PHRASES: Readonly<Record<Language, AssessmentPhrases>> = { en: EN, ur: UR, ps: PS }
