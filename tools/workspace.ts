import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

export interface Package {
  readonly name: string
  readonly dir: string
  readonly manifest: Manifest
}

export const root = resolve(import.meta.dirname, '..')

/** The published packages, in the order of their folders. */
export const packages = (): Package[] =>
  readdirSync(join(root, 'packages'))
    .map((folder) => join(root, 'packages', folder))
    .filter((dir) => existsSync(join(dir, 'package.json')))
    .map((dir) => {
      const manifest = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as Manifest
      return { name: manifest.name, dir, manifest }
    })

/** Files below a folder, without what is built or installed; `keep` sees the path from that folder. */
export const filesBelow = (dir: string, keep: (path: string) => boolean): string[] =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !/[\\/](node_modules|dist|\.doctest)[\\/]/.test(path.slice(dir.length)) && keep(path.slice(dir.length + 1)))
        .sort()
    : []

/** The entry points of a library in its sources: `.` -> src/index.ts, `./testing` -> src/testing/index.ts. */
export const sourceEntries = ({ manifest }: Package): Map<string, string> =>
  new Map(
    Object.entries(manifest.exports ?? {}).flatMap(([path, target]): [string, string][] => {
      const source = typeof target === 'object' && target !== null ? (target as Record<string, unknown>)['@aitebaar/source'] : undefined
      return typeof source === 'string' ? [[path, source.replace(/^\.\//, '')]] : []
    }),
  )
