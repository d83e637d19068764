// Made by tools/version.ts; do not edit.

/** The version of the engine, as decision records name it. */
export const ENGINE_VERSION = '0.0.0'
