import type { Example } from './extract.ts'
import type { ExportedNames } from './names.ts'
import { toBody } from './assertions.ts'
import { createImportTable, importedNames } from './imports.ts'

/** A module whose names an example may use without importing them. */
export interface KnownModule {
  readonly specifier: string
  readonly names: ExportedNames
}

export interface Page {
  /** Path shown in test names and errors. */
  readonly label: string
  readonly examples: readonly Example[]
  /** Where names come from when the example does not import them; the first module that has one wins. */
  readonly modules: readonly KnownModule[]
  /** Rewrites a module specifier written in an example. */
  readonly resolve: (module: string) => string
}

const indent = (code: string): string => code.replace(/^(?=.)/gm, '    ')

/** The test file of one page: its examples, each a test, under one set of imports. */
export const render = ({ label, examples, modules, resolve }: Page): string => {
  const imports = createImportTable()
  const names = new Set<string>()
  const tests = examples.map(({ line, code }) => {
    try {
      const body = toBody(code)
      for (const declaration of body.imports) {
        imports.addDeclaration(declaration, resolve)
        for (const name of importedNames(declaration)) names.add(name)
      }
      return { line, body }
    } catch (error) {
      throw new Error(`${label}:${line}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  })
  for (const name of new Set(tests.flatMap(({ body }) => [...body.used]))) {
    const home = modules.find((module) => module.names.has(name))
    if (!names.has(name) && home !== undefined) imports.add(home.specifier, name, home.names.get(name) ?? false)
  }
  const asserts = tests.some(({ body }) => body.code.includes('expect('))
  return [
    `// Made by tools/doctest.ts from ${label}; changes here are lost.`,
    `import { describe, ${asserts ? 'expect, ' : ''}it } from 'vitest'`,
    ...imports.print(),
    '',
    `describe(${JSON.stringify(label)}, () => {`,
    ...tests.map(({ line, body }) => `  it('example of line ${line}', async () => {\n${indent(body.code)}\n  })`),
    '})',
    '',
  ].join('\n')
}
