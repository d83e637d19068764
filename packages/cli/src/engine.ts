import type { Issues } from '@aitebaar/core'
import { getOrThrow } from '@aitebaar/core'
import { kpWithWords } from '@aitebaar/jurisdiction-kp'
import { pashto, urdu } from '@aitebaar/jurisdiction-kp/words'
import type { Engine, LoadedPack, OptionChoices, Plugin } from '@aitebaar/rules'
import { createEngine } from '@aitebaar/rules'
import type * as E from 'fp-ts/lib/Either.js'

/** The plugin that is built in, in all its languages. */
export const BUILT_IN: Plugin = kpWithWords([...urdu, ...pashto])

/** The engine with the built-in pack and some of its options on, or what is wrong with those; the rest was checked when it was released. */
export const engineWithOptions = (packOptions: OptionChoices): E.Either<Issues, Engine> => createEngine({ plugins: [BUILT_IN], packOptions })

/** The engine with the built-in pack. */
export const builtInEngine = (): Engine => getOrThrow(engineWithOptions({}))

/** The built-in pack. */
export const builtInPack = (): LoadedPack => {
  const [pack] = builtInEngine().packs
  if (pack === undefined) throw new Error('the built-in plugin brings a pack')
  return pack
}
