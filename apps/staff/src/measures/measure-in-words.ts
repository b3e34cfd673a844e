import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { EffectFigure, KeyFigureDefinition, Measure } from '@meinungsbild/procedure'
import { inEuro } from '../costs/euro.ts'
import { targetInWords } from '../key-figures/key-figure-fields.ts'
import { measuresTexts } from './measures.texts.ts'

/** "2.000 Euro im Haushalt 2027 (geplant 2.000,00 €)" */
export function costInWords(
  { cost, plannedCost }: Pick<Measure, 'cost' | 'plannedCost'>,
  language: UiLanguage,
): string {
  const { plannedAmount } = textsFor(measuresTexts, language)
  return plannedCost === undefined
    ? cost
    : `${cost} (${plannedAmount.toLowerCase()} ${inEuro(plannedCost, language)})`
}

/** "Sauberkeit steigt (Zufriedene: mindestens 75 %)" */
export function effectInWords(
  { effect, effectFigure }: Pick<Measure, 'effect' | 'effectFigure'>,
  keyFigures: readonly KeyFigureDefinition[],
  language: UiLanguage,
): string {
  const figure = keyFigures.find(({ id }) => id === effectFigure?.keyFigure)
  return effectFigure === undefined || figure === undefined
    ? effect
    : `${effect} (${aimInWords(figure, effectFigure, language)})`
}

/** "Zufriedene: mindestens 75 %" */
export function aimInWords(
  figure: KeyFigureDefinition,
  { target }: EffectFigure,
  language: UiLanguage,
): string {
  const texts = textsFor(measuresTexts, language)
  const words = targetInWords({ ...figure, target }, language)
  const unit = figure.rule.kind === 'share' ? ' %' : ''
  return texts.aim(figure.title, `${texts[figure.direction]} ${words}${unit}`)
}
