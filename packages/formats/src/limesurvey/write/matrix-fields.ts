import type {
  DualMatrix,
  Language,
  Matrix,
  MultipleMatrix,
  ScalePoint,
} from '@meinungsbild/questionnaire'
import { builtInPoints, numberedPoints } from '../kinds/array-points.ts'
import { attributes, type Fields } from './fields.ts'
import { lineHtml } from './html.ts'
import { answersOf, optionRows, rowsOf } from './parts.ts'
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
