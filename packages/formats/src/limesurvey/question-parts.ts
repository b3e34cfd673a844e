import type { Language } from '@meinungsbild/questionnaire'
import { localized, type Localized } from './localized.ts'
import { cellOf, inOrder, type Row, type Tables } from './tables.ts'

/** Everything that belongs to questions, by the number of the question. */
export type Parts = {
  readonly questions: readonly Localized[]
  readonly rows: ReadonlyMap<string, readonly Localized[]>
  readonly answers: ReadonlyMap<string, readonly Localized[]>
  readonly attributes: ReadonlyMap<string, readonly Row[]>
  readonly defaults: ReadonlyMap<string, readonly Row[]>
  readonly defaultWords: ReadonlyMap<string, readonly Row[]>
  readonly conditions: ReadonlyMap<string, readonly Row[]>
}

export function partsIn(tables: Tables, tags: ReadonlyMap<string, Language>): Parts {
  const column = (name: string) => (row: Row) => cellOf(row, name)
  const words = tables.rowsOf('question_l10ns')
  const questionRows = inOrder(tables.rowsOf('questions'), 'question_order')
  const rowRows = [
    ...questionRows.filter((row) => !isWhole(row)),
    ...inOrder(tables.rowsOf('subquestions'), 'question_order'),
  ]
  const qid = column('qid')
  const answerRows = inOrder(tables.rowsOf('answers'), 'sortorder')
  const answerWords = tables.rowsOf('answer_l10ns')
  const answerKey = answerWords.length > 0 ? column('aid') : keyOfAnswer
  const owner = (name: string) => (part: Localized) => cellOf(part.row, name)
  return {
    questions: localized(questionRows, words, tags, qid, qid),
    rows: Map.groupBy(localized(rowRows, words, tags, qid, qid), owner('parent_qid')),
    answers: Map.groupBy(
      localized(answerRows, answerWords, tags, answerKey, column('aid')),
      owner('qid'),
    ),
    attributes: Map.groupBy(tables.rowsOf('question_attributes'), qid),
    defaults: Map.groupBy(tables.rowsOf('defaultvalues'), qid),
    defaultWords: Map.groupBy(tables.rowsOf('defaultvalue_l10ns'), column('dvid')),
    conditions: Map.groupBy(tables.rowsOf('conditions'), qid),
  }
}

export function isWhole(row: Row): boolean {
  const parent = cellOf(row, 'parent_qid')
  return parent === '' || parent === '0'
}

function keyOfAnswer(row: Row): string {
  return ['qid', 'scale_id', 'code'].map((name) => cellOf(row, name)).join('\n')
}
