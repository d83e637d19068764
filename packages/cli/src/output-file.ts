import { writeFileSync } from 'node:fs'

import type { Issue } from '@aitebaar/core'

import type { Terminal } from './terminal.ts'
import { plain } from './terminal.ts'

/** Where a result goes. `finish` says what is wrong when it cannot be written. */
interface Target {
  readonly terminal: Terminal
  readonly finish: () => Issue | undefined
}

/** Writes a file, or says why it cannot. */
export const write = (file: string, text: string): Issue | undefined => {
  try {
    writeFileSync(file, text)
    return undefined
  } catch {
    return { code: 'cli/cannot-write', path: [], message: `"${file}" cannot be written.`, help: 'Check that its folder exists and that you may write there.' }
  }
}

/** A terminal whose result goes to a file when one is named. Where a command has no result, a file that is there stays as it is. */
export const into = (terminal: Terminal, file: string | undefined): Target => {
  if (file === undefined) return { terminal, finish: () => undefined }
  const lines: string[] = []
  return {
    terminal: { ...terminal, out: (text) => lines.push(text), paint: plain },
    finish: () => (lines.length === 0 ? undefined : write(file, `${lines.join('\n')}\n`)),
  }
}
