import type { NumberList, Table, TextList } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { isOn, limitOf } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { codedRows, type Coded } from '../codes.ts'
import { hasParts, partsOf } from '../filters.ts'
import { noteAt, sentences, type Asking } from '../reading.ts'
import { answerTo } from '../references.ts'
import type { Variable } from '../variables.ts'
import { answerCountChecks } from './answer-count.ts'
import { keepVariables, noteOrder } from './number-list.ts'
import { unitOf } from './number.ts'
import { noteEmpty } from './single-choice.ts'
import { patternCheck, textLimitsOf } from './text-limits.ts'

/** Several short texts (Q); a list of numbers, if they are only numbers. */
export function textList(asking: Asking, variables: Variable[]): DraftItem {
  const { question } = asking
  const rows = codedRows(question.rows, asking)
  noteEmpty(rows, asking)
  noteOrder(asking)
  const checks = [
    ...answerCountChecks(
      asking,
      limitOf(question, 'min_answers'),
      limitOf(question, 'max_answers'),
    ),
  ]
  if (isOn(question, 'numbers_only')) return numbers(rows, asking, variables, checks)
  if (hasParts(asking)) return table(rows, asking, variables, checks)
  const limits = textLimitsOf(asking)
  for (const { theirs, ours, label } of rows) {
    const value = answerTo([asking.id, ours], 'text')
    variables.push({ parts: [theirs], role: 'answer', key: `${asking.id}.${ours}`, value, label })
  }
  const list: TextList = {
    kind: 'textList',
    ...baseOf(asking),
    rows: rows.map(({ ours, label }) => ({ id: ours, label, ...limits })),
  }
  return itemOf(list, { checks })
}

function numbers(
  rows: readonly Coded[],
  asking: Asking,
  variables: Variable[],
  checks: DraftItem['checks'],
): DraftItem {
  const { id } = asking
  keepVariables(rows, asking, 6, variables)
  const values = rows.map(({ ours }) => answerTo([id, ours], 'number').expression)
  const list: NumberList = {
    kind: 'numberList',
    ...baseOf(asking),
    rows: rows.map(({ ours, label }) => ({ id: ours, label })),
    decimals: 6,
    ...unitOf(asking),
  }
  return itemOf(list, {
    checks: [...patternCheck(asking, values), ...checks],
    parts: partsOf(rows, 'numberList', asking),
  })
}

const column = 'text'

/** Rows of a table can have conditions, those of a list of texts cannot. */
function table(
  rows: readonly Coded[],
  asking: Asking,
  variables: Variable[],
  checks: DraftItem['checks'],
): DraftItem {
  const { id, reading } = asking
  noteAt(
    asking,
    'changed',
    'Die Textfelder haben Bedingungen; sie wurden zu den Zeilen einer Tabelle.',
    'The text fields have conditions; they became the rows of a table.',
  )
  for (const { theirs, ours, label } of rows) {
    const path = [id, ours, column]
    const value = answerTo(path, 'text')
    variables.push({ parts: [theirs], role: 'answer', key: path.join('.'), value, label })
  }
  const question: Table = {
    kind: 'table',
    ...baseOf(asking),
    rows: rows.map(({ ours, label }) => ({ id: ours, label })),
    columns: [
      {
        id: column,
        label: sentences(reading, 'Angabe', 'Answer'),
        cell: { kind: 'text', ...textLimitsOf(asking) },
      },
    ],
  }
  return itemOf(question, { checks, parts: partsOf(rows, 'table', asking) })
}
