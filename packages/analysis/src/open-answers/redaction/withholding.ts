import type { Text } from '@meinungsbild/questionnaire'

/** Why nobody else reads a text at all. */
export const withholdings = ['identifies', 'others', 'insult', 'threat', 'noContent'] as const
export type Withholding = (typeof withholdings)[number]

const labels: Readonly<Record<Withholding, Text>> = {
  identifies: {
    de: 'verrät auch geschwärzt, wer schreibt',
    en: 'tells who writes even when redacted',
  },
  others: { de: 'handelt von einer anderen Person', en: 'is about another person' },
  insult: { de: 'beleidigt oder hetzt', en: 'insults or incites' },
  threat: { de: 'Drohung oder Notlage', en: 'a threat, or somebody in distress' },
  noContent: { de: 'sagt nichts', en: 'says nothing' },
}

export function withholdingLabel(withholding: Withholding): Text {
  return labels[withholding]
}

export function readWithholding(code: string): Withholding | undefined {
  return withholdings.find((withholding) => withholding === code)
}
