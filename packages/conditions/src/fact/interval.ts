import type { Fact } from './fact.ts'

/**
 * The time from one date of a subject to another, as a fact that `withinDays` can test.
 *
 * @example
 * const day = (id: string): Fact => ({ id: `report.${id}`, subject: 'report', type: { kind: 'date' }, label: { en: id }, sensitivity: 'internal', read: (report) => report[id] })
 * const wait = intervalFact({ id: 'report.wait', label: { en: 'the time from report to examination' }, sensitivity: 'internal' }, day('reportedOn'), day('examinedOn'))
 * wait.read({ reportedOn: '2024-01-01', examinedOn: '2024-01-03' }, {}) // => { from: '2024-01-01', to: '2024-01-03' }
 * wait.read({ reportedOn: '2024-01-01', examinedOn: null }, {}) // => null
 *
 * @see docs/spec/01-facts.md
 * @category facts
 * @since 0.1.0
 */
export const intervalFact = (described: Omit<Fact, 'type' | 'read' | 'subject' | 'nullable'>, from: Fact, to: Fact): Fact => ({
  ...described,
  subject: from.subject,
  type: { kind: 'interval' },
  nullable: from.nullable === true || to.nullable === true,
  read: (entity, caseFile) => {
    const [start, end] = [from.read(entity, caseFile), to.read(entity, caseFile)]
    return start === null || end === null ? null : { from: start, to: end }
  },
})
