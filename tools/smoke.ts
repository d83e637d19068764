/** Packs every package, installs the tarballs in an empty folder, and uses them from there as a stranger would. Build first. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { exportedNames } from './doctest/names.ts'
import { packages, root, sourceEntries } from './workspace.ts'

/** Node from the lockfile, and the machine's own if it is another. */
const nodes = (): string[] => {
  const others = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .filter((path) => existsSync(path))
  return [...new Set([process.execPath, ...others.slice(0, 1).map((path) => realpathSync(path))])]
}

const folder = mkdtempSync(join(tmpdir(), 'aitebaar-smoke-'))
const all = packages()

/** `/testing` entries need it; it is an optional peer of the packages. */
const FAST_CHECK = (JSON.parse(readFileSync(join(root, 'node_modules/fast-check/package.json'), 'utf8')) as { version: string }).version

const tarballs = new Map(
  all.map(({ name, dir, manifest }) => {
    execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] })
    return [name, `file:${join(folder, `${name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`)}`]
  }),
)

const expected = Object.fromEntries(
  all.flatMap((pkg) =>
    [...sourceEntries(pkg)].map(([path, source]) => {
      const names = [...exportedNames(join(pkg.dir, source))].flatMap(([name, isType]) => (isType ? [] : [name]))
      return [`${pkg.name}${path.slice(1)}`, names.sort()]
    }),
  ),
)

const TRY = `
const found = (module, names, loaded, how) => {
  const missing = names.filter((name) => !(name in loaded))
  if (missing.length > 0) throw new Error(how + ' of ' + module + ' lacks ' + missing.join(', '))
}
for (const [module, names] of Object.entries(expected)) {
  found(module, names, require(module), 'require')
  found(module, names, await import(module), 'import')
}
`
writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { ...Object.fromEntries(tarballs), 'fast-check': FAST_CHECK } }))
writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify({ packages: [], overrides: Object.fromEntries(tarballs) }))
writeFileSync(
  join(folder, 'try.mjs'),
  `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\nconst expected = ${JSON.stringify(expected)}\n${TRY}`,
)

const attempt = (what: string, command: string, args: readonly string[]): boolean => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${what}`)
  if (status !== 0) console.error(`${stdout}${stderr}`.trim())
  return status === 0
}

const bins = all.flatMap(({ name, manifest }) => Object.entries(manifest.bin ?? {}).map(([bin, path]) => ({ bin, path: join('node_modules', name, path) })))
const results = [attempt(`install of ${tarballs.size} tarballs`, 'pnpm', ['install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile'])]
if (results[0] === true)
  for (const node of nodes()) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    results.push(attempt(`${Object.keys(expected).length} entries, import and require, Node ${version}`, node, ['try.mjs']))
    for (const { bin, path } of bins) results.push(attempt(`${bin} --help, Node ${version}`, node, [path, '--help']))
  }
rmSync(folder, { recursive: true, force: true })
process.exitCode = results.every((ok) => ok) ? 0 : 1
