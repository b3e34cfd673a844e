import type { Flaw } from '../flaw.ts'
import type { Question } from '../question.ts'
import { codeNaming, lintName, lintQuestionId, rowNaming } from './ids.ts'

/** Codes of options and points, ids of rows, columns and scales: allowed, and each only once among its siblings. */
export function* lintNames(question: Question, path: string): Iterable<Flaw> {
  if ('options' in question) yield* codes(question.options, `${path}.options`)
  if ('points' in question) yield* codes(question.points, `${path}.points`)
  if ('areas' in question) yield* codes(question.areas, `${path}.areas`)
  if ('rows' in question) yield* ids(question.rows, `${path}.rows`)
  if ('columns' in question) {
    yield* ids(question.columns, `${path}.columns`)
    for (const [index, { cell }] of question.columns.entries()) {
      if ('options' in cell) yield* codes(cell.options, `${path}.columns.${index}.cell.options`)
      if ('points' in cell) yield* codes(cell.points, `${path}.columns.${index}.cell.points`)
    }
  }
  if ('scales' in question) {
    yield* ids(question.scales, `${path}.scales`)
    for (const [index, { points }] of question.scales.entries()) {
      yield* codes(points, `${path}.scales.${index}.points`)
    }
  }
  if (question.kind !== 'repeat') return
  const seen = new Set<string>()
  for (const [index, { id }] of question.questions.entries()) {
    yield* lintQuestionId(id, `${path}.questions.${index}.id`, seen)
  }
}

function* codes(list: readonly { readonly code: string }[], path: string): Iterable<Flaw> {
  const seen = new Set<string>()
  for (const [index, { code }] of list.entries()) {
    yield* lintName(code, `${path}.${index}.code`, codeNaming, seen)
  }
}

function* ids(list: readonly { readonly id: string }[], path: string): Iterable<Flaw> {
  const seen = new Set<string>()
  for (const [index, { id }] of list.entries()) {
    yield* lintName(id, `${path}.${index}.id`, rowNaming, seen)
  }
}
