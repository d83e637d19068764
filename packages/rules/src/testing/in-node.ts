import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The URL of a file of this package's sources. */
export const sourceUrl = (path: string): string => new URL(`../${path}`, import.meta.url).href

/** Runs a program in a Node of its own, on the sources, and gives the JSON that it prints. Texts cannot become code there. */
export const runInNode = (program: string): unknown => {
  const flags = ['--disallow-code-generation-from-strings', '--conditions=@aitebaar/source', '--input-type=module']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', program], { cwd: fileURLToPath(sourceUrl('..')), encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
