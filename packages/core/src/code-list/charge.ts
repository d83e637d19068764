import { codeList } from './code-list.ts'

/**
 * Codes for: charged section.
 *
 * @example
 * CHARGED_SECTION.codes[0]?.code // => 's302'
 *
 * @category code lists
 * @since 0.1.0
 */
export const CHARGED_SECTION = codeList('chargedSection', '1', {
  s302: 'section 302, killing',
  s308: 'section 308, killing without qisas',
  s324: 'section 324, attempt to kill',
  s333To336: 'sections 333 to 336, loss of limb or function, disfigurement',
  s337aLight: 'section 337A(i), light hurt on head or face',
  s337a: 'section 337A(ii) to (vi), hurt on head or face',
  s337d: 'section 337D, wound into the body cavity',
  s337fLight: 'section 337F(i), light wound',
  s337f: 'section 337F(ii) to (vi), wound',
  s337l1: 'section 337L(1), other grave hurt',
  s337l2: 'section 337L(2), other light hurt',
  s338aTo338c: 'sections 338A and 338C, miscarriage',
  s341Or342: 'section 341 or 342, restraint or confinement',
  s343Or346: 'section 343 or 346, longer or secret confinement',
  s344: 'section 344, confinement of ten days or more',
  s352Or355: 'section 352 or 355, assault',
  s506First: 'section 506, first part',
  s506Second: 'section 506, second part',
  s509: 'section 509, insult to modesty or harassment',
  s310a: 'section 310A, giving a woman',
  s328a: 'section 328A, cruelty to a child',
  s336b: 'section 336B, corrosive substance',
  s354: 'section 354, outraging modesty',
  s354a: 'section 354A, stripping',
  s365b: 'section 365B, abduction for marriage',
  s366a: 'section 366A, procuring a girl',
  s371aOr371b: 'section 371A or 371B, sale or purchase of a person',
  s376: 'section 375A or 376, rape',
  s376a: 'section 376A, disclosing identity',
  s377b: 'section 377B, sexual abuse',
  s493a: 'section 493A, deceit about marriage',
  s496a: 'section 496A, enticing away',
  s498a: 'section 498A, inheritance',
  s498b: 'section 498B, forced marriage',
  s498c: 'section 498C, marriage with the Quran',
  ghag: 'Ghag Act',
  childMarriage: 'Child Marriage Restraint Act',
  domesticViolence: 'domestic violence Act',
  ownership: "women's ownership rights Act",
  trafficking: 'trafficking Act',
  peca20: 'electronic crimes Act, section 20',
  peca21: 'electronic crimes Act, section 21',
  peca24: 'electronic crimes Act, section 24',
  other: 'another section',
  none: 'no section',
})

/**
 * Codes for: compromise by.
 *
 * @example
 * COMPROMISE_BY.codes[0]?.code // => 'herself'
 *
 * @category code lists
 * @since 0.1.0
 */
export const COMPROMISE_BY = codeList('compromiseBy', '1', {
  herself: 'the woman it happened to, herself',
  heirs: 'the adult heirs themselves',
  relativeForHer: 'a relative for her',
  guardianForChild: 'a guardian for a child',
  elders: 'elders or a jirga',
  police: 'police',
  other: 'someone else',
  none: 'nobody',
})
