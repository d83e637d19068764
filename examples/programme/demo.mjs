import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

const show = (heading, args) => {
  console.log(`\n${heading}\n$ aitebaar ${args.join(' ')}\n`)
  const { status } = spawnSync(process.execPath, ['packages/cli/dist/main.js', ...args], { cwd: root, stdio: 'inherit' })
  return status ?? 1
}

const codes = [
  show('Nine fictional cases, judged by the law in force on the last day of 2015', ['assess', 'examples/programme/cases', '--as-of', '2015-12-31']),
  show('What the programme published, beside what its records say', [
    'indicators',
    'run',
    'examples/programme/records',
    '--published',
    'examples/programme/published.json',
  ]),
]
process.exitCode = codes.find((code) => code !== 0) ?? 0
