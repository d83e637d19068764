import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Names a module exports; `true` marks a type without a value. */
export type ExportedNames = ReadonlyMap<string, boolean>

export const parse = (text: string, path = 'example.ts'): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const namesOfBinding = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOfBinding(element.name) : []))

/** Names a statement declares, with `true` for types. */
export const declared = (statement: ts.Statement): [string, boolean][] => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => namesOfBinding(name).map((text): [string, boolean] => [text, false]))
  if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== undefined) return [[statement.name.text, false]]
  if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return [[statement.name.text, true]]
  return []
}

const exportedBy = (statement: ts.Statement): [string, boolean][] => {
  if (isExported(statement)) return declared(statement)
  if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) return []
  return statement.exportClause.elements.map(({ name, isTypeOnly }) => [name.text, statement.isTypeOnly || isTypeOnly])
}

export const exportedNames = (path: string): ExportedNames => {
  const names = new Map<string, boolean>()
  for (const [name, isType] of parse(readFileSync(path, 'utf8'), path).statements.flatMap(exportedBy)) names.set(name, isType && (names.get(name) ?? true))
  return names
}

/** Names that functions under a node bind: their parameters and what they declare. */
export const boundNames = (node: ts.Node): Set<string> => {
  const names = new Set<string>()
  const visit = (child: ts.Node): void => {
    if (ts.isParameter(child) || ts.isVariableDeclaration(child)) for (const name of namesOfBinding(child.name)) names.add(name)
    ts.forEachChild(child, visit)
  }
  visit(node)
  return names
}

const isReference = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isQualifiedName(parent)) return parent.left === node
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) return parent.name !== node
  if (ts.isBindingElement(parent)) return parent.propertyName !== node
  return true
}

/** Identifiers used under a node; names of properties do not count. */
export const usedNames = (node: ts.Node): Set<string> => {
  const names = new Set<string>()
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child) && isReference(child)) names.add(child.text)
    ts.forEachChild(child, visit)
  }
  visit(node)
  return names
}
