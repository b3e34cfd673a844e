import { cellOf } from './records.ts'
import { isPlain } from './required.ts'
import { placeOf, type SurveyNode } from './survey-tree.ts'
import type { XlsReading } from './xls-reading.ts'

/** The columns whose expressions decide something. */
const deciding = [
  'relevant',
  'constraint',
  'required',
  'choice_filter',
  'calculation',
  'repeat_count',
]

/** Registers every question and every expression of the form, so that none is lost without a line. */
export function prescan(nodes: readonly SurveyNode[], reading: XlsReading): void {
  for (const node of nodes) {
    const { record, type } = node
    const isMark = node.kind !== 'row' || type.kind === 'metadata' || type.kind === 'data'
    if (!isMark) reading.questions.set(String(record.row), false)
    for (const role of deciding) {
      const source = expressionIn(role, cellOf(record, role))
      if (source === '') continue
      reading.expressions.set(expressionKey(record.row, role), {
        place: placeOf(node),
        role,
        source,
      })
    }
    if (node.kind !== 'row') prescan(node.nodes, reading)
  }
}

export function expressionKey(row: number, column: string): string {
  return `${row}.${column}`
}

/** Word processors put curved quotation marks; a spreadsheet writes true() as TRUE. */
function expressionIn(column: string, cell: string): string {
  if (column === 'required' && isPlain(cell)) return ''
  if (column === 'repeat_count' && cell !== '' && Number.isFinite(Number(cell))) return ''
  if (/^(?:true|false)$/i.test(cell)) return `${cell.toLowerCase()}()`
  return cell.replace(/[‘’‚]/g, "'").replace(/[“”„]/g, '"')
}
