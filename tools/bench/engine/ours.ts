/** The bench rules and cases in our words. */
import { pathToFileURL } from 'node:url'
import type { Condition, Fact } from '../../../packages/conditions/src/index.ts'
import { compileTraces, createSlots } from '../../../packages/conditions/src/index.ts'
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

const factOf = ({ name, codes, max }: Field): Fact => ({
  id: `record.${name}`,
  subject: 'record',
  type: codes !== undefined ? { kind: 'code', codes } : max !== undefined ? { kind: 'integer', min: 0, max } : { kind: 'boolean' },
  label: { en: name },
  question: { en: `${name}?` },
  sensitivity: 'internal',
  read: (entity) => entity[name],
})

export const pluginOf = (rules: readonly BenchRule[], fields: readonly Field[]) =>
  definePlugin({
    name: 'bench',
    version: '1.0.0',
    subjects: [{ name: 'record', at: 'list', key: 'records', idField: 'recordId' }],
    facts: fields.map(factOf),
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
  facts: fields.map(factOf).map(({ id, subject, type }) => ({ id, subject, type })),
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
