/** Builds every package, and is silent about it unless one fails. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.ts'
import { root } from './workspace.ts'

rmSync(join(root, '.types'), { recursive: true, force: true })
// What each package needs of the others is in the declarations and the sources, so that none has to wait for another.
const { ok, output, seconds } = run('tsc -p tsconfig.build.json --checkers 1 && pnpm -r --no-sort --workspace-concurrency=2 run build')
console.error(ok ? `built in ${seconds.toFixed(1)} s` : output)
process.exitCode = ok ? 0 : 1
