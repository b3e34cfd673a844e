import type { Cell, MultipleMatrix, Table } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { attributeOf, isOn, limitOf, type Limit } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { codedOptions, codedRows, type Coded } from '../codes.ts'
import { noteColumnConditions, partsOf } from '../filters.ts'
import { noteAt, type Asking } from '../reading.ts'
import { answerTo, chosenIn } from '../references.ts'
import type { Variable } from '../variables.ts'
import { answerCountChecks } from './answer-count.ts'
import { rowOrderOf } from './array.ts'
import { numberLimits } from './number-limits.ts'
import { noteEmpty } from './single-choice.ts'
import { textLimitsOf } from './text-limits.ts'

/** Rows and columns with numbers (:) or texts (;) in their cells, or with boxes to tick. */
export function cellArray(asking: Asking, variables: Variable[]): DraftItem {
  const { question } = asking
  const rows = codedRows(question.rows, asking)
  noteEmpty(rows, asking)
  noteColumnConditions(asking)
  if (question.type === ':' && isOn(question, 'multiflexible_checkbox')) {
    return boxes(rows, asking, variables)
  }
  const columns = codedRows(question.columns, asking)
  noteEmpty(columns, asking)
  const { cell, checks } = cellOf(asking)
  const { id } = asking
  for (const row of rows) {
    for (const column of columns) {
      const path = [id, row.ours, column.ours]
      const value = answerTo(path, cell.kind === 'number' ? 'number' : 'text')
      const parts = [row.theirs, column.theirs]
      const isWhole = cell.kind === 'number' && !cell.decimals
      variables.push({
        parts,
        role: 'answer',
        key: path.join('.'),
        value: isWhole ? { ...value, isWhole } : value,
        label: row.label,
      })
    }
  }
  noteTotals(asking)
  const table: Table = {
    kind: 'table',
    ...baseOf(asking),
    rows: rows.map(({ ours, label }) => ({ id: ours, label })),
    columns: columns.map(({ ours, label }) => ({ id: ours, label, cell })),
  }
  if (rowOrderOf(asking).rowOrder) {
    noteAt(
      asking,
      'lost',
      'Die Zeilen standen in zufälliger Reihenfolge; in einer Tabelle stehen sie fest.',
      'The rows stood in random order; in a table they are fixed.',
    )
  }
  return itemOf(table, {
    parts: partsOf(rows, 'table', asking),
    checks: [...checks, ...countChecks(asking)],
  })
}

function countChecks(asking: Asking): DraftItem['checks'] {
  const { question } = asking
  return answerCountChecks(
    asking,
    limitOf(question, 'min_answers'),
    limitOf(question, 'max_answers'),
  )
}

function boxes(rows: readonly Coded[], asking: Asking, variables: Variable[]): DraftItem {
  const { question, id } = asking
  const options = codedOptions(question.columns, asking)
  noteEmpty(options, asking)
  for (const row of rows) {
    for (const option of options) {
      variables.push({
        parts: [row.theirs, option.theirs],
        role: 'answer',
        key: `${id}.${row.ours}:${option.ours}`,
        value: chosenIn([id, row.ours], option.ours, '1'),
        label: row.label,
      })
    }
  }
  const matrix: MultipleMatrix = {
    kind: 'multipleMatrix',
    ...baseOf(asking),
    rows: rows.map(({ ours, label }) => ({ id: ours, label })),
    ...rowOrderOf(asking),
    options: options.map(({ ours, label }) => ({ code: ours, label })),
  }
  return itemOf(matrix, {
    parts: partsOf(rows, 'multipleMatrix', asking),
    checks: countChecks(asking),
  })
}

function cellOf(asking: Asking): { readonly cell: Cell; readonly checks: DraftItem['checks'] } {
  const { question } = asking
  const isText = question.type === ';'
  if (isText && !isOn(question, 'numbers_only')) {
    return { cell: { kind: 'text', ...textLimitsOf(asking) }, checks: [] }
  }
  if (isText) return { cell: { kind: 'number', decimals: 6 }, checks: [] }
  const min = limitOf(question, 'multiflexible_min') ?? unboundedMin(question.attributes)
  const max = limitOf(question, 'multiflexible_max') ?? unboundedMax(question.attributes)
  noteStep(asking)
  const limits = numberLimits(asking, min, max, 'each')
  const isFree = isOn(question, 'input_boxes')
  return {
    cell: { kind: 'number', ...limits.constant, ...(isFree && { decimals: 6 }) },
    checks: limits.checks,
  }
}

/** Without fields to write in, numbers are chosen from a list that goes from 1 to 10 if nothing else is said. */
function unboundedMin(attributes: ReadonlyMap<string, string>): Limit | undefined {
  return attributes.get('input_boxes') === '1' ? undefined : 1
}

function unboundedMax(attributes: ReadonlyMap<string, string>): Limit | undefined {
  return attributes.get('input_boxes') === '1' ? undefined : 10
}

function noteStep(asking: Asking): void {
  const step = attributeOf(asking.question, 'multiflexible_step')
  if (step === '' || step === '1' || isOn(asking.question, 'input_boxes')) return
  noteAt(
    asking,
    'changed',
    `Zur Auswahl standen Zahlen im Abstand von ${step}; hier kann jede ganze Zahl eingetragen werden.`,
    `Numbers in steps of ${step} could be chosen; here any whole number can be entered.`,
  )
}

function noteTotals(asking: Asking): void {
  const totals = attributeOf(asking.question, 'show_totals')
  if (['', 'X', 'N'].includes(totals)) return
  noteAt(
    asking,
    'lost',
    'Die Tabelle zeigte Summen an; das kann sie hier nicht.',
    'The table showed totals; it cannot do so here.',
  )
}
