import { describe, expect, it } from 'vitest'

import { OPEN_RULE, toyLoaded } from '../testing/toy.ts'
import { notRun } from './not-run.ts'

const packs = [toyLoaded(['open', 'open-late', 'open-early', 'open-often', 'shut'].map((name) => ({ ...OPEN_RULE, name: `toy/${name}` })))]

describe('a rule that was not run', () => {
  it('is there, and the case file holds nothing that it is about', () => {
    expect(notRun('toy/open', packs)).toEqual({
      code: 'rules/nothing-to-explain',
      path: ['rule'],
      message: 'The rule "toy/open" was not run: it is about each thing, and this case file holds none.',
      help: 'Give a case file that does, or the name of another rule.',
    })
  })

  it.each([
    ['shut', 'Did you mean "toy/shut"?'],
    ['open', 'Did you mean "toy/open" or "toy/open-late" or "toy/open-early"?'],
    ['tyo/shut', 'Did you mean "toy/shut"?'],
    ['weather', 'See the list of rules with: aitebaar rules list.'],
  ])('is not there: of "%s" it is said: %s', (name, help) => {
    const issue = notRun(name, packs)
    expect(issue).toMatchObject({ code: 'rules/unknown-rule', path: ['rule'], message: `There is no rule "${name}".` })
    if (name !== 'open') expect(issue.help).toBe(help)
    if (help.startsWith('Did')) expect(issue.help?.match(/toy\/[a-z-]+/g)).toHaveLength(help.match(/toy\/[a-z-]+/g)?.length ?? 0)
  })
})
