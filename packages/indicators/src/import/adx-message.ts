import type { Issue } from '@aitebaar/core'
import * as E from 'fp-ts/lib/Either.js'
import type { SaxesTagNS } from 'saxes'
import { SaxesParser } from 'saxes'

/** The attributes of a data value and of the group it is in, by name. */
export interface AdxValue {
  readonly group: ReadonlyMap<string, string>
  readonly own: ReadonlyMap<string, string>
}

const NAMESPACE = 'urn:ihe:qrph:adx:2015'

/** Far more than a return of a country has. */
const MAX_LENGTH = 100_000_000
const MAX_VALUES = 500_000
/** adx, group, dataValue, and a note inside. */
const MAX_DEPTH = 8
/** So much text is read before it is looked whether reading should go on. */
const STRETCH = 65_536

const PARENT_OF: Readonly<Record<string, string>> = { group: 'adx', dataValue: 'group' }

const tooLarge: Issue = {
  code: 'indicators/adx-too-large',
  path: [],
  message: `The message is longer than ${MAX_LENGTH} characters or has more than ${MAX_VALUES} data values.`,
  help: 'Export fewer periods or places at a time.',
}

const badXml = (line: number, message: string, help: string): Issue => ({ code: 'indicators/bad-adx', path: ['line', line], message, help })

const attributesOf = ({ attributes }: SaxesTagNS): ReadonlyMap<string, string> => new Map(Object.values(attributes).map(({ local, value }) => [local, value]))

/**
 * The data values of a message in ADX, in their order. Document types are refused and entities of one's own are unknown, so that nothing outside the text is
 * read and nothing in it grows. What is wrong is said by its line; no part of the text is repeated.
 */
export const adxValues = (xml: string): E.Either<Issue, readonly AdxValue[]> => {
  if (xml.length > MAX_LENGTH) return E.left(tooLarge)
  const parser = new SaxesParser({ xmlns: true })
  const values: AdxValue[] = []
  const open: string[] = []
  let group: ReadonlyMap<string, string> = new Map()
  const issues: Issue[] = []
  const refuse = (message: string, help: string): void => void issues.push(badXml(parser.line, message, help))
  parser.on('error', () => refuse('The XML is not well formed here.', 'Give the file as it was exported, unchanged.'))
  parser.on('doctype', () => refuse('A document type is not read.', 'Take the line "<!DOCTYPE …>" out.'))
  parser.on('opentag', (tag) => {
    const isOurs = tag.uri === NAMESPACE
    const parent = open.at(-1)
    if (parent === undefined && !(isOurs && tag.local === 'adx'))
      refuse(`The document is no message in ADX: it does not begin with "adx" of "${NAMESPACE}".`, 'Export as ADX, or name a file of JSON for the other form.')
    if (isOurs && Object.hasOwn(PARENT_OF, tag.local) && PARENT_OF[tag.local] !== parent)
      refuse(`A "${tag.local}" stands inside something else than "${PARENT_OF[tag.local]}".`, 'Give the file as it was exported, unchanged.')
    open.push(isOurs ? tag.local : '')
    if (open.length > MAX_DEPTH) refuse('Elements are too deep inside each other for ADX.', 'Give the file as it was exported, unchanged.')
    if (isOurs && tag.local === 'group') group = attributesOf(tag)
    if (isOurs && tag.local === 'dataValue') values.push({ group, own: attributesOf(tag) })
    if (values.length > MAX_VALUES) issues.push(tooLarge)
  })
  parser.on('closetag', () => open.pop())
  for (let at = 0; at < xml.length && issues.length === 0; at += STRETCH) parser.write(xml.slice(at, at + STRETCH))
  if (issues.length === 0) parser.close()
  const [wrong] = issues
  return wrong === undefined ? E.right(values) : E.left(wrong)
}
