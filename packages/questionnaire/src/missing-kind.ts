/**
 * Why there is no value. The five are never thrown together: a question that was not shown says nothing about the
 * people who did not see it, and "weiß nicht" is an answer, though not one that counts towards the base. Columns and files
 * count them in this order.
 */
export const missingKinds = [
  'notAsked',
  'notAnswered',
  'dontKnow',
  'noAnswer',
  'notApplicable',
] as const
export type MissingKind = (typeof missingKinds)[number]
