import type { Text } from '@meinungsbild/questionnaire'

export type DriverRefusalCode =
  | 'tooFewDrivers'
  | 'tooManyDrivers'
  | 'outcomeAmongDrivers'
  | 'unknownVariable'
  | 'notComputable'
  | 'tooFewAnswers'
  | 'tooFewOfOneAnswer'
  | 'noDoubt'
  | 'noVariation'
  | 'collinear'

export const driverRefusals: Readonly<Record<DriverRefusalCode, Text>> = {
  tooFewDrivers: {
    de: 'Bitte wählen Sie mindestens zwei Treiber.',
    en: 'Please choose at least two drivers.',
  },
  tooManyDrivers: {
    de: 'Bitte wählen Sie höchstens zwölf Treiber.',
    en: 'Please choose at most twelve drivers.',
  },
  outcomeAmongDrivers: {
    de: 'Die Zielfrage kann nicht zugleich Treiber sein.',
    en: 'The outcome cannot be a driver as well.',
  },
  unknownVariable: {
    de: 'Eine der gewählten Fragen gibt es im Fragebogen nicht.',
    en: 'The questionnaire has no such question.',
  },
  notComputable: {
    de: 'Eine der gewählten Fragen hat keine Zahlen, mit denen sich rechnen ließe.',
    en: 'One of the chosen questions has no numbers to compute with.',
  },
  tooFewAnswers: {
    de: 'Zu wenige Personen haben alle diese Fragen beantwortet. Nötig sind 30 und zehn je Treiber. Weniger Treiber helfen oft.',
    en: 'Too few people answered all these questions. At least 30 are needed, and ten per driver. Fewer drivers often help.',
  },
  tooFewOfOneAnswer: {
    de: 'Eine der beiden Antworten auf die Zielfrage wurde zu selten gegeben. Nötig sind zehn Personen je Treiber. Weniger Treiber helfen oft.',
    en: 'One of the two answers to the outcome was given too rarely. Ten people are needed per driver. Fewer drivers often help.',
  },
  noDoubt: {
    de: 'Aus den Treibern folgt die Antwort auf die Zielfrage ohne Zweifel; ein Chancenverhältnis gibt es dann nicht.',
    en: 'The answer to the outcome follows from the drivers without a doubt; there are no odds then.',
  },
  noVariation: {
    de: 'Bei einer der gewählten Fragen haben alle dasselbe geantwortet.',
    en: 'Everybody gave the same answer to one of the chosen questions.',
  },
  collinear: {
    de: 'Einer der Treiber folgt aus den anderen. Bitte lassen Sie ihn weg.',
    en: 'One of the drivers follows from the others. Please leave it out.',
  },
}
