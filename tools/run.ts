import { spawnSync } from 'node:child_process'
import { root } from './workspace.ts'

/** What a command did: whether it ended well, all it printed, and how long it took. */
export interface Outcome {
  readonly ok: boolean
  readonly output: string
  readonly seconds: number
}

/** Runs a command line at the root of the repository and keeps its output to itself. */
export const run = (command: string): Outcome => {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { ok: status === 0, output: `${stdout}${stderr}`.trim(), seconds: (performance.now() - start) / 1000 }
}
