import type { ValueType } from './expression/expression.ts'
import { questionsById } from './lookup.ts'
import type { Cell } from './parts.ts'
import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'

/** What a reference is worth once it is answered; undefined if there is no such question, row, cell or part. */
export function referenceType(
  questionnaire: Questionnaire,
  [id = '', ...rest]: readonly string[],
): ValueType | undefined {
  const question = questionsById(questionnaire).get(id)
  return question && typeIn(question, rest)
}

function typeIn(question: Question, path: readonly string[]): ValueType | undefined {
  const [row, column] = path
  switch (question.kind) {
    case 'matrix':
    case 'differential':
    case 'numberList':
    case 'constantSum':
      return row === undefined ? 'list' : only(path, 1, hasRow(question.rows, row), 'number')
    case 'multipleMatrix':
    case 'textList':
      return row === undefined
        ? 'list'
        : only(path, 1, hasRow(question.rows, row), question.kind === 'textList' ? 'text' : 'list')
    case 'dualMatrix': {
      const known = row !== undefined && column !== undefined && hasRow(question.rows, row)
      return only(path, 2, known && hasRow(question.scales, column), 'number')
    }
    case 'table': {
      const own = question.columns.find(({ id }) => id === column)
      const known =
        row !== undefined && (question.added !== undefined || hasRow(question.rows, row))
      return own && only(path, 2, known, typeOfCell(own.cell))
    }
    case 'ranking':
      return row === undefined
        ? 'list'
        : only(
            path,
            1,
            question.options.some(({ code }) => code === row),
            'number',
          )
    case 'address':
      return row === undefined
        ? 'list'
        : only(
            path,
            1,
            question.parts.some(({ part }) => part === row),
            'text',
          )
    case 'repeat':
      return row === undefined
        ? 'list'
        : only(
            path,
            1,
            question.questions.some(({ id }) => id === row),
            'list',
          )
    default:
      return path.length === 0 ? plainType(question) : undefined
  }
}

function plainType(question: Question): ValueType | undefined {
  switch (question.kind) {
    case 'singleChoice':
    case 'yesNo':
    case 'place':
    case 'consent':
    case 'hidden':
    case 'shortText':
    case 'longText':
      return 'text'
    case 'scale':
    case 'rating':
    case 'recommendation':
    case 'slider':
    case 'number':
      return 'number'
    case 'date':
    case 'time':
    case 'month':
      return 'date'
    case 'multipleChoice':
    case 'upload':
      return 'list'
    case 'computed':
      return question.type
    default:
      return undefined
  }
}

function typeOfCell({ kind }: Cell): ValueType {
  switch (kind) {
    case 'text':
    case 'choice':
      return 'text'
    case 'number':
    case 'scale':
      return 'number'
    case 'date':
      return 'date'
    default:
      return kind satisfies never
  }
}

function only(
  path: readonly string[],
  length: number,
  known: boolean,
  type: ValueType,
): ValueType | undefined {
  return known && path.length === length ? type : undefined
}

function hasRow(rows: readonly { readonly id: string }[], id: string): boolean {
  return rows.some((row) => row.id === id)
}
