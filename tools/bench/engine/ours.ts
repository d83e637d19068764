/** The bench rules and cases in our words. */
import { pathToFileURL } from 'node:url'
import type { Condition, Fact, FactType } from '../../../packages/conditions/src/index.ts'
import { compileTraces, createDictionary, createSlots, quantifiedFact } from '../../../packages/conditions/src/index.ts'
import type { CaseFile } from '../../../packages/core/src/index.ts'
import { getOrThrow } from '../../../packages/core/src/index.ts'
import { createConditionIndex } from '../../../packages/rules/src/evaluate/condition-index.ts'
import { createEvaluator } from '../../../packages/rules/src/evaluate/index.ts'
import type { EvaluatePack, PackModule } from '../../../packages/rules/src/evaluate/index.ts'
import { createEngine, definePlugin, toPackModule } from '../../../packages/rules/src/index.ts'
import type { BenchRule, Field, Row, Test } from './data.ts'
import { moduleFile } from './module-file.ts'

const conditionOf = (test: Test): Condition => {
  if ('all' in test) return { all: test.all.map(conditionOf) }
  if ('any' in test) return { any: test.any.map(conditionOf) }
  return { fact: `record.${test.field}`, operator: test.operator, value: test.value } as Condition
}

const typeOf = ({ codes, isList, max }: Field): FactType => {
  if (codes !== undefined) return { kind: isList ? 'codes' : 'code', codes }
  return max !== undefined ? { kind: 'integer', min: 0, max } : { kind: 'boolean' }
}

const plainFact = (subject: string, name: string, type: FactType): Fact => ({
  id: `${subject}.${name}`,
  subject,
  type,
  label: { en: name },
  question: { en: `${name}?` },
  sensitivity: 'internal',
  read: (entity) => entity[name],
})

/** What is asked of each of the people in a record. */
const personFacts = (fields: readonly Field[]): readonly Fact[] => {
  const roles = [...new Set(fields.flatMap(({ some }) => (some === undefined ? [] : [some.role])))]
  return roles.length === 0 ? [] : [plainFact('guest', 'age', { kind: 'integer', min: 0 }), plainFact('guest', 'role', { kind: 'id', of: 'role' })]
}

const factOf = (field: Field, people: readonly Fact[]): Fact => {
  const { name, some } = field
  if (some === undefined) return plainFact('record', name, typeOf(field))
  const { under, role } = some
  const where = {
    all: [
      { fact: 'guest.age', operator: 'lessThan', value: under },
      { fact: 'guest.role', operator: 'equal', value: role },
    ],
  }
  const definition = { id: `record.${name}`, subject: 'record', label: { en: name }, question: { en: `${name}?` }, sensitivity: 'internal' as const }
  return getOrThrow(
    quantifiedFact(
      { ...definition, quantifier: 'some', of: 'guest', where, list: (record) => record['people'] },
      { dictionary: getOrThrow(createDictionary(people)) },
    ),
  )
}

const factsOf = (fields: readonly Field[]): readonly Fact[] => {
  const people = personFacts(fields)
  return [...fields.map((field) => factOf(field, people)), ...people]
}

export const pluginOf = (rules: readonly BenchRule[], fields: readonly Field[]) =>
  definePlugin({
    name: 'bench',
    version: '1.0.0',
    subjects: [
      { name: 'record', at: 'list', key: 'records', idField: 'recordId' },
      { name: 'guest', at: 'inside', parent: 'record', key: 'people' },
    ],
    facts: factsOf(fields),
    packs: [
      {
        id: 'bench',
        version: '1.0.0',
        title: { en: 'Bench' },
        rules: rules.map(({ name, test }) => ({
          name,
          subject: 'record',
          title: { en: name },
          basis: { source: 'bench', confidence: 'low' },
          conditions: conditionOf(test),
          event: { type: 'flag', params: { flag: 'bench', severity: 'info' } },
        })),
      },
    ],
  })

export const engineOf = (rules: readonly BenchRule[], fields: readonly Field[]) => getOrThrow(createEngine({ plugins: [pluginOf(rules, fields)] }))

export const loadedOf = (engine: ReturnType<typeof engineOf>) => {
  const [loaded] = engine.packs
  if (loaded === undefined) throw new Error('the plugin brings a pack')
  return loaded
}

/** A pack as it is shipped after it was checked. */
export const packOf = (rules: readonly BenchRule[], fields: readonly Field[]): EvaluatePack => ({
  id: 'bench',
  version: '1.0.0',
  hash: '',
  facts: factsOf(fields).map(({ id, subject, type }) => ({ id, subject, type })),
  conditions: {},
  rules: rules.map(({ name, test }) => ({
    name,
    subject: 'record',
    conditions: conditionOf(test),
    event: { type: 'flag', params: { flag: 'bench', severity: 'info' } },
  })),
  register: [],
  areas: [],
})

const recordsOf = (...given: Parameters<typeof createEvaluator>) => {
  const evaluator = createEvaluator(...given).get('record')
  if (evaluator === undefined) throw new Error('the pack has rules on records')
  return evaluator
}

export const evaluatorOf = (pack: EvaluatePack) => recordsOf(pack, { index: createConditionIndex })

/** Writes the pack as a module, as it is done when an application is built. */
export const moduleFileOf = (engine: ReturnType<typeof engineOf>): string => moduleFile('pack.mjs', toPackModule(loadedOf(engine)))

export const moduleEvaluatorOf = async (file: string) => recordsOf((await import(pathToFileURL(file).href)) as PackModule)

/** Flat facts under the ids of our facts. */
export const rowOf = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, value]) => [`record.${name}`, value]))

export const caseFileOf = (row: Row): CaseFile => ({ kind: 'bench', id: 'cf', records: [{ recordId: 'r-1', ...row }] }) as unknown as CaseFile

/** The full result tree of every rule. */
export const treesOf = (engine: ReturnType<typeof engineOf>) => {
  const { context, pack } = loadedOf(engine)
  const slots = createSlots()
  const traces = compileTraces(
    pack.rules.map(({ conditions }) => conditions),
    context,
    slots,
  )
  const ids = slots.facts
  return (row: Row) => {
    const values = ids.map((id) => row[id])
    return traces(values, values)
  }
}
