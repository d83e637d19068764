import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { example, run } from './run.ts'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/```text\n([\s\S]*?)```/g)].map(([, block = '']) => block.split('\n'))
const shown = (block: readonly string[] | undefined): string[] => (block ?? []).filter((line) => line.trim() !== '' && !line.includes('…'))

it('the README shows what the command prints', async () => {
  const file = 'cases/swara-without-the-training.json'
  const assessed = await run('assess', example(file), '--as-of', '2015-12-31')
  const computed = await run('indicators', 'run', example('records'), '--published', example('published.json'))
  expect(blocks).toHaveLength(2)
  const printed = [assessed.out.split('\n'), computed.out.split('\n')]
  for (const [index, lines] of printed.entries()) {
    expect(shown(blocks[index]).length).toBeGreaterThan(5)
    expect(shown(blocks[index]).filter((line) => !lines.includes(line) && !line.endsWith(file))).toEqual([])
  }
})
