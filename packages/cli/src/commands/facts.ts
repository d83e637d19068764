import type { Fact } from '@aitebaar/conditions'
import { didYouMean, OPERATORS } from '@aitebaar/conditions'

import { builtInEngine } from '../engine.ts'
import { FINE, WRONG_INPUT } from '../exit.ts'
import { factText } from '../format/fact-text.ts'
import { table } from '../format/table.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar facts` was called with. */
export interface FactsCall {
  readonly fact: string | undefined
  readonly subject: string | undefined
  readonly format: 'table' | 'json'
}

const asData = ({ id, subject, type, label, question, why, sensitivity }: Fact) => ({ id, subject, type, label, question, why, sensitivity })

const rowOf = ({ id, type, sensitivity, question, label }: Fact): readonly string[] => [
  id,
  'codes' in type ? `${type.kind}: ${type.codes.slice(0, 4).join(', ')}${type.codes.length > 4 ? ', …' : ''}` : type.kind,
  sensitivity,
  question?.en ?? label.en,
]

/** One fact with all its codes, or the dictionary of facts: what rules can test, of what type, and what is asked. */
export const facts = (call: FactsCall, terminal: Terminal): number => {
  const dictionary = builtInEngine().dictionary.facts
  const json = (value: unknown): void => terminal.out(JSON.stringify(value, null, 2))
  if (call.fact !== undefined) {
    const fact = dictionary.find(({ id }) => id === call.fact)
    if (fact === undefined) {
      const ids = dictionary.map(({ id }) => id)
      terminal.say(`There is no fact "${call.fact}". ${didYouMean(call.fact, ids, 'facts with: aitebaar facts')}`)
      return WRONG_INPUT
    }
    if (call.format === 'json') json(asData(fact))
    else terminal.out(factText(fact, OPERATORS, terminal.width))
    return FINE
  }
  const all = dictionary.filter(({ subject }) => call.subject === undefined || subject === call.subject)
  if (all.length === 0) {
    const subjects = [...new Set(dictionary.map(({ subject }) => subject))]
    terminal.say(`There are no facts of "${call.subject ?? ''}". Subjects: ${subjects.join(', ')}`)
    return WRONG_INPUT
  }
  if (call.format === 'json') json(all.map(asData))
  else terminal.out(table([{ heading: 'fact' }, { heading: 'type' }, { heading: 'class' }, { heading: 'what is asked' }], all.map(rowOf), terminal.width))
  return FINE
}
