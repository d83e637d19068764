/** What importing costs: each entry of the built packages in a process of its own, after zod where it stands on zod. Build first. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packages, sourceEntries } from '../workspace.ts'

const ROUNDS = Number(process.env['ROUNDS'] ?? 15)

/** Milliseconds of an import in a new process, once what it stands on is there. */
const once = (dir: string, specifier: string, before: readonly string[]): number => {
  const script = `${before.map((name) => `await import(${JSON.stringify(name)});`).join('')}const start = performance.now();await import(${JSON.stringify(specifier)});console.log(performance.now() - start)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: dir, encoding: 'utf8' }))
}

const core = packages().find(({ name }) => name === '@aitebaar/core')
if (core === undefined || !existsSync(join(core.dir, 'dist'))) throw new Error('nothing is built: `npx -y pnpm@12 run build` first')

const tasks = [
  { label: 'zod', dir: core.dir, specifier: 'zod', before: [] },
  ...packages().flatMap((pkg) =>
    [...sourceEntries(pkg).keys()]
      .filter((entry) => entry !== './testing' && existsSync(join(pkg.dir, 'dist')))
      .map((entry) => {
        const specifier = `${pkg.name}${entry.slice(1)}`
        const before = pkg.manifest.dependencies?.['zod'] !== undefined && !entry.startsWith('./evaluate') ? ['zod'] : []
        return { label: specifier + (before.length > 0 ? ', zod being there' : ''), dir: pkg.dir, specifier, before }
      }),
  ),
]

/** Tasks take turns, so that a busy moment of the machine falls on all of them. */
const times = tasks.map((): number[] => [])
for (let round = 0; round < ROUNDS; round += 1) tasks.forEach((task, at) => times[at]?.push(once(task.dir, task.specifier, task.before)))

console.log(`${'import of'.padEnd(52)}${'least ms'.padStart(10)}${'median ms'.padStart(11)}`)
tasks.forEach(({ label }, at) => {
  const sorted = (times[at] ?? []).toSorted((a, b) => a - b)
  const shown = [sorted[0], sorted[Math.floor(sorted.length / 2)]].map((ms) => (ms ?? Number.NaN).toFixed(1))
  console.log(`${label.padEnd(52)}${(shown[0] ?? '').padStart(10)}${(shown[1] ?? '').padStart(11)}`)
})
