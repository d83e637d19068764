import type { Fact, JsonObject } from '@aitebaar/conditions'

import { isDerived } from '../facts/derived-facts.ts'
import { slotOf } from './recent-texts.ts'

/** Reads the raw value of a fact from a record. */
type Read = (record: JsonObject) => unknown

/** So many plain fields are read by code of their own. */
const OWN = 8

/** The field that holds a fact; lists of codes, nested fields, protected ones and facts that follow from several fields are read through the fact. */
const plainField = (fact: Fact): string | undefined => {
  const field = fact.id.slice(fact.subject.length + 1)
  return isDerived(fact) || field.includes('.') || fact.type.kind === 'codes' || fact.sensitivity === 'life-safety' ? undefined : field
}

/** Room for raw values. Tables that are filled by turns share it. */
export class Room {
  values: unknown[] = []
  slots = new Int32Array(0)

  /** Makes room for so many values; what was there may be gone. */
  reserve(size: number): void {
    if (this.slots.length >= size) return
    this.slots = new Int32Array(size)
    this.values = Array<unknown>(size).fill(undefined)
  }
}

/**
 * The raw values of some facts, record by record. Records are spread over memory and waiting for them takes most of the time, so everything is taken from a record
 * at once. The first fields are read one by one, each in a place of the code that sees no other field: there the engine remembers where records hold it.
 */
export class RawValues {
  readonly #own: string[] = []
  readonly #more: Read[] = []
  readonly #places = new Map<string, number>()
  readonly #room: Room

  constructor(room: Room) {
    this.#room = room
  }

  /** One row after another. */
  get values(): readonly unknown[] {
    return this.#room.values
  }

  /** The slots of those that are texts; of others none. */
  get slots(): Int32Array {
    return this.#room.slots
  }

  /** From one row to the next. */
  get step(): number {
    return OWN + this.#more.length
  }

  /** Where a row holds a fact. */
  placeOf(fact: Fact): number {
    const place = this.#places.get(fact.id) ?? this.#add(fact)
    this.#places.set(fact.id, place)
    return place
  }

  /** Reads records from `start` on while they are of its kind, and no more than `length`; gives how many. */
  load(records: readonly JsonObject[], start: number, length: number): number {
    this.#room.reserve(length * this.step)
    const rows = this.#loadOwn(records, start, length)
    if (this.#more.length > 0) this.#loadMore(records, start, rows)
    return rows
  }

  #add(fact: Fact): number {
    const field = plainField(fact)
    if (field !== undefined && this.#own.length < OWN) return this.#own.push(field) - 1
    const read: Read = field === undefined ? (record) => fact.read(record, record) : (record) => record[field]
    return OWN + this.#more.push(read) - 1
  }

  #loadOwn(records: readonly JsonObject[], start: number, length: number): number {
    const kind = records[start]?.['kind']
    const { step } = this
    const { slots, values } = this.#room
    const { length: width } = this.#own
    const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = this.#own
    for (let row = 0, at = 0; row < length; row += 1, at += step) {
      const record = records[start + row] as JsonObject
      if (record['kind'] !== kind) return row
      if (width > 0) slots[at] = slotOf((values[at] = record[a]))
      if (width > 1) slots[at + 1] = slotOf((values[at + 1] = record[b]))
      if (width > 2) slots[at + 2] = slotOf((values[at + 2] = record[c]))
      if (width > 3) slots[at + 3] = slotOf((values[at + 3] = record[d]))
      if (width > 4) slots[at + 4] = slotOf((values[at + 4] = record[e]))
      if (width > 5) slots[at + 5] = slotOf((values[at + 5] = record[f]))
      if (width > 6) slots[at + 6] = slotOf((values[at + 6] = record[g]))
      if (width > 7) slots[at + 7] = slotOf((values[at + 7] = record[h]))
    }
    return length
  }

  #loadMore(records: readonly JsonObject[], start: number, length: number): void {
    const { step } = this
    const { slots, values } = this.#room
    const more = this.#more
    for (let row = 0, at = OWN; row < length; row += 1, at += step) {
      const record = records[start + row] as JsonObject
      for (let place = 0; place < more.length; place += 1) slots[at + place] = slotOf((values[at + place] = more[place]?.(record)))
    }
  }
}
