import type { ExclusiveOption, Question } from '@meinungsbild/questionnaire'
import { call } from '../expressions/construct.ts'
import type { DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { pointsOf } from '../form-reading/points.ts'
import { appearanceOf, noteAppearance } from './appearance.ts'
import { choicesOf, type Choices } from './choice-options.ts'
import { filteredParts } from './choice-filter.ts'
import { bind } from './names.ts'
import { isRandom } from './parameters.ts'
import { finishRow, type RowBuilding } from './row-base.ts'
import type { RowType } from './row-type.ts'
import { placeOf } from './survey-tree.ts'
import type { XlsReading } from './xls-reading.ts'

type Select = Extract<RowType, { readonly kind: 'select' }>

const known = new Set([
  'minimal',
  'autocomplete',
  'search',
  'likert',
  'list',
  'list-nolabel',
  'label',
])

/** A row of type `select_one`, `select_multiple` or one that takes its choices from another file. */
export function selectItem(select: Select, building: RowBuilding): DraftItem {
  const { row, reading, base } = building
  const choices = select.isFile ? undefined : offeredChoices(select.list, reading)
  noteAppearance(row, known, reading)
  if (choices === undefined) return withoutChoices(building)
  const coding = choices.coding(select.several)
  if (coding !== undefined) reading.codings.set(base.id, coding)
  const parts = filteredParts(building, choices)
  const other = select.hasOther ? [otherOption(select, building)] : []
  const options = [...choices.options, ...other]
  const order = isRandom(row) ? { order: 'random' as const } : {}
  const appearance = appearanceOf(row)
  if (select.several) {
    return finishRow({ kind: 'multipleChoice', ...base, options, ...order }, building, { parts })
  }
  if (appearance.has('likert') && parts.size === 0 && options.length > 1) {
    return finishRow({ kind: 'scale', ...base, points: pointsOf(options) }, building)
  }
  const isDropdown = ['minimal', 'autocomplete', 'search'].some((word) => appearance.has(word))
  const look = isDropdown ? { look: 'dropdown' as const } : {}
  return finishRow({ kind: 'singleChoice', ...base, options, ...order, ...look }, building, {
    parts,
  })
}

/** A row of type `rank`. */
export function rankItem(list: string, building: RowBuilding): DraftItem {
  const { row, reading, base } = building
  const choices = offeredChoices(list, reading)
  noteAppearance(row, known, reading)
  if (choices === undefined) return withoutChoices(building)
  const coding = choices.coding(true)
  if (coding !== undefined) reading.codings.set(base.id, coding)
  const order = isRandom(row) ? { order: 'random' as const } : {}
  const question: Question = { kind: 'ranking', ...base, options: choices.options, ...order }
  return finishRow(question, building, { parts: filteredParts(building, choices) })
}

function offeredChoices(list: string, reading: XlsReading): Choices | undefined {
  const choices = choicesOf(list, reading)
  reading.budget.offered -= choices?.options.length ?? 0
  return reading.budget.offered < 0 ? undefined : choices
}

/** `or_other` adds an option and a question for its text, whose name ends in `_other`. */
function otherOption({ several }: Select, building: RowBuilding): ExclusiveOption {
  const { row, standing, reading, base } = building
  const path = several ? [base.id, 'other'] : [base.id]
  const expression = call('comment', { kind: 'reference', path })
  bind(
    `${row.name}_other`,
    row.record.row,
    () => ({ kind: 'value', expression, type: 'text' }),
    standing.scope,
    reading.names,
  )
  return {
    code: 'other',
    label: ownWords(reading, 'Sonstiges', 'Other'),
    openText: true,
    fixed: true,
  }
}

/** The question stays in its place, as one that is answered in words; it does not count as carried over. */
function withoutChoices(building: RowBuilding): DraftItem {
  const { row, reading, base } = building
  note(
    reading,
    'lost',
    placeOf(row),
    'Die Antworten zur Auswahl stehen nicht in dieser Datei oder sind zu viele; die Frage wurde zu einem Textfeld.',
    'The choices are not in this file or too many; the question became a text field.',
  )
  const item = finishRow({ kind: 'shortText', ...base }, building)
  reading.questions.set(String(row.record.row), false)
  return item
}
