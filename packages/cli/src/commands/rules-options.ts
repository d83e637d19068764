import { builtInPack } from '../engine.ts'
import { FINE } from '../exit.ts'
import { hang } from '../format/wrap.ts'
import type { Terminal } from '../terminal.ts'

/** What whoever runs the built-in pack can switch on or off, with the rules of each. */
export const rulesOptions = (call: { readonly format: 'table' | 'json' }, terminal: Terminal): number => {
  const { options, rules } = builtInPack().pack
  const described = options.map((option) => ({ ...option, rules: rules.filter((rule) => rule.option === option.id).map(({ name }) => name) }))
  if (call.format === 'json') terminal.out(JSON.stringify(described, null, 2))
  else {
    const { paint, width } = terminal
    const texts = described.map((option) =>
      [
        paint('heading', hang('', option.label.en, width)),
        `${option.id}, ${option.default ? 'on' : 'off'} unless you choose, confidence ${option.confidence}`,
        hang('  ', option.description.en, width),
        hang('  source: ', option.source, width),
        hang('  rules: ', option.rules.length === 0 ? 'none yet' : option.rules.join(', '), width),
      ].join('\n'),
    )
    terminal.out(texts.join('\n\n'))
  }
  return FINE
}
