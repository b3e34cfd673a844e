import type { Question } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { appearanceOf, noteAppearance } from './appearance.ts'
import { parametersOf } from './parameters.ts'
import { finishRow, type RowBuilding } from './row-base.ts'
import { placeOf } from './survey-tree.ts'

/** As many as a number may have with us: the file sets no limit. */
const anyDecimals = 6

export function numberItem(kind: 'integer' | 'decimal', building: RowBuilding): DraftItem {
  noteAppearance(building.row, new Set(), building.reading)
  const decimals = kind === 'decimal' ? { decimals: anyDecimals } : {}
  return finishRow({ kind: 'number', ...building.base, ...decimals }, building)
}

/** A row of type `range`: a slider, a rating with its appearance, a number where the steps do not fit. */
export function rangeItem(building: RowBuilding): DraftItem {
  const { row, reading, base } = building
  noteAppearance(row, new Set(['rating', 'vertical', 'no-ticks', 'picker']), reading)
  const parameters = parametersOf(row)
  const number = (name: string, otherwise: number) => {
    const value = Number(parameters.get(name) ?? Number.NaN)
    return Number.isFinite(value) ? value : otherwise
  }
  const isRating = appearanceOf(row).has('rating')
  const [start, end, step] = [
    number('start', isRating ? 1 : 0),
    number('end', 10),
    number('step', 1),
  ]
  const [min, max] = [Math.min(start, end), Math.max(start, end)]
  if (isRating && min === 1 && step === 1 && Number.isInteger(max) && max >= 2 && max <= 11) {
    return finishRow({ kind: 'rating', ...base, steps: max, look: 'stars' }, building)
  }
  const steps = (max - min) / step
  if (max > min && step > 0 && Math.abs(steps - Math.round(steps)) < 1e-9) {
    return finishRow({ kind: 'slider', ...base, min, max, step }, building)
  }
  note(
    reading,
    'changed',
    placeOf(row),
    'Die Schritte des Schiebereglers gehen nicht auf; daraus wurde eine Zahl.',
    'The steps of the slider do not fit its range; it became a number.',
  )
  const question: Question = { kind: 'number', ...base, min, max, decimals: decimalsOf(step) }
  return finishRow(question, building)
}

function decimalsOf(step: number): number {
  const [, fraction = ''] = String(step).split('.')
  return Math.min(fraction.length, anyDecimals)
}
