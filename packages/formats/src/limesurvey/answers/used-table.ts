import type { ReportLine } from '../../report.ts'
import type { AnswerSlot } from './answer-slots.ts'
import type { AnswerTable } from './answer-table.ts'

/** What LimeSurvey keeps of the person and the visit. */
const aboutPerson: ReadonlySet<string> = new Set(
  'id token submitdate lastpage startlanguage seed startdate datestamp ipaddr refurl interviewtime'.split(
    ' ',
  ),
)

export function noteColumns(
  { columns }: AnswerTable,
  slots: ReadonlyMap<number, AnswerSlot>,
  report: ReportLine[],
): void {
  const unknown = columns.filter(
    (column, index) => !slots.has(index) && !aboutPerson.has(column) && column !== '',
  )
  if (unknown.length === 0) return
  const names = unknown.map((column) => (column.length > 60 ? `${column.slice(0, 59)}…` : column))
  report.push({
    kind: 'lost',
    place: { de: 'Spalten', en: 'columns' },
    message: {
      de: `Keiner Frage zuzuordnen und nicht übernommen: ${names.join(', ')}.`,
      en: `They belong to no question and were not carried over: ${names.join(', ')}.`,
    },
  })
}

/** Rows that were sent; without a column that says so, all. */
export function sentRows(
  { columns, rows }: AnswerTable,
  report: ReportLine[],
): readonly { readonly row: number; readonly cells: readonly string[] }[] {
  const sentAt = columns.indexOf('submitdate')
  const all = rows.map((cells, index) => ({ row: index + 1, cells }))
  const sent = all.filter(({ cells }) => sentAt === -1 || (cells[sentAt] ?? '') !== '')
  const left = all.length - sent.length
  if (left > 0) {
    report.push({
      kind: 'lost',
      place: { de: 'Zeilen', en: 'rows' },
      message: {
        de: `${left} begonnene, aber nie abgesendete Fragebögen wurden nicht übernommen.`,
        en: `${left} questionnaires that were begun but never sent were not carried over.`,
      },
    })
  }
  return sent
}
