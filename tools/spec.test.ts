import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { filesBelow, root } from './workspace.ts'

const SPEC = join(root, 'docs/spec')

const pages = readdirSync(SPEC).filter((name) => /^\d\d-/.test(name))
const numbersOf = (page: string): string[] => [...readFileSync(join(SPEC, page), 'utf8').matchAll(/\*\*(\d+\.\d+)\*\*/g)].map(([, number = '']) => number)
const stated = pages.flatMap(numbersOf)

const sources = filesBelow(join(root, 'packages'), (path) => path.endsWith('.ts'))
const tests = sources.filter((path) => path.endsWith('.test.ts'))
const cited = new Set(
  tests.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\(spec ((?:\d+\.\d+(?:, )?)+)\)/g)].flatMap(([, numbers = '']) => numbers.split(', '))),
)

describe('the specification', () => {
  it('gives every number once, on the page of its chapter', () => {
    expect(new Set(stated).size).toBe(stated.length)
    for (const page of pages) for (const number of numbersOf(page)) expect([page, Number(page.slice(0, 2))]).toEqual([page, Number(number.split('.')[0])])
  })

  it('has a test that cites each number', () => {
    expect(stated.filter((number) => !cited.has(number))).toEqual([])
  })

  it('has every number that a test cites', () => {
    expect([...cited].filter((number) => !stated.includes(number))).toEqual([])
  })

  it('has every page that the code refers to', () => {
    const named = sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/docs\/spec\/([\w-]+\.md)/g)].map(([, page]) => page))
    expect([...new Set(named)].filter((page) => !pages.includes(page ?? ''))).toEqual([])
  })
})
