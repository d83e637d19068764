/** Turns the examples of the documentation into tests: `@example` of TSDoc, and `ts` blocks of every README and guide. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { KnownModule, Page } from './doctest/render.ts'
import type { Package } from './workspace.ts'
import { examplesOfMarkdown, examplesOfSource } from './doctest/extract.ts'
import { exportedNames } from './doctest/names.ts'
import { render } from './doctest/render.ts'
import { filesBelow, packages, root, sourceEntries } from './workspace.ts'

/** Pages outside the packages are tested in the one that depends on all others. */
const HOME_OF_OTHER_PAGES = '@aitebaar/cli'

const posix = (path: string): string => path.split(sep).join('/')

const publicModules = (pkg: Package): KnownModule[] =>
  [...sourceEntries(pkg)].map(([path, source]) => ({ specifier: `${pkg.name}${path.slice(1)}`, names: exportedNames(join(pkg.dir, source)) }))

const testingModule = ({ dir }: Package, from: string): KnownModule[] => {
  const path = join(dir, 'src/testing/index.ts')
  return existsSync(path) ? [{ specifier: posix(relative(from, path)), names: exportedNames(path) }] : []
}

const sourcePages = (pkg: Package, doctests: string): Page[] =>
  filesBelow(join(pkg.dir, 'src'), (path) => path.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(path)).map((path) => ({
    label: posix(relative(root, path)),
    examples: examplesOfSource(readFileSync(path, 'utf8')),
    modules: [...publicModules(pkg), { specifier: posix(relative(doctests, path)), names: exportedNames(path) }, ...testingModule(pkg, doctests)],
    resolve: (module) => (module.startsWith('.') ? posix(relative(doctests, join(dirname(path), module))) : module),
  }))

const markdownPages = (pkg: Package): Page[] => {
  const others = pkg.name === HOME_OF_OTHER_PAGES ? [join(root, 'README.md'), ...filesBelow(join(root, 'docs/guide'), (path) => path.endsWith('.md'))] : []
  return [join(pkg.dir, 'README.md'), ...others].filter(existsSync).map((path) => ({
    label: posix(relative(root, path)),
    examples: examplesOfMarkdown(readFileSync(path, 'utf8')),
    modules: path.startsWith(pkg.dir) ? publicModules(pkg) : [],
    resolve: (module) => module,
  }))
}

const testName = (label: string): string =>
  `${label
    .replace(/^packages\/[^/]+\/(src\/)?/, '')
    .replace(/^README\.md$/, (name) => (label === name ? 'root-readme' : 'readme'))
    .replace(/\.(ts|md)$/, '')
    .replaceAll('/', '.')}.test.ts`

let files = 0
let examples = 0
for (const pkg of packages()) {
  const doctests = join(pkg.dir, '.doctest')
  rmSync(doctests, { recursive: true, force: true })
  for (const page of [...sourcePages(pkg, doctests), ...markdownPages(pkg)]) {
    if (page.examples.length === 0) continue
    mkdirSync(doctests, { recursive: true })
    writeFileSync(join(doctests, testName(page.label)), render(page))
    files += 1
    examples += page.examples.length
  }
}
console.log(`${examples} examples in ${files} files`)
