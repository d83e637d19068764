import type { Terminal } from '../terminal.ts'

/** Runs a command with a terminal whose output goes where the options say, and sets the exit status. */
export type Run = (options: { out?: string }, command: (terminal: Terminal) => number | Promise<number>) => Promise<void> | void
