import { EMPLOYER_TYPE, ONLINE_ACT, ONLINE_PURPOSE, PROPERTY_ACT, PROPERTY_RIGHT, SHARE_WITHHELD_BY } from '../code-list/conduct.ts'
import { code, maybeCodes, maybeYesNo } from '../entity/fields.ts'
import { internal, special } from '../entity/meta.ts'

/** What happened online, at work, to her property and to her share. */
/* @__NO_SIDE_EFFECTS__ */
export const settingFields = () => ({
  onlineActCodes: maybeCodes(
    ONLINE_ACT,
    special('what was done online or by telephone', 'What was done online or by telephone?', 'Each has its own section, and its own agency.'),
  ),
  onlinePurposeCodes: maybeCodes(ONLINE_PURPOSE, special('what it was meant for', 'What was it meant for, as far as she can tell?')),
  shownToOthers: maybeYesNo(special('whether others could see it', 'Could others see it?')),
  knownToBeUntrue: maybeYesNo(special('whether the person knew it to be untrue', 'Did the person who put it there know that it was not true?')),
  byLicensedBroadcaster: maybeYesNo(internal('whether a licensed channel showed it', 'Was it shown by a licensed television or radio channel?')),
  sheShowedNoInterest: maybeYesNo(
    special(
      'whether she had clearly shown that she wants no contact',
      'Had she clearly shown that she wants no contact?',
      'This section asks for it. It is no fault of hers if she could not say so.',
    ),
  ),
  employerTypeCode: code(
    EMPLOYER_TYPE,
    internal(
      'kind of employer',
      'For whom does she work: the province, a private firm, a federal office, a body in several provinces?',
      'It decides which text and which office.',
    ),
  ),
  employerCodeDisplayed: maybeYesNo(
    internal('whether the code of conduct is put up at work', 'Does the code of conduct against harassment hang where all who work there can read it?'),
  ),
  employerHasCommittee: maybeYesNo(internal('whether the employer has an inquiry committee', 'Has her employer set up an inquiry committee?')),
  employerNamesAuthority: maybeYesNo(
    internal('whether the employer says who decides on penalties', 'Has her employer said who decides after the committee has reported?'),
  ),
  ownerHasDied: maybeYesNo(special('whether the owner has died', 'Has the person whose property it was died?')),
  sheIsHeir: maybeYesNo(
    special('whether she is of the family that inherits', 'Is she the wife, mother, daughter or sister of that person, or else next of kin?'),
  ),
  shareWithheld: maybeYesNo(special('whether her share was kept from her', 'Was her share, or part of it, kept from her?')),
  shareWithheldByCodes: maybeCodes(
    SHARE_WITHHELD_BY,
    special('how it was kept from her', 'How was it kept from her? Was there a paper, and could she read it?'),
  ),
  propertyRightCodes: maybeCodes(PROPERTY_RIGHT, special('how the property is hers', 'How did the property become hers?')),
  propertyActCodes: maybeCodes(PROPERTY_ACT, special('what was done with her property', 'What was done with her property?')),
  propertyActByCourt: maybeYesNo(special('whether a court or the law ordered it', 'Was it done on the order of a court or under a law?')),
  propertySuitPending: maybeYesNo(special('whether a court case on it is open', 'Is a court case about this property open?', 'It decides who can help.')),
  protectionCommitteeWorks: maybeYesNo(
    internal(
      'whether the protection committee of the district works',
      'Does the protection committee of her district work? When was that last checked?',
      'In many districts it was not set up.',
    ),
  ),
})
