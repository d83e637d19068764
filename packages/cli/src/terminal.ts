import { styleText } from 'node:util'

/** Where a command writes, and what the place it writes to can show. */
export interface Terminal {
  /** The result, and nothing else. */
  readonly out: (text: string) => void
  /** Progress and messages. */
  readonly say: (text: string) => void
  /** A line that is overwritten by the next one, on a terminal only; an empty text clears it. */
  readonly progress: (text: string) => void
  readonly width: number
  readonly paint: Paint
}

/** Styles by what they mean. */
export type Style = 'heading' | 'critical' | 'high' | 'good' | 'dim'

/** Puts a style on a text, where the terminal shows styles. */
export type Paint = (style: Style, text: string) => string

const FORMATS = { heading: ['bold'], critical: ['bold', 'red'], high: ['yellow'], good: ['green'], dim: ['dim'] } as const

const MAX_WIDTH = 110

/** Without colour: for files, pipes, `NO_COLOR` and tests. */
export const plain: Paint = (_, text) => text

const coloured: Paint = (style, text) => styleText([...FORMATS[style]], text, { validateStream: false })

/** The terminal of this process. */
export const processTerminal = (): Terminal => {
  const { stdout, stderr, env } = process
  const hasColour = stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb'
  return {
    out: (text) => stdout.write(`${text}\n`),
    say: (text) => stderr.write(`${text}\n`),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001B[2K${text}`)
    },
    width: Math.min(stdout.isTTY ? stdout.columns : 80, MAX_WIDTH),
    paint: hasColour ? coloured : plain,
  }
}
