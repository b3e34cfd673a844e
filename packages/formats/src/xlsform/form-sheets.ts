import { refused, type Refused } from '../report.ts'
import { readWorkbook } from '../spreadsheet/read-workbook.ts'
import type { Sheet } from '../spreadsheet/workbook.ts'
import { readColumn } from './column-name.ts'
import { recordsIn, type SheetRecord } from './records.ts'

/** The sheets of a form that mean something; others hold notes of the authors. */
export type FormSheets = {
  readonly ok: true
  readonly survey: readonly SheetRecord[]
  readonly choices: readonly SheetRecord[]
  readonly settings: SheetRecord | undefined
  /** The names of sheets that are not read. */
  readonly others: readonly string[]
}

const known = ['survey', 'choices', 'external_choices', 'settings']

/** Reads a form: one workbook, or sheets as single tables, which are told by their columns. */
export function readFormSheets(files: readonly Uint8Array[]): FormSheets | Refused {
  const sheets: Sheet[] = []
  for (const file of files) {
    const workbook = readWorkbook(file)
    if (!workbook.ok) return workbook
    sheets.push(...workbook.sheets.flatMap(stackedSheets))
  }
  const named = sheets.map((sheet) => ({ sheet, name: nameOf(sheet) }))
  const recordsOf = (name: string) =>
    named.filter((each) => each.name === name).flatMap(({ sheet }) => recordsIn(sheet))
  const survey = recordsOf('survey')
  if (survey.length === 0) return noSurvey
  return {
    ok: true,
    survey,
    choices: [...recordsOf('choices'), ...recordsOf('external_choices')],
    settings: recordsOf('settings')[0],
    others: named.flatMap(({ name, sheet }) =>
      known.includes(name) || sheet.rows.length === 0 ? [] : [sheet.name],
    ),
  }
}

/** A sheet without one of the names is told by its columns. */
function nameOf({ name, rows }: Sheet): string {
  const own = name.trim().toLowerCase().replace(/\s+/g, '_')
  if (known.includes(own)) return own
  const columns = new Set(rows[0]?.cells.map((header) => readColumn(header).name))
  if (name !== '' && !/^(?:sheet|tabelle)\d*$/i.test(name)) return name
  if (columns.has('type')) return 'survey'
  if (columns.has('list_name') && columns.has('name')) return 'choices'
  return columns.has('form_title') || columns.has('form_id') ? 'settings' : name
}

/** One table may hold all sheets below each other, each led by a row with its name in the first column alone. */
function stackedSheets(sheet: Sheet): readonly Sheet[] {
  if (sheet.name !== '' || !isLead(sheet.rows[0]?.cells)) return [sheet]
  const sheets: { name: string; rows: Sheet['rows'][number][] }[] = []
  for (const { number, cells } of sheet.rows) {
    if (isLead(cells)) sheets.push({ name: cells[0] ?? '', rows: [] })
    else sheets.at(-1)?.rows.push({ number, cells: cells.slice(1) })
  }
  return sheets
}

function isLead(cells: readonly string[] | undefined): boolean {
  return cells?.length === 1 && known.includes((cells[0] ?? '').trim().toLowerCase())
}

const noSurvey = refused(
  'noSurvey',
  'Die Datei ist kein XLSForm: Es fehlt das Blatt „survey“ mit den Spalten „type“, „name“ und „label“.',
  'The file is no XLSForm: the sheet “survey” with the columns “type”, “name” and “label” is missing.',
)
