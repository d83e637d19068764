import type { Clock } from './rule.ts'

/** The facts of which each shows that a duty was done. */
export const doneFacts = ({ doneAt }: Clock): readonly string[] => (typeof doneAt === 'string' ? [doneAt] : doneAt)
