import type { DataFile } from './data-file.ts'
import type { DataTable } from './data-table.ts'
import { zipped } from '../zip/zip-stream.ts'
import { csvTexts, plainCsv } from './write-csv.ts'
import { writeRScript } from './write-r-script.ts'

/** A ZIP with a table as CSV and the R script that reads it, both of this name: unpack it and run the script. */
export function writeRArchive(table: DataTable, name: string): DataFile {
  const file = `${name}.csv`
  const parts = [
    { name: `${name}.R`, contents: [writeRScript(table, { file, csv: plainCsv })] },
    { name: file, contents: csvTexts(table, plainCsv) },
  ]
  return { ok: true, bytes: zipped(parts, table.createdAt), report: [] }
}
