import type { Issue } from '@aitebaar/core'
import { formatPath } from '@aitebaar/core'

import { WRONG_INPUT } from '../exit.ts'
import type { Terminal } from '../terminal.ts'
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

/** Says what is wrong. */
export const sayAll = (issues: readonly Issue[], terminal: Terminal, where?: string): void => {
  for (const issue of issues) terminal.say(issueText(issue, terminal.width, where))
}

/** Says what is wrong with the input of a command, which then ends with this status. */
export const refuse = (issues: readonly Issue[], terminal: Terminal, where?: string): number => {
  sayAll(issues, terminal, where)
  return WRONG_INPUT
}
