import { printExpression, type Computed } from '@meinungsbild/questionnaire'
import { literal } from '../expressions/construct.ts'
import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { cellOf, translationsOf } from './records.ts'
import { finishRow, type RowBuilding } from './row-base.ts'
import { useOf } from './standing.ts'
import { placeOf } from './survey-tree.ts'

/** A row whose value is calculated. One that people see as well is shown in words below. */
export function computedItems(building: RowBuilding): readonly DraftItem[] {
  const { row, reading, base, names } = building
  const use = useOf(row, 'calculation', names, reading)
  if (use === undefined) return withoutValue(building)
  const value = computedItem(use, building)
  if (row.type.kind === 'calculate' || translationsOf(row.record, 'label').size === 0)
    return [value]
  const shown = { kind: 'reference', path: [base.id] } as const
  const own = ownWords(reading, `{${printExpression(shown)}}`, `{${printExpression(shown)}}`)
  const text = joinedTexts([base.text, own], ' ') ?? own
  const id = reading.ids.question(`${base.id}_shown`)
  return [
    value,
    itemOf({ kind: 'statement', id, text }, { visible: value.visible, shows: base.id }),
  ]
}

/** A row of type `hidden`: a fixed value, or one that comes with the link. */
export function hiddenItems(building: RowBuilding): readonly DraftItem[] {
  const { row, reading, base } = building
  const fixed = cellOf(row.record, 'default')
  if (fixed !== '') {
    return [computedItem({ kind: 'made', expression: literal(fixed), type: 'text' }, building)]
  }
  note(
    reading,
    'changed',
    placeOf(row),
    'Der verborgene Wert kommt nun mit dem Link. Welche Werte es sein dürfen, müssen Sie noch angeben.',
    'The hidden value now comes with the link. Please say which values it may be.',
  )
  return [finishRow({ kind: 'hidden', ...base, parameter: base.id, options: [] }, building)]
}

function computedItem(value: Use, building: RowBuilding): DraftItem {
  const { reading, base } = building
  const { id, text } = base
  const question: Computed = { kind: 'computed', id, text, value: '', type: 'text' }
  reading.computed.set(id, value)
  return finishRow(question, building, { value, checks: [], required: [] })
}

function withoutValue({ row, reading }: RowBuilding): readonly DraftItem[] {
  note(
    reading,
    'lost',
    placeOf(row),
    'Es ist keine Berechnung angegeben; die Zeile wurde nicht übernommen.',
    'No calculation is given; the row was not carried over.',
  )
  return []
}
