import type { Issues, ProgrammeRecord } from '@aitebaar/core'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'

import { readCsv } from './read-csv.ts'
import { readNdjson } from './read-ndjson.ts'
import type { ReadProgress } from './read-options.ts'
import { readParquet } from './read-parquet.ts'

async function* pieces(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  for (let index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? bytes.length
    yield bytes.slice(at, (at += size))
  }
}

const all = async (batches: AsyncIterable<readonly ProgrammeRecord[]>): Promise<ProgrammeRecord[]> => {
  const records: ProgrammeRecord[] = []
  for await (const batch of batches) records.push(...batch)
  return records
}

const collect = () => {
  const found: { line: number; code: string | undefined }[] = []
  const seen: ReadProgress[] = []
  return {
    found,
    seen,
    refused: (line: number, issues: Issues) => void found.push({ line, code: issues[0].code }),
    progress: (one: ReadProgress) => void seen.push(one),
  }
}

const station = (id: string) => ({ kind: 'station', schemaVersion: '1', isSynthetic: true, stationId: id, name: { en: 'Sādiqābād' } })

describe('readNdjson', () => {
  it('always reads the same however the bytes are cut, in the middle of a letter too', async () => {
    const text = `${JSON.stringify(station('st-1'))}\n\n${JSON.stringify(station('st-2'))}\r\n${JSON.stringify(station('st-3'))}`
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), fc.boolean(), async (sizes, trusted) => {
        expect(await all(readNdjson(pieces(text, sizes), { trusted }))).toEqual([station('st-1'), station('st-2'), station('st-3')])
      }),
    )
  })

  it('refuses bad lines by number, goes on, and reconciles', async () => {
    const lines = [JSON.stringify(station('st-1')), '{"kind":"stat', '', JSON.stringify({ ...station('st-2'), colour: 'red' }), JSON.stringify(station('st-3'))]
    const { found, seen, refused, progress } = collect()
    const records = await all(readNdjson(pieces(lines.join('\n'), [1000]), { refused, progress }))
    expect(records).toHaveLength(2)
    expect(found.map(({ line }) => line)).toEqual([2, 4])
    expect(seen.at(-1)).toMatchObject({ good: 2, refused: 2 })
  })

  it('refuses what is no JSON even when it is trusted', async () => {
    const { found, refused } = collect()
    expect(await all(readNdjson(pieces('{"kind":\n', [4]), { trusted: true, refused }))).toEqual([])
    expect(found).toHaveLength(1)
  })
})

describe('readCsv', () => {
  const options = { kind: 'trainingAttendance', isSynthetic: true, columns: { Id: 'attendanceId', District: 'areaId', Notes: '' } }
  const text = [
    '\uFEFFId,District,attendeeSexCode,completed,minutesAttended,completedOn,Notes',
    'att-1,pk-kp-swat,female,true,90,2014-03-02,"said ""yes"", and\ncame again"',
    'att-2,,male,,,2014-03,',
    'att-3,pk-kp-swat,woman,true,90,2014-03-02,',
    'att-4,pk-kp-swat',
  ].join('\r\n')

  it('reads cells by the type of the field, leaves out what is empty, and refuses the rest by line', async () => {
    const { found, seen, refused, progress } = collect()
    const common = { kind: 'trainingAttendance', schemaVersion: '1', isSynthetic: true }
    expect(await all(readCsv(pieces(text, [7]), { ...options, refused, progress }))).toEqual([
      {
        ...common,
        attendanceId: 'att-1',
        areaId: 'pk-kp-swat',
        attendeeSexCode: 'female',
        completed: true,
        minutesAttended: 90,
        completedOn: '2014-03-02',
      },
      { ...common, attendanceId: 'att-2', attendeeSexCode: 'male', completedOn: '2014-03' },
    ])
    expect(found.map(({ line }) => line)).toEqual([5, 6])
    expect(seen.at(-1)).toMatchObject({ good: 2, refused: 2 })
  })

  it('puts dotted fields into groups and codes into lists', async () => {
    const csv = 'complaintId,natureCodes\ncmp-1,theft; threat\n'
    expect(await all(readCsv(pieces(csv, [5]), { kind: 'complaint', isSynthetic: true }))).toMatchObject([{ natureCodes: ['theft', 'threat'] }])
    const grouped = 'activityId,attendance.female,attendance.male\nawr-1,25,31\n'
    expect(await all(readCsv(pieces(grouped, [9]), { kind: 'awarenessActivity', isSynthetic: true }))).toMatchObject([{ attendance: { female: 25, male: 31 } }])
  })

  it('refuses a row with more cells than headings, and reads the rest', async () => {
    const { found, refused } = collect()
    expect(await all(readCsv(pieces('complaintId\ncmp-1,x\ncmp-2\n', [100]), { kind: 'complaint', isSynthetic: true, refused }))).toHaveLength(1)
    expect(found.map(({ line, code }) => [line, code])).toEqual([[2, 'indicators/csv-width']])
  })

  it('never takes a heading for a part of objects themselves', async () => {
    const { found, refused } = collect()
    expect(await all(readCsv(pieces('complaintId,__proto__.kind\ncmp-1,x\n', [100]), { kind: 'complaint', refused }))).toEqual([])
    expect(found).toHaveLength(1)
  })
})

describe('readParquet', () => {
  it('refuses what is no Parquet, or not all of a file', async () => {
    const whole = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'contactId', data: ['con-1'], type: 'STRING' }] }))
    for (const bytes of [new Uint8Array(), whole.slice(0, 40), new TextEncoder().encode('{"kind":"deskContact"}')]) {
      const { found, refused } = collect()
      expect(await all(readParquet(bytes.buffer, { kind: 'deskContact', refused }))).toEqual([])
      expect(found.map(({ line, code }) => [line, code])).toEqual([[0, 'indicators/bad-parquet']])
    }
  })

  it('reads columns named as fields, whole numbers and days', async () => {
    const file = parquetWriteBuffer({
      columnData: [
        { name: 'attendanceId', data: ['att-1', 'att-2'], type: 'STRING' },
        { name: 'minutesAttended', data: [90n, null], type: 'INT64', nullable: true },
        { name: 'completed', data: [true, null], type: 'BOOLEAN', nullable: true },
        { name: 'completedOn', data: ['2014-03-02', null], type: 'STRING', nullable: true },
        { name: 'attendeeSexCode', data: ['female', 'woman'], type: 'STRING' },
      ],
    })
    const { found, seen, refused, progress } = collect()
    expect(await all(readParquet(file, { kind: 'trainingAttendance', isSynthetic: true, refused, progress }))).toMatchObject([
      { attendanceId: 'att-1', minutesAttended: 90, completed: true, completedOn: '2014-03-02', attendeeSexCode: 'female' },
    ])
    expect(found.map(({ line }) => line)).toEqual([2])
    expect(seen.at(-1)).toEqual({ good: 1, refused: 1, read: 2 })
  })
})
