import type { Text } from '@meinungsbild/questionnaire'

const sizes: readonly { readonly upTo: number; readonly words: Text }[] = [
  { upTo: 0.2, words: { de: 'gering', en: 'slight' } },
  { upTo: 0.4, words: { de: 'mäßig', en: 'fair' } },
  { upTo: 0.6, words: { de: 'mittel', en: 'moderate' } },
  { upTo: 0.8, words: { de: 'beachtlich', en: 'substantial' } },
  { upTo: 1, words: { de: 'fast vollkommen', en: 'almost perfect' } },
]

/**
 * A word for the size of a kappa after Landis and Koch (1977, Biometrics 33, p. 165). Their limits are arbitrary, as they say
 * themselves: an orientation, no verdict.
 */
export function kappaInWords(kappa: number): Text {
  if (kappa < 0) return { de: 'schlechter als Zufall', en: 'worse than chance' }
  // A computed 0.2 may lie a bit above it.
  const size = sizes.find(({ upTo }) => kappa <= upTo + 1e-12)
  return size?.words ?? { de: 'fast vollkommen', en: 'almost perfect' }
}
