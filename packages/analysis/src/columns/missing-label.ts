import { specialLabel, type MissingKind, type Text } from '@meinungsbild/questionnaire'

/** The words beside the count of a kind of missing value. */
export function missingLabel(kind: MissingKind): Text {
  switch (kind) {
    case 'notAsked':
      return { de: 'nicht gefragt', en: 'not asked' }
    case 'notAnswered':
      return { de: 'nicht beantwortet', en: 'not answered' }
    case 'dontKnow':
    case 'noAnswer':
    case 'notApplicable':
      return { de: specialLabel(kind, 'de'), en: specialLabel(kind, 'en') }
    default:
      return kind satisfies never
  }
}
