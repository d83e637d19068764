import { codeList } from './code-list.ts'

/**
 * Codes for: sexual act.
 *
 * @example
 * SEXUAL_ACT.codes[0]?.code // => 'penetration'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SEXUAL_ACT = codeList('sexualAct', '1', {
  penetration: 'penetration, of any part and with anything',
  mouthContact: 'contact of the mouth with private parts',
  madeToDo: 'she was made to do it',
  touching: 'touching or grabbing',
  exposure: 'showing private parts or acts',
  watching: 'watching or filming',
  sexualImages: 'taking part in sexual pictures or shows',
  other: 'another act',
  none: 'none',
})

/**
 * Codes for: lack of agreement.
 *
 * @example
 * LACK_OF_AGREEMENT.codes[0]?.code // => 'againstHerWill'
 *
 * @category code lists
 * @since 0.1.0
 */
export const LACK_OF_AGREEMENT = codeList('lackOfAgreement', '1', {
  againstHerWill: 'against her will',
  didNotAgree: 'she did not agree',
  fear: 'she agreed out of fear of death or hurt',
  deceivedAboutMarriage: 'he knew that they were not married and she believed it',
  tookHimForHusband: 'she took him for her husband',
  couldNotUnderstand: 'she could not understand it, or was drugged or drunk',
  couldNotSay: 'she could not say yes or no',
  agreedFreely: 'she agreed freely',
})

/**
 * Codes for: taken by.
 *
 * @example
 * TAKEN_BY.codes[0]?.code // => 'force'
 *
 * @category code lists
 * @since 0.1.0
 */
export const TAKEN_BY = codeList('takenBy', '1', {
  force: 'force',
  threat: 'threats',
  deceit: 'a lie or a trick',
  authority: 'use of power over her',
  enticed: 'talking her into it',
  hidden: 'hiding her',
  detained: 'keeping her there',
  fromGuardian: 'taking a child from her guardian',
  soldOrBought: 'sale or purchase',
  takenIn: 'giving her a place',
  recruited: 'hiring or recruiting',
  wentFreely: 'she went of her own will',
  other: 'other',
})

/**
 * Codes for: taken for.
 *
 * @example
 * TAKEN_FOR.codes[0]?.code // => 'marriageToTaker'
 *
 * @category code lists
 * @since 0.1.0
 */
export const TAKEN_FOR = codeList('takenFor', '1', {
  marriageToTaker: 'marriage to the one who took her',
  marriageToOther: 'marriage to someone else',
  sexualActs: 'sexual acts',
  prostitution: 'prostitution',
  degradingUse: 'another degrading use',
  forcedWork: 'work under force',
  debt: 'work for a debt',
  slavery: 'being held like property',
  begging: 'begging',
  ransom: 'ransom',
  revenge: 'revenge',
  paidWork: 'paid work of her choice',
  other: 'other',
})

/**
 * Codes for: hurt grade.
 *
 * @example
 * HURT_GRADE.codes[0]?.code // => 'shajjahKhafifah'
 *
 * @category code lists
 * @since 0.1.0
 */
export const HURT_GRADE = codeList('hurtGrade', '1', {
  shajjahKhafifah: 'head or face: shajjah-i-khafifah, bone not exposed',
  shajjahMudihah: 'head or face: shajjah-i-mudihah, bone exposed',
  shajjahHashimah: 'head or face: shajjah-i-hashimah, bone broken',
  shajjahMunaqqilah: 'head or face: shajjah-i-munaqqilah, bone displaced',
  shajjahAmmah: 'head or face: shajjah-i-ammah, wound reaches the membrane',
  shajjahDamighah: 'head or face: shajjah-i-damighah, membrane torn',
  jaifah: 'body: jaifah, wound enters the body cavity',
  damiyah: 'body: damiyah, skin broken and bleeding',
  badiah: "body: badi'ah, flesh cut and bone not exposed",
  mutalahimah: 'body: mutalahimah, flesh torn',
  mudihah: 'body: mudihah, bone exposed',
  hashimah: 'body: hashimah, bone broken',
  munaqqilah: 'body: munaqqilah, bone broken and displaced',
  none: 'no graded wound',
})

/**
 * Codes for: lasting harm.
 *
 * @example
 * LASTING_HARM.codes[0]?.code // => 'limbLost'
 *
 * @category code lists
 * @since 0.1.0
 */
export const LASTING_HARM = codeList('lastingHarm', '1', {
  limbLost: 'a limb or organ was cut off',
  functionLost: 'a limb or organ no longer works',
  disfigured: 'disfigured for good',
  none: 'none',
})

/**
 * Codes for: threat.
 *
 * @example
 * THREAT.codes[0]?.code // => 'death'
 *
 * @category code lists
 * @since 0.1.0
 */
export const THREAT = codeList('threat', '1', {
  death: 'to kill',
  graveHurt: 'to hurt gravely',
  fire: 'to burn something down',
  graveOffence: 'another grave offence',
  unchastity: 'to say that she is unchaste',
  otherHurt: 'lesser hurt',
  reputation: 'to harm her name',
  property: 'to harm property',
  other: 'other',
  none: 'none',
})

/**
 * Codes for: marriage pressure.
 *
 * @example
 * MARRIAGE_PRESSURE.codes[0]?.code // => 'threat'
 *
 * @category code lists
 * @since 0.1.0
 */
