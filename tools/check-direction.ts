/** Fails on an import that points the wrong way; see CONTRIBUTING.md for the direction of the packages. */
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import type { Package } from './workspace.ts'
import { findCycles } from './check-direction/cycles.ts'
import { filesBelow, packages, root } from './workspace.ts'

/** What each package may import of the others; a new package gets its line here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  conditions: ['core'],
  rules: ['core', 'conditions'],
  disclosure: ['core'],
  indicators: ['core', 'conditions', 'disclosure'],
  'jurisdiction-kp': ['core', 'conditions', 'rules', 'indicators'],
  cli: ['core', 'conditions', 'rules', 'disclosure', 'indicators', 'jurisdiction-kp'],
  workbench: ['core', 'conditions', 'rules', 'disclosure', 'indicators', 'jurisdiction-kp'],
}

const SCOPE = '@aitebaar/'
const TEST = /\.(test|test-d|bench)\.ts$/

interface Import {
  readonly from: string
  readonly line: number
  readonly module: string
  readonly text: string
}

const importsOf = (path: string): Import[] => {
  const text = readFileSync(path, 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
            ? node.argument.literal
            : undefined
    if (specifier !== undefined && ts.isStringLiteral(specifier)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      found.push({ from: path, line, module: specifier.text, text: node.getText(source) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const packageOf = (module: string): string =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/')

const problemsOf = (pkg: Package, { from, module, text }: Import): string[] => {
  const place = relative(pkg.dir, from)
  const target = packageOf(module)
  const folder = pkg.name.slice(SCOPE.length)
  const { dependencies, peerDependencies } = pkg.manifest
  const declared = { ...dependencies, ...peerDependencies }
  const helpsTests = place.startsWith(join('src', 'testing')) && pkg.manifest.exports?.['./testing'] === undefined
  const isShipped = place.startsWith('src') && !TEST.test(place) && !helpsTests
  const isOwn = module.startsWith('.') || target === pkg.name
  const problems: string[] = []
  if (module.startsWith('.') && relative(pkg.dir, resolve(dirname(from), module)).startsWith('..'))
    problems.push('leaves its package; import the package by its name')
  if (target.startsWith(SCOPE) && !isOwn && !(MAY_IMPORT[folder] ?? []).includes(target.slice(SCOPE.length)))
    problems.push(`${pkg.name} may not import ${target}`)
  if (isShipped && !isOwn && !module.startsWith('node:') && declared[target] === undefined)
    problems.push(`${target} is not declared in ${relative(root, pkg.dir)}/package.json`)
  if (target === 'json-rules-engine' && !(folder === 'rules' && place.startsWith(join('src', 'json-rules-engine'))))
    problems.push('json-rules-engine stays in packages/rules/src/json-rules-engine')
  if (target === 'fp-ts' && !/^fp-ts\/lib\/[A-Za-z]+\.js$/.test(module)) problems.push("write it as 'fp-ts/lib/<Module>.js'; other forms fail in plain Node")
  if (module === 'zod' && !/^import (type )?\* as z from /.test(text)) problems.push("write import * as z from 'zod'")
  return problems
}

const fileOf = ({ from, module }: Import): string[] => (module.startsWith('.') ? [resolve(dirname(from), module)] : [])

const problems = packages().flatMap((pkg) => {
  const files = ['src', 'test', 'tools', 'bench'].flatMap((folder) => filesBelow(join(pkg.dir, folder), (path) => path.endsWith('.ts')))
  const imports = files.flatMap(importsOf)
  const unknown = pkg.name.slice(SCOPE.length) in MAY_IMPORT ? [] : [`${pkg.name}: tools/check-direction.ts does not say what it may import`]
  const wrong = imports.flatMap((one) => problemsOf(pkg, one).map((problem) => `${relative(root, one.from)}:${one.line}: '${one.module}': ${problem}`))
  const edges = new Map(files.map((file) => [file, imports.filter(({ from }) => from === file).flatMap(fileOf)]))
  const cycles = findCycles(edges).map((cycle) => `cycle: ${cycle.map((file) => relative(root, file)).join(' -> ')}`)
  return [...unknown, ...wrong, ...cycles]
})

for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'imports point the right way' : `${problems.length} imports point the wrong way`)
process.exitCode = problems.length === 0 ? 0 : 1
