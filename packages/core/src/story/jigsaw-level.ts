import type { CodeOf } from '../code-list/code-list.ts'
import type { IDENTITY_ELEMENT, JIGSAW_LEVEL } from '../code-list/media.ts'
import { STRONG_IDENTITY_ELEMENTS } from '../code-list/media.ts'

type Level = CodeOf<typeof JIGSAW_LEVEL>

const STRONG: readonly string[] = STRONG_IDENTITY_ELEMENTS

const levelOf = (strong: number, weak: number): Level => (strong >= 2 || weak >= 3 ? 'high' : strong + weak > 0 ? 'low' : 'none')

/**
 * How great the danger is that details of a draft together name her: high from two strong elements or three weak ones. `other` may be either, so it can leave
 * open how high the danger is; what others have printed is not known here and can only raise it.
 *
 * @example
 * jigsawLevel({ identityElements: ['firNumber', 'voice'] }) // => 'high'
 * jigsawLevel({ identityElements: ['age', 'occupation'] }) // => 'low'
 * jigsawLevel({ identityElements: ['firNumber', 'other'] }) // => undefined
 *
 * @category derived
 * @since 0.1.0
 */
export const jigsawLevel = ({
  identityElements,
}: {
  readonly identityElements?: readonly CodeOf<typeof IDENTITY_ELEMENT>[] | undefined
}): CodeOf<typeof JIGSAW_LEVEL> | undefined => {
  if (identityElements === undefined) return undefined
  const elements = new Set(identityElements)
  const open = elements.delete('other') ? 1 : 0
  const strong = [...elements].filter((element) => STRONG.includes(element)).length
  const weak = elements.size - strong
  const [asStrong, asWeak] = [levelOf(strong + open, weak), levelOf(strong, weak + open)]
  return asStrong === asWeak ? asStrong : undefined
}
