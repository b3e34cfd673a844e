import type { WaveSeries } from '@meinungsbild/analysis'
import { textsFor, type Fact, type UiLanguage } from '@meinungsbild/design'
import type { KeyFigureDefinition, Measure } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import { pointFigure } from '../results/overview/trend-figures.ts'
import { effectOf, type LaterWave } from './effects.ts'
import { aimInWords } from './measure-in-words.ts'
import { measuresTexts } from './measures.texts.ts'

/** The figure by which the effect of a measure is to be seen, and what a later wave says about it. */
export function effectFacts(
  measure: Measure,
  keyFigures: readonly KeyFigureDefinition[],
  waves: readonly LaterWave[],
  language: UiLanguage,
): readonly Fact[] {
  const texts = textsFor(measuresTexts, language)
  const { effectFigure } = measure
  const figure = keyFigures.find(({ id }) => id === effectFigure?.keyFigure)
  if (effectFigure === undefined || figure === undefined) return []
  return [
    { label: texts.effectFigure, value: aimInWords(figure, effectFigure, language) },
    { label: texts.effectMeasured, value: measuredInWords(measure, figure, waves, language) },
  ]
}

/** "45 % → 52 % (Welle 2026); seit 2022 gestiegen; Soll erreicht" */
export function measuredInWords(
  measure: Measure,
  figure: KeyFigureDefinition,
  waves: readonly LaterWave[],
  language: UiLanguage,
): string {
  const texts = textsFor(measuresTexts, language)
  const effect = effectOf(measure, [figure], waves)
  if (effect === undefined) return texts.effectNotYet
  const { wave } = effect
  const label = (wave.initiative.state.results?.at ?? '').slice(0, 4)
  if (effect.kind === 'notAsked') return texts.effectNotAsked(label)
  const { series } = effect
  const before = series.points.find((point) => point.label === wave.calledHere)
  const after = series.points.at(-1)
  if (before === undefined || after === undefined) return texts.effectNotAsked(label)
  const words = texts.effectIn(
    label,
    pointFigure(before, language).shown,
    pointFigure(after, language).shown,
    changeInWords(series, wave, language),
  )
  const verdict = verdictOf(measure, figure, after.figure)
  return verdict === undefined ? words : `${words}; ${texts[verdict]}`
}

/** The comparison is with the newest earlier wave; where that is another one, it says nothing about this measure. */
function changeInWords(series: WaveSeries, wave: LaterWave, language: UiLanguage): string {
  const { change } = series
  return change === undefined || change.since !== wave.calledHere
    ? textsFor(measuresTexts, language).effectUntested
    : inLanguage(change.words, language)
}

function verdictOf(
  { effectFigure }: Measure,
  { direction }: KeyFigureDefinition,
  after: WaveSeries['points'][number]['figure'],
): 'effectMet' | 'effectMissed' | undefined {
  if (effectFigure === undefined || after?.kind !== 'figure') return undefined
  const isMet =
    direction === 'atLeast'
      ? after.value >= effectFigure.target
      : after.value <= effectFigure.target
  return isMet ? 'effectMet' : 'effectMissed'
}
