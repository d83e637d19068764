import { didYouMean } from '@aitebaar/conditions'
import type { Issue } from '@aitebaar/core'

import type { Rule } from '../rule/rule.ts'
import type { PackOption } from './pack.ts'

/**
 * Which options of the packs a host switches on (`true`) or off; one that is not named is as its pack says.
 *
 * @example
 * const choices: OptionChoices = { 'punjab-mlc-2010': true }
 * choices['punjab-mlc-2010'] // => true
 *
 * @see docs/spec/07-packs-and-records.md
 * @category packs
 * @since 0.1.0
 */
export type OptionChoices = Readonly<Record<string, boolean>>

/** The ids of the options that are on, sorted. */
export const optionsOn = (options: readonly PackOption[], choices: OptionChoices): readonly string[] =>
  options
    .filter((option) => choices[option.id] ?? option.default)
    .map(({ id }) => id)
    .sort()

/** The rules that run where these options are on. */
export const rulesOn = (rules: readonly Rule[], on: readonly string[]): readonly Rule[] =>
  rules.filter(({ option }) => option === undefined || on.includes(option))

/** Choices of options that no pack has: a host that meant one would run without its rules. */
export const checkChoices = (choices: OptionChoices, known: readonly string[]): readonly Issue[] =>
  Object.keys(choices)
    .filter((id) => !known.includes(id))
    .map((id) => ({
      code: 'rules/unknown-option',
      path: ['packOptions', id],
      message: `No pack has an option "${id}".`,
      help: known.length === 0 ? 'These packs have no options; leave it out.' : didYouMean(id, known, `options: ${[...known].sort().join(', ')}`),
    }))
