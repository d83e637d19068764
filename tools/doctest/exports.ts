import ts from 'typescript'

/** The names a module exports, and whether each is only a type. */
export type Exports = ReadonlyMap<string, { readonly isType: boolean }>

const isExported = (node: ts.Node): boolean => ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const declaredNames = (statement: ts.Statement): { name: string; isType: boolean }[] => {
  if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.map(({ name, isTypeOnly }) => ({ name: name.text, isType: isTypeOnly || statement.isTypeOnly }))
  }
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), isType: false }))
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [{ name: statement.name.text, isType: true }]
  if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name !== undefined) return [{ name: statement.name.text, isType: false }]
  return []
}

/** Reads the exported names from the text of a module. A name that is both a value and a type counts as a value. */
export const exportsOf = (source: string): Exports => {
  const found = new Map<string, { isType: boolean }>()
  for (const statement of ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true).statements) {
    for (const { name, isType } of declaredNames(statement)) found.set(name, { isType: isType && (found.get(name)?.isType ?? true) })
  }
  return found
}
