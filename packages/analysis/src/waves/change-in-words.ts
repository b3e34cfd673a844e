import type { Text } from '@meinungsbild/questionnaire'
import { noBreakSpace, shownMean, shownShareOf } from '../shown.ts'

/** "+3,2 Prozentpunkte" of shares, "−0,12" of means, with as many decimals as the smaller base bears. */
export function shownDifference(difference: number, kind: 'share' | 'mean', base: number): Text {
  const sign = (shown: string) => (/[1-9]/.test(shown) ? (difference < 0 ? '−' : '+') : '')
  const size = Math.abs(difference)
  if (kind === 'mean') {
    const { de = '', en = '' } = shownMean(size, base)
    return { de: sign(de) + de, en: sign(en) + en }
  }
  const { de = '', en = '' } = shownShareOf(size, base)
  const number = (shown: string) => sign(shown) + shown.replace(/\s?%/u, '')
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
