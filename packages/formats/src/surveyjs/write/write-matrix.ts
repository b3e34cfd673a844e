import type {
  Differential,
  DualMatrix,
  Matrix,
  MatrixRow,
  MultipleMatrix,
  Question,
  Text,
} from '@meinungsbild/questionnaire'
import { joinedTexts } from '../../form-reading/joined-texts.ts'
import type { Json, JsonObject } from '../json-source.ts'
import { writePoints } from './write-choices.ts'
import { writeCondition } from './write-condition.ts'
import { writeText } from './write-text.ts'
import { compact, noteChanged, placeOf, type Writing } from './writing.ts'

export function writeMatrix(
  question: Matrix | Differential | MultipleMatrix | DualMatrix,
  writing: Writing,
): JsonObject {
  const common = compact({
    rowOrder: question.rowOrder,
    eachRowRequired: question.required ? true : undefined,
  })
  const place = placeOf(question)
  switch (question.kind) {
    case 'matrix':
      return {
        type: 'matrix',
        columns: writePoints(question.points, question, writing),
        rows: writeRows(question.rows, question, writing),
        ...common,
      }
    case 'multipleMatrix':
      return {
        type: 'matrix',
        cellType: 'checkbox',
        columns: question.options.map(({ code, label }) => ({
          value: code,
          text: writeText(label, place, writing),
        })),
        rows: writeRows(question.rows, question, writing),
        ...common,
      }
    case 'differential':
      return { ...writeDifferential(question, writing), ...common }
    case 'dualMatrix':
      return { ...writeDualMatrix(question, writing), ...common }
    default:
      return question satisfies never
  }
}

export function writeRows(
  rows: readonly MatrixRow[],
  question: Question,
  writing: Writing,
): readonly Json[] {
  const place = placeOf(question)
  return rows.map(({ id, label, visibleIf }) =>
    compact({
      value: id,
      text: writeText(label, place, writing),
      visibleIf: writeCondition(visibleIf, place, writing),
    }),
  )
}

function writeDifferential(question: Differential, writing: Writing): JsonObject {
  noteChanged(
    placeOf(question),
    'Aus dem Polaritätsprofil wurde eine Matrix mit Zahlen.',
    'The semantic differential became a matrix of numbers.',
    writing,
  )
  const rows = question.rows.map(({ label, opposite, ...row }) => ({
    ...row,
    label: joinedTexts([label, opposite], ' – ') ?? label,
  }))
  const columns = Array.from({ length: question.steps }, (_, index) => String(index + 1))
  return { type: 'matrix', columns, rows: writeRows(rows, question, writing) }
}

function writeDualMatrix(question: DualMatrix, writing: Writing): JsonObject {
  const place: Text = placeOf(question)
  noteChanged(
    place,
    'Aus der Matrix mit zwei Skalen wurde eine Tabelle mit zwei Spalten.',
    'The matrix with two scales became a table with two columns.',
    writing,
  )
  const columns = question.scales.map(({ id, label, points }) => ({
    name: id,
    title: writeText(label, place, writing),
    cellType: 'radiogroup',
    choices: writePoints(points, question, writing),
  }))
  return { type: 'matrixdropdown', columns, rows: writeRows(question.rows, question, writing) }
}
