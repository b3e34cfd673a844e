import type { ReportLine } from '../report.ts'
import type { FormSheets } from './form-sheets.ts'
import type { SheetRecord } from './records.ts'
import type { XlsReading } from './xls-reading.ts'

/** Columns that are read. */
const known: ReadonlySet<string> = new Set(
  'type name label hint guidance_hint relevant constraint constraint_message required calculation choice_filter appearance parameters repeat_count list_name select_from_list_name $autoname kobo--matrix_list'.split(
    ' ',
  ),
)

/** Why others are not. */
const reasons: ReadonlyMap<string, readonly [de: string, en: string]> = new Map([
  ['default', ['Vorgaben legen Antworten nahe.', 'Defaults suggest answers.']],
  [
    'media::image',
    [
      'Die Bilder liegen nicht in der Datei; bitte laden Sie sie hoch.',
      'The pictures are not in the file; please upload them.',
    ],
  ],
])

/** What has no counterpart: a line for each column, each word of an appearance and each sheet. */
export function ignoredLines(sheets: FormSheets, reading: XlsReading): readonly ReportLine[] {
  const filters = [...reading.expressions.values()].filter(({ role }) => role === 'choice_filter')
  const filtering = new Set(
    filters.flatMap(({ source }) => source.match(/[\p{L}\p{N}_.-]+/gu) ?? []),
  )
  return [
    ...columnLines('survey', sheets.survey, new Set()),
    ...columnLines('choices', sheets.choices, filtering),
    ...[...reading.ignored].map(([what, times]) => appearanceLine(what, times)),
    ...sheets.others.map(sheetLine),
  ]
}

function columnLines(
  sheet: string,
  records: readonly SheetRecord[],
  used: ReadonlySet<string>,
): readonly ReportLine[] {
  const filled = new Map<string, { readonly name: string; cells: number }>()
  for (const { columns, cells } of records) {
    for (const [index, { name, header }] of columns.entries()) {
      if (known.has(name) || used.has(header) || (cells[index] ?? '').trim() === '') continue
      const column = filled.get(header) ?? { name, cells: 0 }
      column.cells += 1
      filled.set(header, column)
    }
  }
  return [...filled].map(([header, { name, cells }]): ReportLine => {
    const [de, en] = reasons.get(name) ?? ['', '']
    return {
      kind: 'lost',
      place: { de: `Blatt ${sheet}`, en: `Sheet ${sheet}` },
      message: {
        de: `Die Spalte „${header}“ wurde nicht übernommen (${cells} Zellen). ${de}`.trim(),
        en: `The column “${header}” was not carried over (${cells} cells). ${en}`.trim(),
      },
    }
  })
}

function appearanceLine(word: string, times: number): ReportLine {
  return {
    kind: 'lost',
    place: { de: 'Blatt survey', en: 'Sheet survey' },
    message: {
      de: `Die Darstellung „${word}“ (appearance) gibt es hier nicht (${times}-mal).`,
      en: `There is no appearance “${word}” here (${times} times).`,
    },
  }
}

function sheetLine(name: string): ReportLine {
  return {
    kind: 'lost',
    place: { de: `Blatt ${name}`, en: `Sheet ${name}` },
    message: {
      de: 'Das Blatt gehört nicht zum Formular und wurde nicht gelesen.',
      en: 'The sheet is no part of the form and was not read.',
    },
  }
}
