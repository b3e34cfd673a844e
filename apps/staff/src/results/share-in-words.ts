import {
  tableSigns,
  type ReleasedFigure,
  type ReleasedInterval,
  type Withheld,
} from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'

/** The official sign for what is unknown or kept secret. */
export const secret = tableSigns.secret.sign

/** A figure as it is printed, or the sign for what is kept secret. */
export function inWords(
  figure: ReleasedFigure | Withheld | undefined,
  language: UiLanguage,
): string {
  return figure?.kind === 'figure' ? inLanguage(figure.shown, language) : secret
}

/** A share as it is printed: in brackets where it rests on few answers, the official sign for "uncertain". */
export function shareInWords(
  { smallBase }: { readonly smallBase: boolean },
  share: ReleasedFigure | Withheld | undefined,
  language: UiLanguage,
): string {
  const shown = inWords(share, language)
  return smallBase && shown !== secret ? `(${shown})` : shown
}

/** "54,1 % – 62,0 %" */
export function intervalInWords({ low, high }: ReleasedInterval, language: UiLanguage): string {
  return `${inLanguage(low.shown, language)} – ${inLanguage(high.shown, language)}`
}

/** What a chart draws of a share: nothing where it is kept secret. */
export function shareDrawn(share: ReleasedFigure | Withheld | undefined): number | null {
  return share?.kind === 'figure' ? share.value : null
}
