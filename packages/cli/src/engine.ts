import { getOrThrow } from '@aitebaar/core'
import { kp } from '@aitebaar/jurisdiction-kp'
import type { Engine, LoadedPack } from '@aitebaar/rules'
import { createEngine } from '@aitebaar/rules'

/** The engine with the built-in pack. It was checked when it was released, so it loads. */
export const builtInEngine = (): Engine => getOrThrow(createEngine({ plugins: [kp] }))

/** The built-in pack. */
export const builtInPack = (): LoadedPack => {
  const [pack] = builtInEngine().packs
  if (pack === undefined) throw new Error('the built-in plugin brings a pack')
  return pack
}
