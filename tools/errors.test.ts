import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { filesBelow, root } from './workspace.ts'

const CATALOGUE = readFileSync(join(root, 'docs/errors.md'), 'utf8')
const BAD_RULES = join(root, 'packages/rules/test/bad-rules')

const read = (folder: string, keep: (path: string) => boolean): string[] => filesBelow(join(root, folder), keep).map((path) => readFileSync(path, 'utf8'))
const PACKAGES = ['conditions', 'rules', 'indicators', 'disclosure', 'cli']
const codesIn = (texts: readonly string[], pattern: string): Set<string> =>
  new Set(
    texts.flatMap((text) =>
      [...text.matchAll(new RegExp(pattern.replace('CODE', `((?:${PACKAGES.join('|')})/[a-z0-9-]+)`), 'g'))].flatMap(([, code]) => code ?? []),
    ),
  )

const isTest = (path: string): boolean => path.endsWith('.test.ts')
const isSource = (path: string): boolean => path.endsWith('.ts') && !isTest(path)
const given = codesIn(
  PACKAGES.flatMap((name) => read(`packages/${name}/src`, isSource)),
  "'CODE'",
)
const tested = codesIn(read('packages', isTest), String.raw`['" [{]CODE['" \]}]`)
const listed = [...CATALOGUE.matchAll(/^\| `([a-z]+\/[a-z0-9-]+)` \|/gm)].flatMap(([, code]) => code ?? [])

describe('the catalogue of errors', () => {
  it('lists every code once', () => {
    expect(listed.length).toBe(new Set(listed).size)
  })

  it('lists every code that the packages give, and no other', () => {
    expect([...given].filter((code) => !listed.includes(code))).toEqual([])
    expect(listed.filter((code) => !given.has(code))).toEqual([])
  })

  it('has a failing example of each: a bad rule with its text, or a test that names the code', () => {
    const hasPair = (code: string): boolean => existsSync(join(BAD_RULES, `${code.replace('/', '-')}.expected.txt`))
    expect(listed.filter((code) => !hasPair(code) && !tested.has(code))).toEqual([])
  })

  it('links to the bad rule where there is one', () => {
    for (const [, path] of CATALOGUE.matchAll(/\]\(\.\.\/([^)]+)\)/g)) expect([path, existsSync(join(root, path ?? ''))]).toEqual([path, true])
  })
})
