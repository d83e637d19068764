/** Every check beside the tests, one after the other; names of steps as arguments run only those. */
import { run } from './run.ts'

const LIBRARIES = "pnpm -r --filter './packages/*' --filter '!@aitebaar/cli' exec"

const STEPS: Readonly<Record<string, string>> = {
  build: 'node tools/build.ts',
  types: 'node tools/doctest.ts && tsc -p tsconfig.json --checkers 1',
  lint: 'oxlint --type-aware --format=unix',
  format: 'oxfmt --check',
  unused: 'knip --no-config-hints',
  direction: 'node tools/check-direction.ts',
  links: 'node tools/check-links.ts',
  publint: "pnpm -r --filter './packages/*' exec publint --strict",
  attw: `${LIBRARIES} attw --pack . --profile node16 --format ascii`,
  size: 'size-limit',
  smoke: 'node tools/smoke.ts',
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in STEPS))
if (unknown.length > 0) {
  console.error(`no such check: ${unknown.join(', ')}; there are ${Object.keys(STEPS).join(', ')}`)
  process.exit(2)
}

const failed: string[] = []
for (const [name, command] of Object.entries(STEPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const { ok, output, seconds } = run(command)
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`)
  if (ok) continue
  failed.push(name)
  console.log(`${output}\n`)
}
console.log(failed.length === 0 ? 'all checks pass' : `checks that failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
