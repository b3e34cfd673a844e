import type { DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import { appearanceOf, noteAppearance } from './appearance.ts'
import { finishRow, type RowBuilding } from './row-base.ts'
import { placeOf } from './survey-tree.ts'

const known = new Set(['month-year', 'year', 'no-calendar'])

export function dateItem(building: RowBuilding): DraftItem {
  const { row, reading, base } = building
  const appearance = appearanceOf(row)
  noteAppearance(row, known, reading)
  if (appearance.has('month-year')) return finishRow({ kind: 'month', ...base }, building)
  if (!appearance.has('year')) return finishRow({ kind: 'date', ...base }, building)
  note(
    reading,
    'changed',
    placeOf(row),
    'Aus dem Datum, von dem nur das Jahr gefragt ist, wurde eine Zahl.',
    'The date of which only the year is asked became a number.',
  )
  return finishRow({ kind: 'number', ...base, min: 1000, max: 9999 }, building)
}

export function timeItem(building: RowBuilding): DraftItem {
  noteAppearance(building.row, known, building.reading)
  return finishRow({ kind: 'time', ...building.base }, building)
}

/** Day and time of day are two questions with us. */
export function momentItems(building: RowBuilding): readonly DraftItem[] {
  const { row, reading, base } = building
  noteAppearance(row, known, reading)
  note(
    reading,
    'changed',
    placeOf(row),
    'Aus der Frage nach Tag und Uhrzeit wurden zwei Fragen.',
    'The question about day and time became two questions.',
  )
  const day = finishRow({ kind: 'date', ...base }, building)
  const text = joinedTexts([base.text, ownWords(reading, '(Uhrzeit)', '(time)')], ' ') ?? base.text
  const id = reading.ids.question(`${base.id}_time`)
  const time = finishRow({ kind: 'time', ...base, id, text }, building, { checks: [] })
  return [day, time]
}
