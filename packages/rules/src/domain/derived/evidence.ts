import type { Fact, JsonObject } from '@aitebaar/conditions'
import { spanOf } from '@aitebaar/core'

import type { When } from './read.ts'
import { firstOf, objectsIn, textIn, whenIn } from './read.ts'

type Known = boolean | undefined

const all = (parts: readonly Known[]): Known => (parts.includes(false) ? false : parts.includes(undefined) ? undefined : true)

/** Whether one moment is not before another; a day that holds the other may be either. */
const follows = (earlier: When, later: When): Known => {
  if (typeof earlier !== 'string' || typeof later !== 'string') return undefined
  if (spanOf(later).start >= spanOf(earlier).start) return true
  return spanOf(later).end <= spanOf(earlier).start ? false : undefined
}

/** Each hand-over is made by the last receiver, not earlier than the one before, and finds the seal whole. */
const readUnbroken = (item: JsonObject): Known => {
  const links = objectsIn(item, 'custody')
  if (links === undefined) return undefined
  const intact = links.map((link) => (typeof link['sealIntact'] === 'boolean' ? link['sealIntact'] : undefined))
  const joined = links.slice(1).flatMap((link, index) => {
    const before = links[index] ?? {}
    const [to, from] = [textIn(before, 'to'), textIn(link, 'from')]
    return [to === undefined || from === undefined ? undefined : to === from, follows(whenIn(before, 'at'), whenIn(link, 'at'))]
  })
  return all([...intact, ...joined, follows(whenIn(item, 'collectedAt'), whenIn(links[0] ?? {}, 'at'))])
}

const STORES: readonly unknown[] = ['lockedStore', 'malkhana']

const readStored = (item: JsonObject): When => {
  const links = objectsIn(item, 'custody')
  return links && firstOf(links.filter((link) => STORES.includes(link['storageCode'])).map((link) => whenIn(link, 'at')))
}

export const evidenceFacts: readonly Fact[] = [
  {
    id: 'evidenceItem.custodyUnbroken',
    subject: 'evidenceItem',
    type: { kind: 'boolean' },
    label: { en: 'whether every hand-over of the item is recorded, with the seal whole' },
    question: { en: 'Is every hand-over written down with name, seal and time, and was the seal whole each time?' },
    why: { en: 'An item with a gap can be doubted in court.' },
    sensitivity: 'special-category',
    read: readUnbroken,
  },
  {
    id: 'evidenceItem.storedAt',
    subject: 'evidenceItem',
    type: { kind: 'dateTime' },
    nullable: true,
    label: { en: 'the moment the item came into a locked store' },
    question: { en: 'When did the item come into the locked store?' },
    why: { en: 'Until then anyone may have touched it.' },
    sensitivity: 'special-category',
    read: readStored,
  },
]
