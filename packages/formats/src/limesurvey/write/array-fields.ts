import type {
  Differential,
  DualMatrix,
  Language,
  Matrix,
  MultipleMatrix,
  OppositeRow,
  ScalePoint,
  Table,
  Text,
} from '@meinungsbild/questionnaire'
import { builtInPoints, numberedPoints } from '../kinds/array-points.ts'
import { attributes, type Fields } from './fields.ts'
import { lineHtml } from './html.ts'
import { answersOf, columnRows, optionRows, rowsOf } from './parts.ts'
import { note, placeOf, type Writing } from './writing.ts'

export function matrixFields(question: Matrix, writing: Writing): Fields {
  const { rows, points, rowOrder } = question
  const common = {
    rows: rowsOf(rows, question, writing),
    attributes: attributes({ random_order: rowOrder && 1 }),
  }
  const builtIn = builtInType(points, writing.questionnaire.languages)
  if (builtIn !== undefined) return { type: builtIn, ...common }
  noteValues(question, points, writing)
  return { type: 'F', ...common, answers: answersOf(points, question, writing) }
}

/** The type that has just these points by itself. */
function builtInType(
  points: readonly ScalePoint[],
  languages: readonly Language[],
): 'A' | 'B' | 'C' | 'E' | undefined {
  const own = JSON.stringify(points)
  const is = (other: readonly ScalePoint[]) => own === JSON.stringify(other)
  if (is(numberedPoints(5, languages))) return 'A'
  if (is(numberedPoints(10, languages))) return 'B'
  if (is(builtInPoints(['Y', 'U', 'N'], languages))) return 'C'
  return is(builtInPoints(['I', 'S', 'D'], languages)) ? 'E' : undefined
}

/** LimeSurvey has no values beside codes: they stay if the codes are these numbers, or if they just count. */
function noteValues(
  question: Matrix | DualMatrix,
  points: readonly ScalePoint[],
  writing: Writing,
): void {
  const areCodes = points.every(({ code, value }) => Number(code) === value)
  const count = points.every(({ code, value }, index) => value === index + 1 && !isNumber(code))
  if (areCodes || count) return
  note(
    writing,
    'lost',
    placeOf(question),
    'Die Zahlen, aus denen Mittelwerte berechnet werden, entfallen.',
    'The numbers that means are computed from are left out.',
  )
}

function isNumber(code: string): boolean {
  return /^[+-]?\d+(?:\.\d+)?$/.test(code)
}

/** Opposites stand in one label with a bar between them; LimeSurvey has them in 5 and in 10 steps. */
export function differentialFields(question: Differential, writing: Writing): Fields {
  const { rows, steps, rowOrder } = question
  const both = rows.map(({ label, opposite, ...row }: OppositeRow) => ({
    ...row,
    label: Object.fromEntries(
      Object.entries(label).map(([language, words]) => [
        language,
        `${words}|${opposite[language] ?? ''}`,
      ]),
    ),
  }))
  const common = {
    rows: rowsOf(both, question, writing),
    attributes: attributes({ random_order: rowOrder && 1 }),
  }
  if (steps === 5) return { type: 'A', ...common }
  if (steps === 10) return { type: 'B', ...common }
  note(
    writing,
    'changed',
    placeOf(question),
    'Aus dem semantischen Differential wurde eine Matrix: LimeSurvey hat es nur mit 5 und 10 Stufen.',
    'The semantic differential became a matrix: LimeSurvey has it only with 5 and 10 steps.',
  )
  const points = numberedPoints(steps, writing.questionnaire.languages)
  return { type: 'F', ...common, answers: answersOf(points, question, writing) }
}

export function multipleMatrixFields(question: MultipleMatrix, writing: Writing): Fields {
  return {
    type: ':',
    rows: rowsOf(question.rows, question, writing),
    columns: optionRows(question.options, question, writing),
    attributes: attributes({
      multiflexible_checkbox: 1,
      random_order: question.rowOrder && 1,
    }),
  }
}

export function dualMatrixFields(question: DualMatrix, writing: Writing): Fields {
  const [first, second] = question.scales
  for (const { points } of question.scales) noteValues(question, points, writing)
  const place = placeOf(question)
  return {
    type: '1',
    rows: rowsOf(question.rows, question, writing),
    answers: answersOf(first?.points ?? [], question, writing),
    secondAnswers: answersOf(second?.points ?? [], question, writing),
    attributes: attributes({ random_order: question.rowOrder && 1 }),
    words: {
      dualscale_headerA: lineHtml(first?.label, place, writing),
      dualscale_headerB: lineHtml(second?.label, place, writing),
    },
  }
}

/** Numbers in every cell, or texts. */
export function tableFields(question: Table, writing: Writing): Fields {
  const { columns, added } = question
  const place = placeOf(question)
  const [first] = columns
  const areSame = columns.every(({ cell }) => JSON.stringify(cell) === JSON.stringify(first?.cell))
  if (!areSame || (first?.cell.kind !== 'text' && first?.cell.kind !== 'number')) {
    note(
      writing,
      'changed',
      place,
      'Die Zellen haben verschiedene Arten oder eine, die LimeSurvey nicht kennt; sie wurden zu Textfeldern.',
      'The cells are of several kinds, or of one that LimeSurvey does not know; they became text fields.',
    )
  }
  const rows = added === undefined ? question.rows : numberedRows(added.max, writing)
  if (added !== undefined) {
    note(
      writing,
      'changed',
      place,
      `Zeilen lassen sich in LimeSurvey nicht hinzufügen; es stehen ${added.max} bereit.`,
      `Rows cannot be added in LimeSurvey; there are ${added.max}.`,
    )
  }
  const common = {
    rows: rowsOf(rows, question, writing),
    columns: columnRows(columns, question, writing),
  }
  if (!areSame || first?.cell.kind !== 'number') {
    const limit = areSame && first?.cell.kind === 'text' ? first.cell.maxLength : undefined
    return { type: ';', ...common, attributes: attributes({ maximum_chars: limit }) }
  }
  const { min, max, decimals = 0 } = first.cell
  const isList =
    decimals === 0 && min !== undefined && max !== undefined && max - min <= longestList
  if (!isList && decimals !== 6) noteDecimals(place, writing)
  return {
    type: ':',
    ...common,
    attributes: attributes({
      input_boxes: !isList && 1,
      multiflexible_min: min,
      multiflexible_max: max,
    }),
  }
}

/** So many whole numbers can be chosen from; LimeSurvey's fields to write in take decimals. */
const longestList = 100

function noteDecimals(place: Text, writing: Writing): void {
  note(
    writing,
    'changed',
    place,
    'LimeSurvey begrenzt die Zahl der Nachkommastellen nicht.',
    'LimeSurvey does not limit the number of decimals.',
  )
}

function numberedRows(count: number, { questionnaire }: Writing) {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index + 1),
    label: Object.fromEntries(
      questionnaire.languages.map((language) => [language, String(index + 1)]),
    ),
  }))
}
