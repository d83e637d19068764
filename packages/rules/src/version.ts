// Made by tools/version.ts; do not edit.

/**
 * The version of the engine, as decision records name it.
 *
 * A record made by another version is not replayed: `rules/other-engine`.
 *
 * @example
 * /^\d+\.\d+\.\d+/.test(ENGINE_VERSION) // => true
 *
 * @category records
 * @since 0.1.0
 */
export const ENGINE_VERSION = '0.0.0'
