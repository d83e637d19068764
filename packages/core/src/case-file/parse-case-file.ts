import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'

import { findIdentityNumbers } from '../identity/refuse-identity-numbers.ts'
import type { Issues } from '../issue.ts'
import { migrate } from '../migration/migrate.ts'
import { findShelterPlaces } from '../organisation/shelter-place.ts'
import { parseShape } from '../parse.ts'
import { refuseIf } from '../refuse-if.ts'
import { CaseFile } from './case-file.ts'
import { checkReferences } from './check-references.ts'

/**
 * Reads a case file: shape, codes and dates, then the references inside it. Whatever may be missing is left unknown.
 *
 * @example
 * parseCaseFile({ kind: 'complaint', schemaVersion: '1', id: 'cf-01', isSynthetic: true, complaint: { complaintId: 'cmp-01' } })._tag // => 'Right'
 *
 * @category case files
 * @since 0.1.0
 */
export const parseCaseFile = (input: unknown): E.Either<Issues, CaseFile> =>
  pipe(
    refuseIf<unknown>(findIdentityNumbers)(input),
    E.flatMap((value) => parseShape(CaseFile, migrate(value))),
    E.flatMap(refuseIf<CaseFile>(findShelterPlaces)),
    E.flatMap(refuseIf<CaseFile>(checkReferences)),
  )
