import type { Cell, Table } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writePoints } from './write-choices.ts'
import { writeLimits, writeTextLimits } from './write-limits.ts'
import { writeRows } from './write-matrix.ts'
import { writeText } from './write-text.ts'
import { compact, placeOf, type Writing } from './writing.ts'

export function writeTable(question: Table, writing: Writing): JsonObject {
  const { added, rows } = question
  const columns = question.columns.map(({ id, label, cell }) => ({
    name: id,
    title: writeText(label, placeOf(question), writing),
    ...writeCell(cell, question, writing),
  }))
  return added === undefined
    ? { type: 'matrixdropdown', columns, rows: writeRows(rows, question, writing) }
    : {
        type: 'matrixdynamic',
        columns,
        rowCount: added.min,
        minRowCount: added.min,
        maxRowCount: added.max,
      }
}

function writeCell(cell: Cell, question: Table, writing: Writing): JsonObject {
  const place = placeOf(question)
  switch (cell.kind) {
    case 'text':
      return { cellType: 'text', ...writeTextLimits(cell, place, writing) }
    case 'number':
      return { cellType: 'text', inputType: 'number', ...writeLimits(cell, place, writing) }
    case 'date':
      return { cellType: 'text', inputType: 'date' }
    case 'choice': {
      const choices = cell.options.map(({ code, label }) =>
        compact({ value: code, text: writeText(label, place, writing) }),
      )
      return { cellType: 'dropdown', choices }
    }
    case 'scale':
      return { cellType: 'rating', rateValues: writePoints(cell.points, question, writing) }
    default:
      return cell satisfies never
  }
}
