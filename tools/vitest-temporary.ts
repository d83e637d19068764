import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives the tests, and the programs they start, a folder of their own for temporary files; what is in it goes when the run ends. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'aitebaar-test-'))
  // The names of Unix and of Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
