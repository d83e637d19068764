import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Writes a module into a folder of its own, which goes when the program ends. */
export const moduleFile = (name: string, text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'aitebaar-bench-'))
  folders.push(folder)
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
