import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { packages, sourceEntries } from './workspace.ts'

const documented = (dir: string): readonly string[] => {
  const own = join(dir, 'typedoc.json')
  const { entryPoints = ['src/index.ts'] } = existsSync(own) ? (JSON.parse(readFileSync(own, 'utf8')) as { entryPoints?: string[] }) : {}
  return entryPoints
}

it.each(packages().map((pkg) => [pkg.name, pkg] as const))('every entry of %s is in the reference', (_, pkg) => {
  const entries = [...sourceEntries(pkg).values()]
  expect(entries.filter((path) => !documented(pkg.dir).includes(path))).toEqual([])
})
