import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

/** The folder of this package. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The files below a folder whose names end so, sorted, as paths from the package's root. */
export const filesIn = (folder: string, ending: string): string[] => {
  const below = join(ROOT, folder)
  return (existsSync(below) ? readdirSync(below, { recursive: true, encoding: 'utf8' }) : [])
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort(byText)
}

interface List {
  readonly name: string
  /** Its name when left out. */
  readonly folder?: string
  readonly ending: string
  /** Whether a file holds one entry or many. */
  readonly holds: 'one' | 'many'
}

const LISTS: readonly List[] = [
  { name: 'register', ending: '.json', holds: 'many' },
  { name: 'areas', ending: '.json', holds: 'many' },
  { name: 'bodies', ending: '.json', holds: 'many' },
  { name: 'options', ending: '.json', holds: 'many' },
  { name: 'parameters', ending: '.json', holds: 'many' },
  { name: 'urdu', folder: 'words/ur', ending: '.json', holds: 'one' },
  { name: 'pashto', folder: 'words/ps', ending: '.json', holds: 'one' },
  { name: 'rules', ending: '.rule.json', holds: 'one' },
  { name: 'indicators', ending: '.indicator.json', holds: 'one' },
]

const HEAD = '// Made by tools/lists.ts; do not edit.'

const imports = (files: readonly string[]): string[] => files.map((file, index) => `import x${index + 1} from '../../${file}' with { type: 'json' }`)

const listText = ({ name, folder = name, ending, holds }: List): string => {
  const files = filesIn(folder, ending)
  const entries = files.map((_, index) => `  ${holds === 'many' ? '...' : ''}x${index + 1},`)
  return [HEAD, ...imports(files), '', `export const ${name}: readonly unknown[] = [`, ...entries, ']', ''].join('\n')
}

/** Each file of `conditions/` holds named conditions, as an object. */
const conditionsText = (): string => {
  const files = filesIn('conditions', '.json')
  const spread = files.length === 0 ? '{}' : `{ ${files.map((_, index) => `...x${index + 1}`).join(', ')} }`
  return [
    HEAD,
    ...imports(files),
    '',
    '/** Conditions that rules share, by name. */',
    `export const conditions: Readonly<Record<string, unknown>> = ${spread}`,
    '',
  ].join('\n')
}

/** What every file of `src/data` should hold, by its path, for the files that are there now. */
export const lists = (): ReadonlyMap<string, string> =>
  new Map([...LISTS.map((list) => [`src/data/${list.name}.gen.ts`, listText(list)] as const), ['src/data/conditions.gen.ts', conditionsText()] as const])

if (argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(ROOT, 'src/data'), { recursive: true })
  for (const [file, text] of lists()) writeFileSync(join(ROOT, file), text)
}