export const MARRIAGE_PRESSURE = codeList('marriagePressure', '1', {
  threat: 'threats',
  violence: 'violence',
  confinement: 'she was locked in',
  drugging: 'she was drugged',
  blackmail: 'blackmail',
  forumOrder: 'a jirga or other sitting ordered it',
  familyPressure: 'pressure of the family',
  other: 'other',
  none: 'none',
})

/**
 * Codes for: marriage part.
 *
 * @example
 * MARRIAGE_PART.codes[0]?.code // => 'ordered'
 *
 * @category code lists
 * @since 0.1.0
 */
export const MARRIAGE_PART = codeList('marriagePart', '1', {
  ordered: 'ordered it, or spoke for it where it was decided',
  arranged: 'arranged it or agreed to it for her',
  held: 'held the nikah or wrote it down',
  received: 'took her in, or was to',
  kept: 'kept her or pressed her',
  other: 'another part',
  none: 'nobody else had a part',
})

/**
 * Codes for: marriage claim.
 *
 * @example
 * MARRIAGE_CLAIM.codes[0]?.code // => 'saidOpenly'
 *
 * @category code lists
 * @since 0.1.0
 */
export const MARRIAGE_CLAIM = codeList('marriageClaim', '1', {
  saidOpenly: 'said before others',
  writtenOrShown: 'written or shown openly',
  shotsFired: 'shots fired at the house',
  suitorsThreatened: 'others were told not to ask for her',
  askedPrivately: 'asked for her hand in private',
  none: 'none',
})

/**
 * Codes for: quran marriage.
 *
 * @example
 * QURAN_MARRIAGE.codes[0]?.code // => 'ceremony'
 *
 * @category code lists
 * @since 0.1.0
 */
export const QURAN_MARRIAGE = codeList('quranMarriage', '1', {
  ceremony: 'a ceremony of marriage with the Quran',
  oathToStayUnmarried: 'an oath on the Quran not to marry',
  oathNotToInherit: 'an oath on the Quran not to claim inheritance',
  none: 'none',
})

/**
 * Codes for: online act.
 *
 * @example
 * ONLINE_ACT.codes[0]?.code // => 'falseStatement'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ONLINE_ACT = codeList('onlineAct', '1', {
  falseStatement: 'something untrue was put online',
  faceOnSexualImage: 'her face was put on a sexual picture',
  sexualImage: 'a sexual picture or film of her',
  threatWithSexualImage: 'a threat with a sexual picture or act',
  enticement: 'she was lured into a sexual act',
  repeatedContact: 'contact again and again',
  monitoring: 'her messages or calls were watched',
  spying: 'she was spied on',
  pictureTakenAndShown: 'a picture was taken of her and shown',
  pictureShownOnly: 'a picture that others took was shown',
  singleMessage: 'one message',
  other: 'other',
  none: 'none',
})

/**
 * Codes for: online purpose.
 *
 * @example
 * ONLINE_PURPOSE.codes[0]?.code // => 'harm'
 *
 * @category code lists
 * @since 0.1.0
 */
export const ONLINE_PURPOSE = codeList('onlinePurpose', '1', {
  harm: 'to harm her',
  revenge: 'revenge',
  hatred: 'to stir hatred',
  blackmail: 'blackmail',
  coerce: 'to make her do something',
  intimidate: 'to frighten her',
  harass: 'to harass her',
  none: 'no such purpose',
})

/**
 * Codes for: employer type.
 *
 * @example
 * EMPLOYER_TYPE.codes[0]?.code // => 'provincial'
 *
 * @category code lists
 * @since 0.1.0
 */
export const EMPLOYER_TYPE = codeList('employerType', '1', {
  provincial: 'department or body of the province',
  localAuthority: 'local authority',
  privateInProvince: 'private employer of the province',
  societyInProvince: 'registered society of the province',
  federal: 'federal office or body',
  severalProvinces: 'body that works in several provinces',
  household: 'household',
  none: 'no employer',
})

/**
 * Codes for: share withheld by.
 *
 * @example
 * SHARE_WITHHELD_BY.codes[0]?.code // => 'forgedRecord'
 *
 * @category code lists
 * @since 0.1.0
 */
export const SHARE_WITHHELD_BY = codeList('shareWithheldBy', '1', {
  forgedRecord: 'a forged entry or paper',
  paperNotUnderstood: 'a paper she could not read or was not told of',
  falsePower: 'a false power of attorney',
  heirsHidden: 'heirs were left out',
  threats: 'threats or force',
  delay: 'delay alone',
  giftInLifetime: 'a gift while the owner lived',
  gaveUpFreely: 'she gave it up freely, knowing what it is worth',
  other: 'other',
})

/**
 * Codes for: property right.
 *
 * @example
 * PROPERTY_RIGHT.codes[0]?.code // => 'inheritance'
 *
 * @category code lists
 * @since 0.1.0
 */
export const PROPERTY_RIGHT = codeList('propertyRight', '1', {
  inheritance: 'inheritance',
  gift: 'gift',
  purchase: 'purchase',
  dower: 'dower',
  possession: 'lawful possession',
  other: 'other',
  none: 'none',
})

/**
 * Codes for: property act.
 *
 * @example
 * PROPERTY_ACT.codes[0]?.code // => 'putOut'
 *
 * @category code lists
 * @since 0.1.0
 */
export const PROPERTY_ACT = codeList('propertyAct', '1', {
  putOut: 'she was put out',
  useBlocked: 'she is kept from using it',
  incomeTaken: 'its income is taken',
  soldWithoutHer: 'it was sold or transferred without her',
  other: 'other',
  none: 'none',
})
