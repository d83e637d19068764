import { BLAME_WORDING, DANGER_DETAIL, INTIMATE_DETAIL, LOADED_WORDING, PSEUDONYM_LIKENESS, STORY_CONTEXT } from '../code-list/draft.ts'
import { codes, date, group, groupOrNone, maybeYesNo, moment, yesNo } from '../entity/fields.ts'
import { internal, special } from '../entity/meta.ts'

/** What a draft says, how it was made, and what is planned around it: answers of the editor who read it, never its text. */
/* @__NO_SIDE_EFFECTS__ */
export const draftFields = () => ({
  childAskedAboutAct: maybeYesNo(
    special('whether a child was asked about the act', 'Was a child interviewed about what was done?', 'Telling it again can harm a child.'),
  ),
  interview: groupOrNone(special('how she was interviewed'), {
    knewPurpose: yesNo(special('whether she knew what it is for', 'Did she know what the interview is for, and where it will be seen?')),
    alone: yesNo(special('whether she was alone with the reporter', 'Was she interviewed away from family, police and elders?')),
    urged: yesNo(special('whether anybody urged her', 'Did anybody urge her to speak?')),
    toldMayStop: yesNo(special('whether she was told that she may stop', 'Was she told that she may stop at any time?')),
    toldMayWithdraw: yesNo(special('whether she was told that she may take it back', 'Was she told that she may take it back before it is printed?')),
    paid: yesNo(special('whether she was paid for her account', 'Was she paid for telling what was done to her?')),
  }),
  pseudonymUsed: yesNo(internal('whether a made-up name is used', 'Does the draft give her a made-up name?')),
  pseudonymLikeness: codes(
    PSEUDONYM_LIKENESS,
    special(
      'how the made-up name is like the real one',
      'Is the made-up name like her real one in letter, sound, meaning, family or tribe?',
      'A name that is close to hers leads to her.',
    ),
  ),
  saysNamesChanged: yesNo(internal('whether it says that names were changed', 'Does the draft say that names were changed?')),
  dangerDetails: codes(
    DANGER_DETAIL,
    special(
      'details that help whoever harmed her',
      'Does it tell where she stays, when she is heard or which way she takes?',
      'Whoever harmed her reads it too.',
    ),
  ),
  accusedNamed: yesNo(internal('whether the accused is named', 'Does the draft name the person accused?')),
  accusedIsRelative: maybeYesNo(
    special('whether the accused is of her family or home', 'Is the accused of her family, home or work?', 'Then his name leads to her.'),
  ),
  namingForbidden: maybeYesNo(
    internal('whether a court or law forbids to name the accused', 'Does a court order or a law forbid to name him, as with a child?'),
  ),
  guiltStated: yesNo(internal('whether a verdict is stated before one is given', 'Does it say that he did it though no court has found so?')),
  copyableMethod: yesNo(
    internal('whether a method is told that can be copied', 'Does it tell how it was done so that somebody could copy it, such as where acid was bought?'),
  ),
  intimateDetails: codes(
    INTIMATE_DETAIL,
    special('details of act, body or injury', 'Does it describe the act, her body or an injury more closely than is needed to follow the story?'),
  ),
  blameWording: codes(
    BLAME_WORDING,
    internal('wording that puts blame on her', 'Does it speak of her dress, her ways, a friendship, her reputation or her delay, or of honour as an excuse?'),
  ),
  loadedWording: codes(LOADED_WORDING, internal('wording that hides or twists the act', 'Does it use a word that hides or twists the act?')),
  reportsForumVerdict: yesNo(internal('whether it reports a decision of a jirga or forum', 'Does it report what a jirga or forum decided?')),
  forumCouldDecide: maybeYesNo(
    internal('whether the law lets a forum decide such a matter', 'Does the law let a forum decide such a matter?', 'Ask a lawyer or see the register of law.'),
  ),
  saysForumUnlawful: yesNo(internal('whether it says that the decision has no force in law', 'Does it say that the decision has no force in law?')),
  contextGiven: codes(STORY_CONTEXT, internal('context it gives', 'Does it give the law, the pattern, and figures with source and date?')),
  helplineCheckedOn: date(internal('day the helpline was tried', 'When was the number of the helpline or desk last tried?')),
  headlineChecked: yesNo(internal('whether headline and caption were checked', 'Do the headline and captions keep to the same care as the text?')),
  pictureChecked: yesNo(internal('whether the picture was checked', 'Is the picture free of a woman in tears, or of anyone who could be taken for her?')),
  leakUsed: maybeYesNo(internal('whether it rests on a leak', 'Does it use papers or talk leaked by police or a hospital?')),
  leakIdentityRemoved: yesNo(special('whether identity was taken out of what was leaked', 'Was everything that points to her taken out of what was leaked?')),
  leakReportedAt: moment(
    internal('moment the leak was reported', 'When was the supervisor of that office told of the leak?', 'The next file may be hers too.'),
  ),
  postsChecked: yesNo(internal('whether posts and small pictures were checked', 'Were posts and small pictures checked for what could lead to her?')),
  commentsWatched: yesNo(internal('whether comments are watched', 'Does somebody watch the comments and take out names?')),
  outcomeCheckOn: date(internal('day to look at the outcome', 'On which day will the outcome of the case be looked at again?')),
  reporterCareTalkedOver: yesNo(
    internal('whether safety and strain of the reporter were talked over', 'Were the safety and the strain of the reporter talked over?'),
  ),
  notes: group(internal('notes and recordings'), {
    pseudonymsOnly: yesNo(internal('whether notes hold pseudonyms only', 'Do notes and recordings hold a made-up name only?')),
    encrypted: yesNo(internal('whether they are encrypted', 'Are notes and recordings encrypted?')),
    deleteOn: date(internal('day they are to be deleted', 'On which day are they to be deleted?')),
  }),
})
