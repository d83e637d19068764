import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { Issue } from '@aitebaar/core'

/** The files that a call names: itself, or all files below a folder whose names end in one of these, in the order of their names. */
export interface Listed {
  readonly files: readonly string[]
  readonly issues: readonly Issue[]
}

const below = (folder: string, endings: readonly string[]): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return below(path, endings)
      return endings.some((ending) => entry.name.endsWith(ending)) ? [path] : []
    })

const missing = (path: string): Issue => ({
  code: 'cli/no-such-file',
  path: [],
  message: `There is no file or folder "${path}".`,
  help: 'Check the spelling, and the folder you are in.',
})

/** Lists the files that a call names; `-` stands for standard input. */
export const listFiles = (paths: readonly string[], endings: readonly string[]): Listed => {
  const files: string[] = []
  const issues: Issue[] = []
  for (const path of paths) {
    const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
    if (path === '-') files.push(path)
    else if (stats === undefined) issues.push(missing(path))
    else if (stats.isDirectory()) {
      const found = below(path, endings)
      if (found.length === 0)
        issues.push({
          code: 'cli/empty-folder',
          path: [],
          message: `The folder "${path}" holds no file that ends in ${endings.join(' or ')}.`,
          help: 'Name a folder with such files, or the files themselves.',
        })
      files.push(...found)
    } else files.push(path)
  }
  return { files, issues }
}
