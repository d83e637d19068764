import { describe, expect, it } from 'vitest'
import { toBody } from './assertions.ts'
import { examplesOfMarkdown, examplesOfSource } from './extract.ts'
import { render } from './render.ts'

const SOURCE = `/**
 * Adds.
 *
 * @example
 * add(1, 2) // => 3
 *
 * @category sums
 */
export const add = 1
/** @example
 * \`\`\`ts
 * add(2, 2) // => 4
 * \`\`\`
 */
export const more = 1
/**
 * @example
 * \`\`\`json
 * { "a": 1 }
 * \`\`\`
 */
export const none = 1
`

describe('examplesOfSource', () => {
  it('takes bare text and ts fences, and leaves other languages alone', () => {
    expect(examplesOfSource(SOURCE)).toEqual([
      { line: 4, code: 'add(1, 2) // => 3' },
      { line: 10, code: 'add(2, 2) // => 4' },
    ])
  })
})

describe('examplesOfMarkdown', () => {
  it('takes ts blocks only', () => {
    expect(examplesOfMarkdown('# A\n```ts\nadd(1)\n```\n```sh\nls\n```\n')).toEqual([{ line: 2, code: 'add(1)' }])
  })
})

describe('toBody', () => {
  it('turns a value behind an expression into an assertion', () => {
    expect(toBody('add(1, 2) // => 3').code).toBe('expect(add(1, 2)).toEqual(3)')
  })

  it('reads a value from the lines below', () => {
    expect(toBody('list(\n  1,\n)\n// => [\n//   1,\n// ]\nadd(1) // => 1').code).toBe('expect(list(\n  1,\n)).toEqual([\n  1,\n])\nexpect(add(1)).toEqual(1)')
  })

  it('looks at what console.log would print, and at a constant', () => {
    expect(toBody('console.log(add(1)) // => 2\nconst sum = add(2) // => 3').code).toBe('expect(add(1)).toEqual(2)\nconst sum = add(2)\nexpect(sum).toEqual(3)')
  })

  it('uses a constant that the example leaves idle, so that the compiler does not complain', () => {
    expect(toBody('const sum = add(2)').code).toBe('const sum = add(2)\nvoid sum')
  })

  it('leaves an ordinary comment alone', () => {
    expect(toBody('add(1) // adds').code).toBe('add(1)')
  })

  it('refuses a value that belongs to nothing', () => {
    expect(() => toBody('if (add(1)) {\n} // => 3')).toThrow('without a value')
  })
})

describe('render', () => {
  const page = {
    label: 'a.ts',
    resolve: (module: string) => module,
    modules: [
      {
        specifier: '@aitebaar/a',
        names: new Map([
          ['add', false],
          ['Sum', true],
          ['idle', false],
        ]),
      },
    ],
  }

  it('imports the names an example uses and does not declare', () => {
    const file = render({
      ...page,
      examples: [
        { line: 1, code: 'const sum: Sum = add(1)\nsum // => 1' },
        { line: 5, code: 'const add = 1\nadd // => 1' },
      ],
    })
    expect(file).toContain("import { type Sum, add } from '@aitebaar/a'")
  })

  it('does not import a name that a function of the example binds itself', () => {
    const file = render({ ...page, examples: [{ line: 1, code: '[{ idle: 1 }].map(({ idle }) => add(idle)) // => [2]' }] })
    expect(file).toContain("import { add } from '@aitebaar/a'")
  })

  it('puts the imports of all examples on top, each name once', () => {
    const code = "import { add } from '@aitebaar/a'\nimport * as z from 'zod'\nz.string()\nadd(1)"
    const lines = render({
      ...page,
      examples: [
        { line: 1, code },
        { line: 9, code },
      ],
    }).split('\n')
    expect(lines.filter((line) => line.startsWith('import '))).toEqual([
      "import { describe, it } from 'vitest'",
      "import { add } from '@aitebaar/a'",
      "import * as z from 'zod'",
    ])
  })

  it('names the place of an example that it cannot read', () => {
    expect(() => render({ ...page, examples: [{ line: 7, code: 'for (;;) {} // => 1' }] })).toThrow('a.ts:7: ')
  })
})
