import type { Issue } from '@aitebaar/core'

/**
 * What a host demands of a pack before it is used: that its detached signature fits. Made by `pinPack` of `@aitebaar/rules/signature`.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * const pack = { id: 'desk', version: '1.0.0', title: { en: 'Desk' }, rules: [] }
 * const pin: Pin = { pack: 'desk', trusts: () => true }
 * const made = createEngine({ plugins: [{ name: 'desk', version: '1.0.0', packs: [pack] }], pins: [pin] })
 * E.isLeft(made) && made.left[0].code // => 'rules/unsigned-pack'
 *
 * @category packs
 * @since 0.1.0
 */
export interface Pin {
  /** Id of the pack that is pinned. */
  readonly pack: string
  /** Whether a signature of the content hash of a pack is one that the host trusts. */
  readonly trusts: (hash: string, signature: string) => boolean
}

const issue = (code: string, pack: string, message: string, help: string): Issue => ({ code, path: ['packs', pack, 'signature'], message, help })

/** What is wrong with the signature of a pack, for a host that pins it. A missing signature is wrong as well. */
export const checkPins = (
  pins: readonly Pin[],
  pack: { readonly id: string; readonly hash: string; readonly signature?: string | undefined },
): readonly Issue[] =>
  pins
    .filter((pin) => pin.pack === pack.id)
    .flatMap(({ trusts }) => {
      if (pack.signature === undefined)
        return [
          issue('rules/unsigned-pack', pack.id, `The pack "${pack.id}" is pinned and has no signature.`, 'Get the pack with its signature from its publisher.'),
        ]
      return trusts(pack.hash, pack.signature)
        ? []
        : [
            issue(
              'rules/bad-signature',
              pack.id,
              `The signature of the pack "${pack.id}" does not fit its content.`,
              'Do not use it; get it again from its publisher.',
            ),
          ]
    })

/** Pins of packs that no plugin brings: what they were to protect is not there. */
export const checkIdlePins = (pins: readonly Pin[], packs: readonly string[]): readonly Issue[] =>
  pins
    .filter(({ pack }) => !packs.includes(pack))
    .map(({ pack }) => issue('rules/pin-without-pack', pack, `The pack "${pack}" is pinned, and no plugin brings it.`, 'Add its plugin, or remove the pin.'))
