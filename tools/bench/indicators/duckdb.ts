import { DuckDBInstance } from '@duckdb/node-api'

import type { Cells } from './hand.ts'

const sql = (source: string, withPeople: boolean): string => `
  SELECT areaId, coalesce(attendeeSexCode, 'null'), year(completedOn) || '-Q' || quarter(completedOn),
    count(*), count(*) FILTER (WHERE completed), count(*) FILTER (WHERE courseCategory = 'genderSensitisation'),
    count(*) FILTER (WHERE audience = 'police' AND completed)
    ${withPeople ? ', count(DISTINCT attendeeRef), count(DISTINCT attendeeRef) FILTER (WHERE completed)' : ''}
  FROM ${source} WHERE completedOn >= DATE '2012-01-01' AND completedOn < DATE '2016-01-01' GROUP BY 1, 2, 3`

/** The same table with DuckDB: over a Parquet file that it writes itself before the clock starts, and over the NDJSON. */
export const duckdbOf = async (ndjson: string, parquet: string) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`COPY (SELECT * FROM read_ndjson('${ndjson}')) TO '${parquet}' (FORMAT parquet)`)
  const run = async (source: string, withPeople: boolean): Promise<Cells> => {
    const rows = (await connection.runAndReadAll(sql(source, withPeople))).getRows()
    return new Map(rows.map((row) => [row.slice(0, 3).join('|'), row.slice(3).map(Number)]))
  }
  return {
    parquet: (withPeople: boolean) => run(`read_parquet('${parquet}')`, withPeople),
    ndjson: (withPeople: boolean) => run(`read_ndjson('${ndjson}')`, withPeople),
  }
}
