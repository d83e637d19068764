/** The same rules for other engines, each in its own words. */
import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import type { RuleProperties } from 'json-rules-engine'
import type { BenchRule, Field, Person, Row, Test } from './data.ts'

const jreOf = (test: Test, withPaths: boolean): object => {
  if ('all' in test) return { all: test.all.map((part) => jreOf(part, withPaths)) }
  if ('any' in test) return { any: test.any.map((part) => jreOf(part, withPaths)) }
  const { field, operator, value } = test
  return withPaths ? { fact: 'record', path: `$.${field}`, operator, value } : { fact: field, operator, value }
}

/** json-rules-engine, with flat facts or with paths into one. It has no operators for several codes, and questions about people are facts that are computed. */
export const jsonRulesEngine = (rules: readonly BenchRule[], withPaths: boolean, fields: readonly Field[] = []) => {
  const engine = new Engine()
  engine.addOperator('containsAny', (list: readonly string[], codes: readonly string[]) => codes.some((code) => list.includes(code)))
  engine.addOperator('containsAll', (list: readonly string[], codes: readonly string[]) => codes.every((code) => list.includes(code)))
  for (const { name, some } of fields) {
    if (some === undefined) continue
    engine.addFact(name, async (_, almanac) => {
      const people = await almanac.factValue<readonly Person[]>('people')
      return people.some(({ age, role }) => age < some.under && role === some.role)
    })
  }
  for (const { name, test } of rules) {
    engine.addRule({ name, conditions: jreOf(test, withPaths) as RuleProperties['conditions'], event: { type: name } })
  }
  return async (row: Row): Promise<readonly string[]> => {
    const { events } = await engine.run(withPaths ? { record: row } : { ...row })
    return events.map(({ type }) => type)
  }
}

const LOGIC: Readonly<Record<string, string>> = {
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

type People = ReadonlyMap<string, NonNullable<Field['some']>>

const peopleOf = (fields: readonly Field[]): People => new Map(fields.flatMap(({ name, some }) => (some === undefined ? [] : [[name, some] as const])))

/** Whether somebody is meant, in the words of json-logic-engine. */
const someLogic = ({ under, role }: NonNullable<Field['some']>): object => ({
  some: [{ var: 'people' }, { and: [{ '<': [{ var: 'age' }, under] }, { '===': [{ var: 'role' }, role] }] }],
})

const logicOf = (test: Test, people: People): object => {
  if ('all' in test) return { and: test.all.map((part) => logicOf(part, people)) }
  if ('any' in test) return { or: test.any.map((part) => logicOf(part, people)) }
  const some = people.get(test.field)
  if (some !== undefined) return test.value === true ? someLogic(some) : { '!': [someLogic(some)] }
  const read = { var: test.field }
  if (test.operator === 'in') return { in: [read, test.value] }
  if (test.operator === 'notIn') return { '!': [{ in: [read, test.value] }] }
  const holds = (code: unknown): object => ({ in: [code, read] })
  if (test.operator === 'contains') return holds(test.value)
  if (test.operator === 'doesNotContain') return { '!': [holds(test.value)] }
  if (test.operator === 'containsAny') return { or: [test.value].flat().map(holds) }
  if (test.operator === 'containsAll') return { and: [test.value].flat().map(holds) }
  return { [LOGIC[test.operator] ?? '===']: [read, test.value] }
}

const placesOf = (answers: readonly unknown[]): readonly number[] => answers.flatMap((answer, at) => (answer === true ? [at] : []))

/** json-logic-engine as an interpreter. */
export const jsonLogic = (rules: readonly BenchRule[], fields: readonly Field[] = []) => {
  const engine = new LogicEngine()
  const people = peopleOf(fields)
  const logic = rules.map(({ test }) => logicOf(test, people))
  return (row: Row): readonly number[] => placesOf(logic.map((one) => engine.run(one, row) as unknown))
}

/** json-logic-engine's built form: all rules as one function. */
export const jsonLogicBuilt = (rules: readonly BenchRule[], fields: readonly Field[] = []) => {
  const engine = new LogicEngine()
  const people = peopleOf(fields)
  const run = engine.build(rules.map(({ test }) => logicOf(test, people))) as (row: Row) => readonly unknown[]
  return (row: Row): readonly number[] => placesOf(run(row))
}

const zenOf = (test: Test): string => {
  if ('all' in test) return `(${test.all.map(zenOf).join(' and ')})`
  if ('any' in test) return `(${test.any.map(zenOf).join(' or ')})`
  const value = JSON.stringify(test.value)
  const sign = { ...LOGIC, equal: '==', notEqual: '!=', in: 'in', notIn: 'not in' }[test.operator]
  return `${test.field} ${sign} ${value}`
}

/** @gorules/zen-engine: a table that collects every row whose expression is true. */
export const zen = (rules: readonly BenchRule[]) => {
  const table = {
    hitPolicy: 'collect',
    inputs: [{ id: 'in', name: 'when' }],
    outputs: [{ id: 'out', name: 'rule', field: 'rule' }],
    rules: rules.map(({ name, test }, at) => ({ _id: String(at), in: zenOf(test), out: JSON.stringify(name) })),
  }
  const graph = {
    nodes: [
      { id: 'start', name: 'start', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content: table },
      { id: 'end', name: 'end', type: 'outputNode' },
    ],
    edges: [
      { id: 'a', sourceId: 'start', targetId: 'table', type: 'edge' },
      { id: 'b', sourceId: 'table', targetId: 'end', type: 'edge' },
    ],
  }
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)))
  return async (row: Row): Promise<readonly string[]> => ((await decision.evaluate(row)).result as { rule: string }[]).map(({ rule }) => rule)
}
