import type { Line } from './record.ts'
import { day, line, range, token } from './record.ts'

/** More people in courses: prosecutors, activists, men of the community; enrolled only, in two courses, on both sides of the last day. */
export const moreTrainingRecords = (): readonly Line[] => {
  let number = 0
  const attended = (courseCategory: string, audience: string, person: string, sex: string, completedOn: string | null): Line =>
    line('trainingAttendance', {
      attendanceId: `atm-${++number}`,
      courseCategory,
      audience,
      attendeeRef: person,
      attendeeSexCode: sex,
      areaId: ['pk-kp-peshawar', 'pk-kp-mardan', 'pk-kp-swat'][number % 3],
      completed: completedOn !== null,
      completedOn,
    })
  const on = (index: number): string => (index === 1 ? '2015-12-31' : index === 2 ? '2016-01-01' : day(2014 + (index % 2), 1 + (index % 12), 12))
  const prosecutors = range(46).map((index) => attended('prosecution', 'prosecutors', token('p', index), index % 6 === 0 ? 'female' : 'male', on(index)))
  const prosecutorsTwice = range(7).map((index) => attended('womensRights', 'prosecutors', token('p', index * 3), 'male', on(index + 4)))
  const prosecutorsEnrolled = range(4).map((index) => attended('prosecution', 'prosecutors', token('p', 100 + index), 'male', null))
  const activists = range(150).map((index) =>
    attended('communityActivism', 'activists', token('c', index % 140), index % 5 === 0 ? 'male' : index % 61 === 1 ? 'notRecorded' : 'female', on(index)),
  )
  const community = range(90).map((index) =>
    attended('legalAwareness', 'community', token('mm', index), index % 10 === 9 ? 'female' : 'male', index % 15 === 14 ? null : on(index + 3)),
  )
  return [...prosecutors, ...prosecutorsTwice, ...prosecutorsEnrolled, ...activists, ...community]
}

/** Tests before and after: complete pairs, no change, worse, left before the second, tested twice with different results, after the last day. */
export const testRecords = (): readonly Line[] => {
  let number = 0
  const test = (person: string, courseId: string, testKind: string, takenOn: string, fields: Line): Line =>
    line('testResult', { testResultId: `tst-${++number}`, courseId, attendeeRef: person, testKind, takenOn, maxScore: 100, ...fields })
  const scores = range(120).flatMap((index) => {
    const [person, course] = [token('o', index), `crs-${1 + (index % 2)}`]
    const before = 40 + (index % 20) + (index % 2) / 2
    const gain = index % 9 === 0 ? 0 : index % 13 === 0 ? -3 : 5.5 + (index % 11)
    const first = test(person, course, 'pre', '2014-03-01', index % 41 === 5 ? {} : { score: before })
    const second = test(person, course, 'post', index % 43 === 7 ? '2016-01-01' : index % 44 === 8 ? '2015-12-31' : '2014-03-05', { score: before + gain })
    const again = index % 29 === 3 ? [test(person, course, 'post', '2014-03-06', { score: before + gain + 2 })] : []
    const same = index % 31 === 4 ? [test(person, course, 'pre', '2014-03-02', { score: before })] : []
    return index % 10 === 2 ? [first] : [first, second, ...again, ...same]
  })
  const otherCourse = range(12).map((index) => test(token('o', index), 'crs-3', 'post', '2015-02-05', { score: 90 }))
  const attitudes = range(90).flatMap((index) => {
    const person = token('mm', index)
    const before = 2 + (index % 3) / 2
    const change = [1, 0.9, 1.1, 0, -0.5, 2][index % 6] ?? 0
    const first = test(person, 'crs-9', 'pre', '2014-09-01', { attitudeScale: before })
    const later = test(person, 'crs-9', 'followUp', '2015-03-01', { attitudeScale: Math.round((before + change) * 10) / 10 })
    return index % 8 === 7 ? [first] : [first, later]
  })
  return [...scores, ...otherCourse, ...attitudes]
}
