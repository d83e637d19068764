import ts from 'typescript'
import { boundNames, declared, parse, usedNames } from './names.ts'

/** One example, ready to stand inside a test. */
export interface Body {
  readonly imports: readonly ts.ImportDeclaration[]
  readonly code: string
  readonly used: ReadonlySet<string>
}

const COMMENT = /^[ \t]*\/\/ ?/
const EXPECTED = /^\s*\/\/ => ?/

/** Text after `// =>` behind a statement; comment lines right below it continue the value. */
const expectedAfter = (text: string, end: number): { value: string; end: number } | undefined => {
  const [first = '', ...rest] = text.slice(end).split('\n')
  const own = EXPECTED.test(first) ? first : undefined
  const next = own === undefined && first.trim() === '' && EXPECTED.test(rest[0] ?? '') ? rest.shift() : undefined
  const start = own ?? next
  if (start === undefined) return undefined
  const lines = [start.replace(EXPECTED, '')]
  for (const line of rest) {
    if (!COMMENT.test(line) || EXPECTED.test(line)) break
    lines.push(line.replace(COMMENT, ''))
  }
  const width = text
    .slice(end)
    .split('\n')
    .slice(0, lines.length + (own === undefined ? 1 : 0))
    .join('\n').length
  return { value: lines.join('\n').trim(), end: end + width }
}

/** What is looked at: the expression itself, what `console.log` would print, or the constant just declared. */
const subject = (statement: ts.Statement, source: ts.SourceFile): string | undefined => {
  if (ts.isVariableStatement(statement)) {
    const [only, ...others] = statement.declarationList.declarations
    return only !== undefined && others.length === 0 && ts.isIdentifier(only.name) ? only.name.text : undefined
  }
  if (!ts.isExpressionStatement(statement)) return undefined
  const { expression } = statement
  const isLog = ts.isCallExpression(expression) && expression.expression.getText(source) === 'console.log' && expression.arguments.length === 1
  return (isLog ? expression.arguments[0] : expression)?.getText(source)
}

const assertion = (statement: ts.Statement, source: ts.SourceFile, value: string): string => {
  const looked = subject(statement, source)
  if (looked === undefined) throw new Error(`"// => ${value}" follows a statement without a value`)
  const kept = ts.isVariableStatement(statement) ? `${statement.getText(source)}\n` : ''
  return `${kept}expect(${looked}).toEqual(${value})`
}

/** Turns `expression // => value` into assertions; everything else is kept as it is. */
export const toBody = (code: string): Body => {
  const source = parse(code)
  const lines: string[] = []
  const seen = new Set<string>()
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) continue
    const expected = expectedAfter(code, statement.getEnd())
    const line = expected === undefined ? statement.getText(source) : assertion(statement, source, expected.value)
    const bound = boundNames(statement)
    for (const name of usedNames(parse(line))) if (!bound.has(name)) seen.add(name)
    lines.push(line)
  }
  const own = source.statements.flatMap((statement) => (ts.isImportDeclaration(statement) ? [] : declared(statement)))
  for (const [name] of own) seen.delete(name)
  const idle = own.filter(([name, isType]) => !isType && !isReadLater(name, lines))
  return { imports: source.statements.filter(ts.isImportDeclaration), code: [...lines, ...idle.map(([name]) => `void ${name}`)].join('\n'), used: seen }
}

const isReadLater = (name: string, lines: readonly string[]): boolean =>
  lines.flatMap((line) => [...line.matchAll(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'))]).length > 1
