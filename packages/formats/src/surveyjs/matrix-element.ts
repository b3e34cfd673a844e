import type { Matrix, MatrixRow, MultipleMatrix } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { newRowIds } from '../form-reading/ids.ts'
import { meaningOf } from '../form-reading/meaning-of.ts'
import { pointsOf } from '../form-reading/points.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { itemsAt } from './choice-items.ts'
import { choicesOf } from './choices.ts'
import type { Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { isOn, textOf } from './fields.ts'
import { noteIgnored } from './js-reading.ts'
import type { Binding } from './names.ts'
import { validationOf } from './validators.ts'

/** The rows of a matrix: ours, their conditions, and what they are called in the file. */
export type MatrixRows = {
  readonly rows: readonly MatrixRow[]
  readonly parts: ReadonlyMap<string, readonly Use[]>
  readonly ids: ReadonlyMap<string, string>
}

/** `matrix`: one choice per row, or several. Without rows it is one question. */
export function matrixItem(building: Building): DraftItem {
  const { fields, base, reading } = building
  const columns = itemsAt(fields, 'columns', building)
  const isSeveral = textOf(fields, 'cellType') === 'checkbox'
  const { options, coding } = choicesOf(columns, building, isSeveral)
  if (coding !== undefined) reading.codings.set(base.id, coding)
  const { checks } = validationOf(building)
  const { rows, parts, ids } = rowsOf(building)
  if (rows.length === 0) {
    return finishElement({ kind: 'singleChoice', ...base, options }, building, { checks })
  }
  const common = {
    ...base,
    ...requirement(building),
    rows,
    ...(textOf(fields, 'rowOrder', 'rowsOrder') === 'random' && { rowOrder: 'random' as const }),
  }
  const question: Matrix | MultipleMatrix = isSeveral
    ? { kind: 'multipleMatrix', ...common, options }
    : { kind: 'matrix', ...common, points: pointsOf(options) }
  return finishElement(question, building, { parts, checks }, rowBinding(base.id, ids, building))
}

export function rowsOf(building: Building): MatrixRows {
  const { fields, reading } = building
  const takeId = newRowIds()
  const items = itemsAt(fields, 'rows', building, ['rowsVisibleIf']).map((item) => {
    if (item.fields !== undefined) noteIgnored(item.fields, reading)
    return { item, id: takeId(String(item.value)) }
  })
  return {
    rows: items.map(({ item, id }) => ({ id, label: item.label })),
    parts: new Map(
      items.flatMap(({ item, id }) =>
        item.conditions.length === 0 ? [] : [[id, item.conditions] as const],
      ),
    ),
    ids: new Map(items.map(({ item, id }) => [String(item.value), id])),
  }
}

function rowBinding(id: string, ids: ReadonlyMap<string, string>, { reading }: Building): Binding {
  return {
    value: ([row, ...steps]) => {
      const own = row === undefined ? undefined : ids.get(row)
      if (row === undefined) return meaningOf(id, [], reading)
      return own === undefined ? undefined : meaningOf(id, [own, ...steps], reading)
    },
  }
}

/** With us every row of a required matrix must be answered; in SurveyJS one is enough unless it says so. */
function requirement(building: Building): { readonly required?: true } {
  const { fields, base, reading, place } = building
  if (isOn(fields, 'eachRowRequired', 'isAllRowRequired')) return { required: true }
  if (base.required) {
    note(
      reading,
      'changed',
      place,
      'Nun muss jede Zeile beantwortet werden; vorher genügte eine.',
      'Now every row must be answered; one was enough before.',
    )
  }
  return {}
}
