import type { Answer, Question } from '@meinungsbild/questionnaire'
import { codeIn, codesOf, momentIn, numberIn } from './cell-value.ts'
import type { FilledCell } from './row-answers.ts'

export function single(
  question: Question,
  cells: readonly FilledCell[],
  unfit: FilledCell[],
): Answer | undefined {
  const cell = cells.find(({ slot }) => slot.place.kind === 'whole')
  const written = cells.find(({ slot }) => slot.place.kind === 'text')
  const comment = cells.find(({ slot }) => slot.place.kind === 'comment')?.value.trim()
  switch (question.kind) {
    case 'singleChoice': {
      const text = written?.value.trim()
      const open = written?.slot.place.kind === 'text' ? written.slot.place.code : undefined
      const code = cell === undefined ? open : choiceIn(cell, question, unfit)?.code
      if (code === undefined) return undefined
      return {
        kind: 'choice',
        code,
        ...(text && code === open && { text }),
        ...(comment && { comment }),
      }
    }
    case 'number':
    case 'slider': {
      const value = cell && number(cell, unfit)
      return value === undefined ? undefined : { kind: 'number', value }
    }
    case 'shortText':
    case 'longText':
      return cell && { kind: 'text', value: cell.value.trim() }
    case 'date':
    case 'time':
    case 'month': {
      const value = cell && momentIn(cell.value, question.kind)
      if (cell && value === undefined) unfit.push(cell)
      return value === undefined ? undefined : { kind: question.kind, value }
    }
    default:
      return cell && choiceIn(cell, question, unfit)
  }
}

export function choiceIn(
  cell: FilledCell,
  question: Question,
  unfit: FilledCell[],
  column?: string,
): { readonly kind: 'choice'; readonly code: string } | undefined {
  const code = codeIn(cell.value, codesOf(question, column))
  if (code === undefined) unfit.push(cell)
  return code === undefined ? undefined : { kind: 'choice', code }
}

export function number(cell: FilledCell, unfit: FilledCell[]): number | undefined {
  const value = numberIn(cell.value)
  if (value === undefined) unfit.push(cell)
  return value
}
