import type { RowAnswer } from '../answers.ts'
import { rowField } from '../field-names.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Matrix } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { inLanguage, type Language } from '../text.ts'
import { none, type Kind } from './kind.ts'
import { isOffered, radioValue, readRadio, type Offer } from './radio.ts'

type Rows = Readonly<Record<string, RowAnswer>>

/** One scale for several things. A row that is not answered is absent; a matrix without any row is not answered. */
export const matrix: Kind<Matrix> = {
  fields: (question) => question.rows.map((row) => rowField(question.id, row.id)),

  read(question, form) {
    const offer = offerOf(question)
    const rows: [string, RowAnswer][] = []
    const problems: Problem[] = []
    for (const { id } of question.rows) {
      const field = rowField(question.id, id)
      const chosen = readRadio(form, field, offer)
      if (chosen === 'unknown')
        problems.push(problemOf(question, 'unknownOption', { field, row: id }))
      else if (chosen !== undefined) rows.push([id, chosen])
    }
    // Entries, not assignments: a row may be called `__proto__`.
    return rows.length === 0
      ? { problems }
      : { answer: { kind: 'rows', rows: Object.fromEntries(rows) }, problems }
  },

  write: (question, answer) =>
    answer.kind === 'rows'
      ? Object.entries(answer.rows).map(
          ([row, chosen]) => [rowField(question.id, row), radioValue(chosen)] as const,
        )
      : none,

  check(question, answer) {
    if (answer !== undefined && answer.kind !== 'rows')
      return [problemOf(question, 'unknownOption')]
    const offer = offerOf(question)
    const problems: Problem[] = []
    let given = 0
    for (const { id } of question.rows) {
      const chosen = answer && rowOf(answer.rows, id)
      if (chosen !== undefined) given += 1
      if (chosen === undefined ? !question.required : isOffered(chosen, offer)) continue
      const code = chosen === undefined ? 'required' : 'unknownOption'
      problems.push(problemOf(question, code, { field: rowField(question.id, id), row: id }))
    }
    if (answer !== undefined && given !== Object.keys(answer.rows).length) {
      problems.push(problemOf(question, 'unknownOption'))
    }
    return problems
  },

  variables: (question) =>
    question.rows.map((row) => ({
      id: rowField(question.id, row.id),
      question: question.id,
      row: row.id,
      text: question.text,
      rowLabel: row.label,
      measure: 'ordinal',
      categories: question.points,
      special: question.special ?? none,
    })),

  describe(question, answer, language) {
    if (answer.kind !== 'rows') return none
    return question.rows.flatMap((row) => {
      const chosen = rowOf(answer.rows, row.id)
      const words = chosen && describeRow(question, chosen, language)
      return words === undefined ? [] : [`${inLanguage(row.label, language)}: ${words}`]
    })
  },
}

function describeRow(question: Matrix, chosen: RowAnswer, language: Language): string | undefined {
  if (chosen.kind === 'special') return specialLabel(chosen.special, language)
  const point = question.points.find(({ code }) => code === chosen.code)
  return point && inLanguage(point.label, language)
}

function rowOf(rows: Rows, id: string): RowAnswer | undefined {
  return Object.hasOwn(rows, id) ? rows[id] : undefined
}

function offerOf(question: Matrix): Offer {
  return { codes: question.points, special: question.special }
}
