import { builtInEngine } from '../engine.ts'
import { FINE, WRONG_INPUT } from '../exit.ts'
import { table } from '../format/table.ts'
import type { Terminal } from '../terminal.ts'

/** What `aitebaar facts` was called with. */
export interface FactsCall {
  readonly subject: string | undefined
  readonly format: 'table' | 'json'
}

/** The fact dictionary: what rules can test, of what type, and what is asked. */
export const facts = (call: FactsCall, terminal: Terminal): number => {
  const all = builtInEngine().dictionary.facts.filter(({ subject }) => call.subject === undefined || subject === call.subject)
  if (all.length === 0) {
    const subjects = [...new Set(builtInEngine().dictionary.facts.map(({ subject }) => subject))]
    terminal.say(`There are no facts of "${call.subject ?? ''}". Subjects: ${subjects.join(', ')}`)
    return WRONG_INPUT
  }
  if (call.format === 'json') {
    terminal.out(
      JSON.stringify(
        all.map(({ id, subject, type, label, question, why, sensitivity }) => ({ id, subject, type, label, question, why, sensitivity })),
        null,
        2,
      ),
    )
    return FINE
  }
  const rows = all.map(({ id, type, sensitivity, question, label }) => [
    id,
    'codes' in type ? `${type.kind}: ${type.codes.slice(0, 4).join(', ')}${type.codes.length > 4 ? ', …' : ''}` : type.kind,
    sensitivity,
    question?.en ?? label.en,
  ])
  terminal.out(table([{ heading: 'fact' }, { heading: 'type' }, { heading: 'class' }, { heading: 'what is asked' }], rows, terminal.width))
  return FINE
}
