import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { runProgram } from '../src/program.ts'
import { plain } from '../src/terminal.ts'

/** What a command printed, and how it ended. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly said: string
}

/** A file or folder of the programme that the examples hold. */
export const example = (path: string): string => fileURLToPath(new URL(`../../../examples/programme/${path}`, import.meta.url))

/** Runs one command line as a pipe would, without colour. */
export const run = async (...argv: string[]): Promise<Ran> => {
  const out: string[] = []
  const said: string[] = []
  const status = await runProgram(argv, {
    out: (text) => out.push(text),
    say: (text) => said.push(text),
    progress: () => undefined,
    width: 80,
    paint: plain,
  })
  return { status, out: out.join('\n'), said: said.join('\n') }
}

/** Writes files into a new folder and gives its path. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'aitebaar-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
