import type { Issue, IssuePath } from '@aitebaar/core'

/** Signs that embed, override or isolate a direction. Marks and joiners, which Urdu and Pashto are written with, are not among them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/

const find = (value: unknown, path: IssuePath): readonly Issue[] => {
  if (typeof value === 'string') {
    if (!TURNING.test(value)) return []
    return [
      {
        code: 'rules/turning-sign',
        path,
        message: 'This text holds a sign that cannot be seen and turns the direction of what follows.',
        help: 'Type the text anew: such signs come along when text is pasted, and what is read is then not what is written.',
      },
    ]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => find(inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

/** Each text in a value that holds such a sign. Where they stand is looked for only when there are any. */
export const turned = (value: unknown, path: IssuePath): readonly Issue[] => (TURNING.test(JSON.stringify(value)) ? find(value, path) : [])
