import type { UiLanguage } from '@meinungsbild/design'
import type { StaffDeps } from '../../staff-deps.ts'
import type { FigureBlock } from '../figures/figure-block.ts'
import type { ResultsAtHand } from '../reading/results-for.ts'
import { fieldCourse } from './field-course.ts'
import { keyFigureFigure } from './key-figure-figure.ts'
import { trendFigures } from './trend-figures.ts'
import { wavesOf } from './waves-of.ts'

/** A figure of the overview by the name that its address bears: `kennzahlen`, `feld`, `verlauf-0`. */
export async function overviewFigure(
  deps: StaffDeps,
  { initiative, results }: ResultsAtHand,
  name: string,
  language: UiLanguage,
): Promise<FigureBlock | undefined> {
  const { released, keyFigures } = results
  if (name === 'kennzahlen') return keyFigureFigure(keyFigures, released, language)
  if (name === 'feld') return fieldCourse(deps, initiative.id, language)
  const [, place] = /^verlauf-(\d{1,2})$/.exec(name) ?? []
  if (place === undefined) return undefined
  const series = ofKeyFigures(await wavesOf(deps, initiative, results))
  return trendFigures(series, language)[Number(place)]
}

/** On the overview only key figures are followed over the waves; the rest stands at its question. */
export function ofKeyFigures(
  series: Awaited<ReturnType<typeof wavesOf>>,
): Awaited<ReturnType<typeof wavesOf>> {
  return series.filter(({ subject }) => subject.kind === 'keyFigure')
}
