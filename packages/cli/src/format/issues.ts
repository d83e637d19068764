import type { Issue } from '@aitebaar/core'
import { formatPath } from '@aitebaar/core'

import { hang } from './wrap.ts'

/** An issue as people read it: file and line, what is wrong, what to do, and its code. */
export const issueText = (issue: Issue, width: number, where?: string): string => {
  const place = [where, formatPath(issue.path)].filter((part) => part !== undefined && part !== '').join(': ')
  return [
    ...(place === '' ? [] : [place]),
    hang('  ', issue.message, width),
    ...(issue.help === undefined ? [] : [hang('  → ', issue.help, width)]),
    `  [${issue.code}]`,
  ].join('\n')
}
