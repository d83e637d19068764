import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'

import type { Block } from './doctest/blocks.ts'
import { exampleBlocks, fencedBlocks } from './doctest/blocks.ts'
import type { Exports } from './doctest/exports.ts'
import { exportsOf } from './doctest/exports.ts'
import { toTest } from './doctest/to-test.ts'

// Turns the examples in doc comments and READMEs into tests: packages/*/.doctest/*.test.ts.

interface Home {
  /** The package whose dependencies the examples may import. */
  readonly folder: string
  /** Where the names used without an import come from. */
  readonly modules: readonly { readonly specifier: string; readonly exports: Exports }[]
}

const importOf = (name: string, modules: Home['modules']): string | undefined => {
  const home = modules.find(({ exports }) => exports.has(name))
  if (home === undefined) return undefined
  return `import ${home.exports.get(name)?.isType === true ? 'type ' : ''}{ ${name} } from '${home.specifier}'`
}

const testFile = (origin: string, blocks: readonly Block[], { modules }: Home): string => {
  const imports = new Set<string>(["import { expect, it } from 'vitest'"])
  const tests = blocks.map(({ line, code }) => {
    const parts = toTest(code)
    for (const one of parts.imports) imports.add(one)
    for (const name of parts.freeNames) {
      const found = importOf(name, modules)
      if (found !== undefined) imports.add(found)
    }
    return `it('${origin}:${line}', async () => {\n${parts.body.map((text) => `  ${text}`).join('\n')}\n})\n`
  })
  const used = tests.some((test) => test.includes('expect(')) ? [...imports] : [...imports].map((line) => line.replace('{ expect, it }', '{ it }'))
  return `// Made by tools/doctest.ts from the examples in ${origin}.\n${used.join('\n')}\n\n${tests.join('\n')}`
}

const write = (origin: string, blocks: readonly Block[], home: Home): number => {
  if (blocks.length === 0) return 0
  const folder = join(home.folder, '.doctest')
  mkdirSync(folder, { recursive: true })
  const name = relative(home.folder, origin).replace(/^src[/\\]|(\.\.[/\\])+/g, '').replace(/\.(ts|md)$/, '').replaceAll(sep, '.').toLowerCase()
  writeFileSync(join(folder, `${name}.test.ts`), testFile(origin, blocks, home))
  return blocks.length
}

const packageExamples = (folder: string): number => {
  const index = join(folder, 'src/index.ts')
  const own = { specifier: `@aitebaar/${basename(folder)}`, exports: existsSync(index) ? exportsOf(readFileSync(index, 'utf8')) : new Map() }
  const sources = globSync(join(folder, 'src/**/*.ts')).filter((file) => !/\.(test|test-d|bench)\.ts$/.test(file)).sort()
  const inSources = sources.map((file) => {
    const source = readFileSync(file, 'utf8')
    const itself = { specifier: `../${relative(folder, file).replaceAll(sep, '/')}`, exports: exportsOf(source) }
    return write(file, exampleBlocks(source), { folder, modules: [own, itself] })
  })
  const readme = join(folder, 'README.md')
  const inReadme = existsSync(readme) ? write(readme, fencedBlocks(readFileSync(readme, 'utf8')), { folder, modules: [] }) : 0
  return inSources.reduce((sum, count) => sum + count, inReadme)
}

/** The pages of the root use what an embedding application would depend on: all of it. */
const pageExamples = (folder: string): number =>
  ['README.md', ...globSync('docs/guide/*.md')].map((page) => write(page, fencedBlocks(readFileSync(page, 'utf8')), { folder, modules: [] })).reduce((sum, count) => sum + count, 0)

for (const stale of globSync('{packages,examples}/*/.doctest')) rmSync(stale, { recursive: true })
const counts = [...globSync('packages/*/package.json').map((manifest) => packageExamples(dirname(manifest))), pageExamples('examples/programme')]
process.stderr.write(`${counts.reduce((sum, count) => sum + count, 0)} examples to run\n`)
