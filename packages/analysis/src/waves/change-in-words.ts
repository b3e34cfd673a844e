import type { Text } from '@meinungsbild/questionnaire'
import { noBreakSpace, pointStep, shownMean, shownPoints, shownShareOf, signOf } from '../shown.ts'

/** What is compared: shares, means, or scores and indices in points. */
export type Measure = 'share' | 'mean' | 'points'

/** "+3,2 Prozentpunkte" of shares, "−0,12" of means, "+4 Punkte" of scores, as precise as the smaller base bears. */
export function shownDifference(difference: number, kind: Measure, base: number): Text {
  const signed = (shown: string) => signOf(difference, shown) + shown
  const size = Math.abs(difference)
  if (kind !== 'share') {
    const { de = '', en = '' } =
      kind === 'mean' ? shownMean(size, base) : shownPoints(size, pointStep(base))
    return { de: signed(de), en: signed(en) }
  }
  const { de = '', en = '' } = shownShareOf(size, base)
  const number = (shown: string) => signed(shown.replace(/\s?%/u, ''))
  return {
    de: `${number(de)}${noBreakSpace}Prozentpunkte`,
    en: `${number(en)}${noBreakSpace}percentage points`,
  }
}

/** A change in a sentence that claims no more than the test bears. */
export function changeInWords(
  direction: 'risen' | 'fallen' | 'unproven',
  since: string,
  { de = '', en = '' }: Text,
): Text {
  switch (direction) {
    case 'risen':
      return { de: `seit ${since} gestiegen (${de})`, en: `risen since ${since} (${en})` }
    case 'fallen':
      return { de: `seit ${since} gesunken (${de})`, en: `fallen since ${since} (${en})` }
    case 'unproven':
      return {
        de: `seit ${since} keine Veränderung belegt (${de})`,
        en: `no change proven since ${since} (${en})`,
      }
    default:
      return direction satisfies never
  }
}
