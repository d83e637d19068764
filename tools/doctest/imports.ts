import ts from 'typescript'

/** Import lines gathered from many examples, each name once. */
export interface ImportTable {
  readonly add: (module: string, name: string, isType: boolean) => void
  readonly addDeclaration: (declaration: ts.ImportDeclaration, resolve: (module: string) => string) => void
  readonly print: () => string[]
}

interface Lines {
  readonly named: Map<string, boolean>
  readonly whole: Set<string>
}

export const createImportTable = (): ImportTable => {
  const modules = new Map<string, Lines>()
  const linesOf = (module: string): Lines => {
    const lines = modules.get(module) ?? { named: new Map<string, boolean>(), whole: new Set<string>() }
    modules.set(module, lines)
    return lines
  }
  const add = (module: string, name: string, isType: boolean): void => {
    const { named } = linesOf(module)
    named.set(name, isType && (named.get(name) ?? true))
  }
  return {
    add,
    addDeclaration(declaration, resolve) {
      const module = resolve((declaration.moduleSpecifier as ts.StringLiteral).text)
      const clause = declaration.importClause
      const { whole } = linesOf(module)
      if (clause === undefined) return void whole.add('')
      const isType = clause.phaseModifier === ts.SyntaxKind.TypeKeyword
      const word = isType ? 'type ' : ''
      if (clause.name !== undefined) whole.add(`${word}${clause.name.text} from `)
      const bindings = clause.namedBindings
      if (bindings === undefined) return
      if (ts.isNamespaceImport(bindings)) whole.add(`${word}* as ${bindings.name.text} from `)
      else
        for (const { name, propertyName, isTypeOnly } of bindings.elements)
          add(module, propertyName === undefined ? name.text : `${propertyName.text} as ${name.text}`, isType || isTypeOnly)
    },
    print: () =>
      [...modules]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([module, { named, whole }]) => {
          const names = [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, isType]) => (isType ? `type ${name}` : name))
          return [...[...whole].map((what) => `import ${what}'${module}'`), ...(names.length > 0 ? [`import { ${names.join(', ')} } from '${module}'`] : [])]
        }),
  }
}

/** Local names an import declaration brings in. */
export const importedNames = (declaration: ts.ImportDeclaration): string[] => {
  const clause = declaration.importClause
  const bindings = clause?.namedBindings
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text)
  return clause?.name === undefined ? named : [clause.name.text, ...named]
}
