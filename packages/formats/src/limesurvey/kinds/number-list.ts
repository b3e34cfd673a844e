import type { ConstantSum, NumberList } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { attributeOf, isOn, limitOf, type Limit } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { checkThat } from '../checks.ts'
import { codedRows, type Coded } from '../codes.ts'
import { partsOf } from '../filters.ts'
import { noteAt, type Asking } from '../reading.ts'
import { answerTo } from '../references.ts'
import type { Variable } from '../variables.ts'
import { answerCountChecks } from './answer-count.ts'
import { numberLimits } from './number-limits.ts'
import { decimalsOf, unitOf } from './number.ts'
import { orderOf } from './order.ts'
import { noteEmpty } from './single-choice.ts'
import { slider, sliderLimits, sliderLabel } from './slider.ts'
import { patternCheck } from './text-limits.ts'

/** Several numbers (K): a list, a total that is shared out, or a slider. */
export function numberList(asking: Asking, variables: Variable[]): DraftItem {
  const { question, id } = asking
  const isSlider = isOn(question, 'slider_layout')
  const [only] = question.rows
  if (isSlider && only !== undefined && question.rows.length === 1) {
    return slider(asking, only, variables)
  }
  const rows = codedRows(question.rows, asking).map((row) =>
    isSlider ? { ...row, label: sliderLabel(row.label, asking).words } : row,
  )
  noteEmpty(rows, asking)
  const limits = isSlider ? sliderLimits(asking) : undefined
  const decimals = limits?.decimals ?? decimalsOf(asking)
  const values = rows.map(({ ours }) => answerTo([id, ours], 'number'))
  keepVariables(rows, asking, decimals, variables)
  if (isSlider) noteSliders(asking)
  noteOrder(asking)
  const total = totalOf(asking)
  const isShared = typeof total === 'number' && total > 0 && !limits && !hasLimitsPerRow(asking)
  const each = numberLimits(
    asking,
    limits?.min ?? limitOf(question, 'min_num_value_n'),
    limits?.max ?? limitOf(question, 'max_num_value_n'),
    'each',
  )
  const base = { ...baseOf(asking), rows: rows.map(({ ours, label }) => ({ id: ours, label })) }
  const checks = [
    ...sumChecks(asking, isShared ? undefined : total),
    ...answerCountChecks(
      asking,
      limitOf(question, 'min_answers'),
      limitOf(question, 'max_answers'),
    ),
    ...patternCheck(
      asking,
      values.map(({ expression }) => expression),
    ),
  ]
  if (isShared) {
    const shared: ConstantSum = { kind: 'constantSum', ...base, total, ...unitOf(asking) }
    return itemOf(shared, { checks, parts: partsOf(rows, 'constantSum', asking) })
  }
  const list: NumberList = {
    kind: 'numberList',
    ...base,
    ...each.constant,
    ...(decimals > 0 && { decimals }),
    ...unitOf(asking),
  }
  return itemOf(list, {
    checks: [...each.checks, ...checks],
    parts: partsOf(rows, 'numberList', asking),
  })
}

export function keepVariables(
  rows: readonly Coded[],
  { id }: Asking,
  decimals: number,
  variables: Variable[],
): void {
  for (const { theirs, ours, label } of rows) {
    const value = { ...answerTo([id, ours], 'number'), isWhole: decimals === 0 }
    variables.push({ parts: [theirs], role: 'answer', key: `${id}.${ours}`, value, label })
  }
}

/** What all rows must make together; old versions name a question that has the number. */
function totalOf({ question }: Asking): Limit | undefined {
  return limitOf(question, 'equals_num_value', 'num_value_equals_sgqa')
}

function hasLimitsPerRow({ question }: Asking): boolean {
  return ['min_num_value_n', 'max_num_value_n'].some((name) => attributeOf(question, name) !== '')
}

function sumChecks(asking: Asking, total: Limit | undefined): DraftItem['checks'] {
  const { question } = asking
  const min = limitOf(question, 'min_num_value', 'min_num_value_sgqa')
  const max = limitOf(question, 'max_num_value', 'max_num_value_sgqa')
  const check = (limit: Limit | undefined, operator: string, de: string, en: string) =>
    limit === undefined
      ? []
      : [
          checkThat(
            asking,
            limit,
            (written) => `count(self) == 0 or sum(self) ${operator} ${written}`,
            { de, en },
          ),
        ]
  return [
    ...check(total, '==', 'Die Summe stimmt nicht', 'The sum is not right'),
    ...check(min, '>=', 'Die Summe ist zu klein', 'The sum is too small'),
    ...check(max, '<=', 'Die Summe ist zu groß', 'The sum is too large'),
  ]
}

function noteSliders(asking: Asking): void {
  noteAt(
    asking,
    'changed',
    'Aus mehreren Schiebereglern wurden Felder für Zahlen.',
    'Several sliders became fields for numbers.',
  )
}

export function noteOrder(asking: Asking): void {
  if (orderOf(asking) === undefined) return
  noteAt(
    asking,
    'lost',
    'Die Zeilen standen in zufälliger Reihenfolge; hier stehen sie fest.',
    'The rows stood in random order; here they are fixed.',
  )
}
