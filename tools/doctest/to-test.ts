import ts from 'typescript'

/** An example turned into the parts of a test. */
export interface TestParts {
  readonly imports: readonly string[]
  readonly body: readonly string[]
  /** Names the example uses and does not declare itself. */
  readonly freeNames: readonly string[]
}

const isPropertyName = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) return parent.name === node
  return ts.isBindingElement(parent) && parent.propertyName === node
}

const isDeclaration = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isImportSpecifier(parent) || ts.isNamespaceImport(parent) || ts.isImportClause(parent)) return true
  const declares = ts.isVariableDeclaration(parent) || ts.isBindingElement(parent) || ts.isParameter(parent) || ts.isFunctionDeclaration(parent)
  return declares && parent.name === node
}

const freeNames = (source: ts.SourceFile): string[] => {
  const used = new Set<string>()
  const declared = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) declared.add(node.text)
      else if (!isPropertyName(node)) used.add(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...used].filter((name) => !declared.has(name))
}

const promised = (text: string, end: number): string | undefined => /^[ \t;]*\/\/ => (.+)$/m.exec(text.slice(end).split('\n', 1)[0] ?? '')?.[1]

const toLines = (statement: ts.Statement, value: string | undefined): string[] => {
  const code = statement.getText()
  if (value === undefined) return [code]
  if (ts.isExpressionStatement(statement)) return [`expect(${statement.expression.getText()}).toEqual(${value})`]
  const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined
  if (name === undefined) throw new Error(`"// => ${value}" stands behind something that has no value: ${code}`)
  return [code, `expect(${name}).toEqual(${value})`]
}

/** Splits an example into imports and body, with each `expression // => value` as an assertion. */
export const toTest = (code: string): TestParts => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const imports = source.statements.filter(ts.isImportDeclaration)
  const others = source.statements.filter((statement) => !ts.isImportDeclaration(statement) && !ts.isEmptyStatement(statement))
  const body = others.flatMap((statement) => toLines(statement, promised(code, statement.getEnd())))
  const promises = code.match(/\/\/ => /g)?.length ?? 0
  const kept = body.filter((line) => line.startsWith('expect(')).length
  if (kept < promises) throw new Error(`${promises - kept} of the "// =>" lines follow no complete statement:\n${code}`)
  return { imports: imports.map((statement) => statement.getText()), body, freeNames: freeNames(source) }
}
