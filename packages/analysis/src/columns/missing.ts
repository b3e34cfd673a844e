import type { Text } from '@meinungsbild/questionnaire'

/**
 * Why there is no value. The five are never thrown together: a question that was not shown says nothing about the
 * people who did not see it, and "weiß nicht" is an answer, though not one that counts towards the base.
 */
export const missingKinds = [
  'notAsked',
  'notAnswered',
  'dontKnow',
  'noAnswer',
  'notApplicable',
] as const
export type MissingKind = (typeof missingKinds)[number]

const labels: Readonly<Record<MissingKind, Text>> = {
  notAsked: { de: 'nicht gefragt', en: 'not asked' },
  notAnswered: { de: 'nicht beantwortet', en: 'not answered' },
  dontKnow: { de: 'weiß nicht', en: 'don’t know' },
  noAnswer: { de: 'keine Angabe', en: 'no answer' },
  notApplicable: { de: 'trifft nicht zu', en: 'does not apply' },
}

/** The words beside the count of a kind of missing value. */
export function missingLabel(kind: MissingKind): Text {
  return labels[kind]
}
