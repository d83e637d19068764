import { CLOSE_RULE, OPEN_RULE, toyPlugin } from './toy.ts'

/** The toy plugin as a module exports it, for workers and other processes. */
export const toy = toyPlugin([OPEN_RULE, CLOSE_RULE])
