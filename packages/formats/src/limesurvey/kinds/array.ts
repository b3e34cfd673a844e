import type { Differential, Matrix, ScalePoint } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { limitOf } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { codedOptions, codedRows, keepCoding, type Coded } from '../codes.ts'
import { partsOf } from '../filters.ts'
import { noteAt, type Asking } from '../reading.ts'
import { codeAt, wholeNumberAt } from '../references.ts'
import type { Variable } from '../variables.ts'
import { answerCountChecks } from './answer-count.ts'
import { builtInPoints, numberedPoints, pointsOf } from './array-points.ts'
import { orderOf } from './order.ts'
import { noteEmpty } from './single-choice.ts'

/** The same scale for several rows: of 5 or 10 points (A, B), yes or no (C), increase or decrease (E), of one's own (F, H). */
export function array(asking: Asking, variables: Variable[]): DraftItem {
  const { question, id } = asking
  const rows = codedRows(question.rows, asking)
  noteEmpty(rows, asking)
  const { points, codes } = scaleOf(asking)
  const isNumbered = question.type === 'A' || question.type === 'B'
  for (const { theirs, ours, label } of rows) {
    const path = [id, ours]
    const value = isNumbered ? wholeNumberAt(path) : codeAt(path, codes)
    variables.push({ parts: [theirs], role: 'answer', key: path.join('.'), value, label })
  }
  if (question.type === 'H') noteTurned(asking)
  const more = {
    checks: [
      ...answerCountChecks(
        asking,
        limitOf(question, 'min_answers'),
        limitOf(question, 'max_answers'),
      ),
    ],
  }
  const base = { ...baseOf(asking), ...rowOrderOf(asking) }
  const opposites = isNumbered ? oppositesIn(rows) : undefined
  if (opposites !== undefined) {
    const differential: Differential = {
      kind: 'differential',
      ...base,
      rows: opposites,
      steps: points.length,
    }
    return itemOf(differential, { ...more, parts: partsOf(rows, 'differential', asking) })
  }
  const matrix: Matrix = {
    kind: 'matrix',
    ...base,
    rows: rows.map(({ ours, label }) => ({ id: ours, label: withoutBar(label) })),
    points,
  }
  return itemOf(matrix, { ...more, parts: partsOf(rows, 'matrix', asking) })
}

/** The points, and how the file calls their codes. */
function scaleOf(asking: Asking): {
  readonly points: readonly ScalePoint[]
  readonly codes: readonly string[]
} {
  const { question, reading } = asking
  const { languages } = reading.source
  const named = (points: readonly ScalePoint[]) => ({
    points,
    codes: points.map(({ code }) => code),
  })
  switch (question.type) {
    case 'A':
      return named(numberedPoints(5, languages))
    case 'B':
      return named(numberedPoints(10, languages))
    case 'C':
      return named(builtInPoints(['Y', 'U', 'N'], languages))
    case 'E':
      return named(builtInPoints(['I', 'S', 'D'], languages))
    default: {
      const coded = codedOptions(question.answers, asking)
      noteEmpty(coded, asking)
      keepCoding(coded, asking)
      return { points: pointsOf(coded), codes: coded.map(({ theirs }) => theirs) }
    }
  }
}

export function rowOrderOf(asking: Asking): { readonly rowOrder?: 'random' } {
  return orderOf(asking) === undefined ? {} : { rowOrder: 'random' }
}

/** Rows such as `kalt|warm`: a semantic differential. Undefined unless all are. */
function oppositesIn(rows: readonly Coded[]): Differential['rows'] | undefined {
  const all = rows.map(({ ours, label }) => {
    const sides = Object.entries(label).map(
      ([language, words]) => [language, words.split('|')] as const,
    )
    const side = (index: number) =>
      Object.fromEntries(sides.map(([language, words]) => [language, words[index]?.trim() ?? '']))
    const hasTwo = sides.every(
      ([, words]) => words.length === 2 && words.every((own) => own.trim()),
    )
    return hasTwo ? { id: ours, label: side(0), opposite: side(1) } : undefined
  })
  const found = all.filter((row) => row !== undefined)
  return found.length === rows.length && rows.length > 0 ? found : undefined
}

/** The bar puts what follows it to the other side of the row. */
function withoutBar(label: Coded['label']): Coded['label'] {
  return Object.fromEntries(
    Object.entries(label).map(([language, words]) => [
      language,
      words
        .split('|')
        .map((side) => side.trim())
        .filter(Boolean)
        .join(' – ') || words,
    ]),
  )
}

function noteTurned(asking: Asking): void {
  noteAt(
    asking,
    'changed',
    'Zeilen und Spalten der Matrix sind vertauscht; gefragt ist dasselbe.',
    'Rows and columns of the matrix changed places; it asks the same.',
  )
}
