export { arbitraryOf } from './arbitrary.ts'
export { caseFileArbitrary } from './arbitrary-case-file.ts'
export { entityArbitrary, recordArbitrary } from './records.ts'
