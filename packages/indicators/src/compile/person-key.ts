/**
 * The pseudonym by which a kind of record names the person it is of. Ids of records, and of parts that persons have in cases, name no person: the same woman has
 * another one in her next case.
 */
const PERSON_KEYS: Readonly<Record<string, string>> = {
  beneficiaryContact: 'beneficiaryContact.linkageToken',
  consent: 'consent.personId',
  deskContact: 'deskContact.linkageToken',
  person: 'person.personId',
  recruitmentApplication: 'recruitmentApplication.linkageToken',
  testResult: 'testResult.attendeeRef',
  trainingAttendance: 'trainingAttendance.attendeeRef',
}

/** The fact that names the person, if records of a kind have one. */
export const personKeyOf = (kind: string): string | undefined => PERSON_KEYS[kind]
