import { DuckDBInstance } from '@duckdb/node-api'

/** Throws unless DuckDB counts and adds up the same in both files. */
export async function sameFigures(csv: string, parquet: string): Promise<void> {
  const database = await DuckDBInstance.create(':memory:')
  const connection = await database.connect()
  const answer = async (query: string) => {
    const result = await connection.runAndReadAll(query)
    return JSON.stringify(result.getRowsJson())
  }
  try {
    // Codes of missing values stand among the values in CSV; in Parquet there is none.
    const fromCsv = await answer(`
      SELECT v1::INTEGER AS v1, count(*) AS answers, round(sum(v10) FILTER (v10 > -95), 1) AS total
      FROM read_csv('${csv}') WHERE v1 > -95 GROUP BY ALL ORDER BY ALL`)
    const fromParquet = await answer(`
      SELECT v1::INTEGER AS v1, count(*) AS answers, round(sum(v10), 1) AS total
      FROM read_parquet('${parquet}') WHERE v1 IS NOT NULL GROUP BY ALL ORDER BY ALL`)
    if (fromCsv !== fromParquet) throw new Error(`${fromCsv} in CSV, ${fromParquet} in Parquet`)
    if (fromCsv === '[]') throw new Error('DuckDB has found no answers')
  } finally {
    connection.closeSync()
  }
}
