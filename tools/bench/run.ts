/** Runs every tools/bench/*.bench.ts, each in a process of its own; names as arguments choose some. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const asked = process.argv.slice(2)
const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.bench.ts') && (asked.length === 0 || asked.some((name) => file.startsWith(name))),
)

let failed = 0
for (const file of files) {
  console.log(`\n== ${file}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--conditions=@aitebaar/source', join(import.meta.dirname, file)], { stdio: 'inherit' })
  if (status !== 0) failed += 1
}
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1
