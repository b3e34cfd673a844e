import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { measuresTexts } from '../measures/measures.texts.ts'
import { csv } from '../questionnaire/codebook/csv.ts'
import { allMeasuresTexts } from './all-measures.texts.ts'
import { standingWords } from './standing-words.ts'
import type { MeasureRow } from './measure-rows.ts'

/** The rows as a table for an office program; amounts in euros with a comma. */
export function measuresFile(rows: readonly MeasureRow[], language: UiLanguage): string {
  const texts = textsFor(allMeasuresTexts, language)
  const words = textsFor(measuresTexts, language)
  const head = [
    texts.from,
    texts.measure,
    texts.unit,
    texts.standing,
    texts.due,
    texts.late,
    texts.followUp,
    words.plannedCost,
    words.actualCost,
    texts.costWords,
    texts.effect,
    texts.note,
  ]
  const lines = rows.map(({ from, measure, standing, late, spent }) => {
    const last = measure.reports.at(-1)
    return [
      from,
      measure.title,
      measure.unit,
      standingWords(standing, language),
      measure.due,
      late ? texts.yes : texts.no,
      last?.followUp ?? '',
      amount(measure.plannedCost),
      amount(spent),
      measure.cost,
      measure.effect,
      last?.note ?? '',
    ]
  })
  return csv([head, ...lines])
}

function amount(cents: number | undefined): string {
  return cents === undefined ? '' : (cents / 100).toFixed(2).replace('.', ',')
}
