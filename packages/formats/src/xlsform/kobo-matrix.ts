import type { Cell, Columns, Table } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { newRowIds } from '../form-reading/ids.ts'
import { choicesOf } from './choice-options.ts'
import { cellOf } from './records.ts'
import { namesFor, useOf, type Standing } from './standing.ts'
import { placeOf, type GroupNode, type SurveyRow } from './survey-tree.ts'
import { labelOf } from './texts.ts'
import type { XlsReading } from './xls-reading.ts'

/** A matrix of KoboToolbox: the choices of a list are its rows, the questions in it its columns; undefined without a list. */
export function koboMatrixItems(
  node: GroupNode,
  standing: Standing,
  reading: XlsReading,
): readonly DraftItem[] | undefined {
  const choices = choicesOf(cellOf(node.record, 'kobo--matrix_list'), reading)
  if (choices === undefined) return undefined
  const names = namesFor(standing, reading)
  const takeRow = newRowIds()
  const takeColumn = newRowIds()
  const columns = node.nodes.flatMap((column): Columns['columns'] => {
    if (column.kind !== 'row') return []
    const cell = cellFor(column, reading)
    if (cell === undefined) return []
    reading.questions.set(String(column.record.row), true)
    return [{ id: takeColumn(column.name), label: labelOf(column, names, reading), cell }]
  })
  const question: Table = {
    kind: 'table',
    id: reading.ids.question(standing.prefix + (node.name || 'matrix')),
    text: labelOf(node, names, reading),
    rows: choices.options.map(({ code, label }) => ({ id: takeRow(code), label })),
    columns,
  }
  reading.built.set(question.id, question)
  const relevant = useOf(node, 'relevant', names, reading)
  const visible = [...standing.around, ...(relevant === undefined ? [] : [relevant])]
  return columns.length === 0 ? [] : [itemOf(question, { visible })]
}

function cellFor(row: SurveyRow, reading: XlsReading): Cell | undefined {
  const { type } = row
  const options = type.kind === 'select' ? choicesOf(type.list, reading)?.options : undefined
  if (type.kind === 'select' && !type.several && options !== undefined)
    return { kind: 'choice', options }
  switch (type.kind) {
    case 'text':
      return { kind: 'text' }
    case 'integer':
      return { kind: 'number' }
    case 'decimal':
      return { kind: 'number', decimals: 6 }
    case 'date':
      return { kind: 'date' }
    default:
      note(
        reading,
        'lost',
        placeOf(row),
        'Diese Art von Frage kann keine Spalte einer Tabelle sein; sie wurde nicht übernommen.',
        'This kind of question cannot be a column of a table; it was not carried over.',
      )
      return undefined
  }
}
