import type { Issue, IssuePath } from '../issue.ts'
import { stringEnd } from './string-end.ts'

/**
 * How large, deep and broad a JSON text may be.
 *
 * @example
 * const limits: JsonLimits = { maxLength: 1000, maxDepth: 8, maxBreadth: 100 }
 * parseJson('[[]]', limits)._tag // => 'Right'
 *
 * @category issues
 * @since 0.1.0
 */
export interface JsonLimits {
  /** Characters of the text. */
  readonly maxLength: number
  /** Objects and lists inside each other. */
  readonly maxDepth: number
  /** Keys of one object, or entries of one list. */
  readonly maxBreadth: number
}

const SPACE = /[ \t\r\n]*/y
const CONTROL = /[\u0000-\u001f]/
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/g
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y
const SAFE_KEY = /^[a-z][A-Za-z]{0,39}$/

/** Line and column of a position, both from 1. */
const lineAndColumn = (text: string, position: number): string => {
  const before = text.slice(0, position)
  return `line ${before.split('\n').length}, column ${position - before.lastIndexOf('\n')}`
}

/** The last sign before a position that is no space, and whether a line ended between the two. */
const before = (text: string, position: number): { readonly sign: string | undefined; readonly isNewLine: boolean } => {
  let at = position - 1
  let isNewLine = false
  for (; at >= 0 && ' \t\r\n'.includes(text.charAt(at)); at -= 1) isNewLine ||= text[at] === '\n'
  return { sign: text[at], isNewLine }
}

const isFirstOfLine = (text: string, position: number): boolean => position < text.length && before(text, position).isNewLine

/** What people who write JSON by hand slip on; each has a way out of its own. */
const slipAt = (text: string, position: number): string | undefined => {
  const sign = text.slice(position, position + 1)
  if (/[“”„‟«»‘’]/.test(sign)) return 'Write straight quotation marks: ". An editor for letters makes others of them.'
  if (/\p{Nd}/u.test(sign) && !/\d/.test(sign)) return 'Write numbers with the digits 0 to 9.'
  if (/[}\]]/.test(sign) && before(text, position).sign === ',') return `Take out the comma before this "${sign}".`
  return undefined
}

/** The first thing wrong with a JSON text, found by reading it from the start; `undefined` when nothing is. */
export const firstJsonIssue = (text: string, limits: JsonLimits): Issue | undefined => {
  let position = 0
  const path: (string | number)[] = []

  const issue = (code: string, message: string, help: string, shown: IssuePath = [...path]): Issue => ({ code, path: shown, message, help })
  const syntax = (help: string): Issue =>
    issue('core/json-syntax', `The text stops being JSON at ${lineAndColumn(text, position)}.`, slipAt(text, position) ?? help)
  const skip = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position
    const match = pattern.exec(text)
    if (match !== null) position += match[0].length
    return match?.[0]
  }
  const skipString = (): string | undefined => {
    const end = text[position] === '"' ? stringEnd(text, position) : -1
    if (end === -1) return undefined
    const quoted = text.slice(position, end)
    if (CONTROL.test(quoted) || quoted.replace(ESCAPE, '').includes('\\')) return undefined
    position = end
    return quoted
  }
  const take = (character: string): boolean => {
    skip(SPACE)
    if (text[position] !== character) return false
    position += 1
    return true
  }

  const readKey = (seen: Set<string>): Issue | undefined => {
    skip(SPACE)
    const start = position
    const quoted = skipString()
    if (quoted === undefined) return syntax('Expected a key in quotation marks.')
    const key = JSON.parse(quoted) as string
    const where = `The key at ${lineAndColumn(text, start)}`
    if (key === '__proto__') return issue('core/json-forbidden-key', `${where} is not allowed.`, 'Take it out.')
    if (seen.has(key)) return issue('core/json-duplicate-key', `${where} stands twice in the same object.`, 'Keep one of the two.')
    seen.add(key)
    path.push(SAFE_KEY.test(key) ? key : '…')
    if (!take(':')) return syntax('Expected a colon after the key.')
    return undefined
  }

  const readMembers = (close: string, readMember: (index: number) => Issue | undefined): Issue | undefined => {
    if (path.length >= limits.maxDepth)
      return issue('core/json-too-deep', `Objects and lists are inside each other more than ${limits.maxDepth} times.`, 'Make the document flatter.', [])
    if (take(close)) return undefined
    for (let index = 0; ; index += 1) {
      if (index >= limits.maxBreadth)
        return issue(
          'core/json-too-broad',
          `An object or list holds more than ${limits.maxBreadth} entries.`,
          'Split the document, for example into one record per line.',
        )
      const found = readMember(index)
      if (found !== undefined) return found
      path.pop()
      if (take(close)) return undefined
      if (!take(',')) return syntax(`Expected a comma or "${close}"${isFirstOfLine(text, position) ? ' at the end of the line before' : ''}.`)
    }
  }

  const readValue = (): Issue | undefined => {
    skip(SPACE)
    if (take('{')) {
      const seen = new Set<string>()
      return readMembers('}', () => readKey(seen) ?? readValue())
    }
    if (take('[')) {
      return readMembers(']', (index) => {
        path.push(index)
        return readValue()
      })
    }
    const scalar = skipString() ?? skip(SCALAR)
    if (scalar === undefined)
      return syntax(
        position >= text.length
          ? 'The text ends too early: was it cut off?'
          : 'Expected a value: an object, a list, a text in quotation marks, a number, true, false or null.',
      )
    if (scalar[0] !== '"' && !Number.isFinite(Number(scalar === 'true' || scalar === 'false' || scalar === 'null' ? 0 : scalar)))
      return issue('core/json-number', 'A number is too large to be held.', 'Write a smaller number.')
    return undefined
  }

  const found = readValue()
  if (found !== undefined) return found
  skip(SPACE)
  return position < text.length ? syntax('Nothing may follow the document.') : undefined
}
