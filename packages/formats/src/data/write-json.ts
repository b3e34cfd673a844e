import { encoded, type DataFile } from './data-file.ts'
import type { DataTable } from './data-table.ts'
import { describeTable } from './describe-table.ts'
import { printedRows } from './print-rows.ts'

/**
 * A table as one JSON object: what `describeTable` says, and `rows` with one array per row, in the order of `variables`.
 * Codes and numbers are numbers, texts, days and times are strings, a missing value is an object: `{"missing":"dontKnow"}`.
 */
export function writeJson(table: DataTable): DataFile {
  return { ok: true, bytes: encoded(pieces(table)), report: [] }
}

async function* pieces(table: DataTable): AsyncGenerator<string, void, undefined> {
  yield `${JSON.stringify(describeTable(table)).slice(0, -1)},"rows":[`
  let before = '\n'
  const rows = printedRows(
    table,
    {
      number: String,
      text: (value) => JSON.stringify(value),
      date: (value) => JSON.stringify(value),
      missing: (kind) => JSON.stringify({ missing: kind }),
    },
    { begin: '[', between: ',', end: '],\n' },
  )
  for await (const text of rows) {
    if (text === '') continue
    yield before + text.slice(0, -2)
    before = ',\n'
  }
  yield '\n]}\n'
}
