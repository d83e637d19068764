/** How long it takes to protect tables of several sizes, and how many cells that hides. */
import { getOrThrow } from '../../packages/core/src/index.ts'
import { POLICIES, protect } from '../../packages/disclosure/src/index.ts'
import { flat, hiddenIn, tableFrom } from '../../packages/disclosure/src/testing/tables.ts'

const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(12)).join('')

/** Numbers that look like counts of people, always the same: many small, few large, some zero. */
const numbers = (count: number, mean: number): number[] => {
  let state = 7
  return Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647
    const chance = state / 2_147_483_647
    return chance < 0.15 ? 0 : Math.floor(-Math.log((chance - 0.15) / 0.85) * mean)
  })
}

console.log(row(['table', 'cells', 'unsafe', 'hidden', 'ms']))
for (const sizes of [
  [10, 6],
  [35, 7],
  [35, 21],
  [35, 2, 4],
  [35, 2, 12],
]) {
  const dimensions = sizes.map((size, index) =>
    flat(
      `d${index}`,
      Array.from({ length: size }, (_, code) => `d${index}.${code}`),
    ),
  )
  const table = tableFrom(
    dimensions,
    numbers(
      sizes.reduce((a, b) => a * b, 1),
      40,
    ),
  )
  const { minimum } = POLICIES.sensitive
  const start = performance.now()
  const shown = getOrThrow(protect(table, POLICIES.sensitive))
  const time = performance.now() - start
  const unsafe = table.cells.filter(({ value }) => value > 0 && value < minimum).length
  console.log(row([sizes.join(' x '), table.cells.length, unsafe, hiddenIn(shown).length, time.toFixed(0)]))
}
