import { ofReference, ofValues } from './language-function.ts'

/** What can be asked about an answer beside its value, and about the day and form on which it is given. */
export const answerFunctions = {
  answered: ofReference('isAnswered'),
  special: ofReference('special'),
  code: ofReference('code'),
  comment: ofReference('comment'),
  label: ofReference('label'),
  today: ofValues(0, 0, (_, { today }) => today),
  language: ofValues(0, 0, (_, { language }) => language),
  variant: ofValues(0, 0, (_, { variant }) => variant),
}
