import { readCsv } from '../../csv/read-csv.ts'
import { refused, type Refused } from '../../report.ts'
import { readText } from '../../safe/read-text.ts'
import { readXml } from '../../safe/read-xml.ts'
import { isZip, readZip } from '../../safe/read-zip.ts'
import { cellOf, tablesIn } from '../tables.ts'

/** Answers as they stand in a file: a row for each person. */
export type AnswerTable = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type ReadTable = { readonly ok: true; readonly table: AnswerTable } | Refused

/** Answers of LimeSurvey: XML (.lsr), an archive with it (.lsa), CSV with comma, semicolon or tab, or a VV file. */
export function readAnswerTable(file: Uint8Array | string): ReadTable {
  if (!isZip(file)) return readTable(file)
  const archive = readZip(file, (name) => name.toLowerCase().endsWith('.lsr'))
  if (!archive.ok) return archive
  const [inner] = archive.files.values()
  return inner === undefined ? noAnswers : readTable(inner)
}

function readTable(file: Uint8Array | string): ReadTable {
  const decoded = readText(file)
  if (!decoded.ok) return decoded
  return decoded.text.trimStart().startsWith('<') ? fromXml(decoded.text) : fromCsv(decoded.text)
}

function fromXml(text: string): ReadTable {
  const xml = readXml(text)
  if (!xml.ok) return xml
  const tables = tablesIn(xml.root)
  if (tables?.documentType !== 'Responses') return noAnswers
  const rows = tables.rowsOf('responses')
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return {
    ok: true,
    table: {
      // A name of XML cannot begin with a digit.
      columns: columns.map((column) => column.replace(/^_(?=\d)/, '')),
      rows: rows.map((row) => columns.map((column) => cellOf(row, column))),
    },
  }
}

function fromCsv(text: string): ReadTable {
  const csv = readCsv(text)
  if (!csv.ok) return csv
  const [first, ...rest] = csv.rows
  // In a VV file the texts of the questions stand above their names.
  const isVv = first?.includes('submitdate') ?? false
  return isVv && first !== undefined
    ? { ok: true, table: { columns: first, rows: rest.map((row) => row.map(unescaped)) } }
    : { ok: true, table: csv }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['{newline}', '\n'],
  ['{cr}', ''],
  ['{tab}', ' '],
  ['{quote}', '"'],
  ['{question_not_shown}', ''],
])

function unescaped(cell: string): string {
  return cell.replace(
    /\{(?:newline|cr|tab|quote|question_not_shown)\}/g,
    (found) => escapes.get(found) ?? '',
  )
}

const noAnswers = refused(
  'noAnswers',
  'Die Datei enthält keine Antworten aus LimeSurvey (.lsr).',
  'The file holds no answers of LimeSurvey (.lsr).',
)
