import { textsIn, type Language, type Questionnaire } from '@meinungsbild/questionnaire'

/** A letter of a script for which the typefaces of printed papers have no signs. */
const otherScript = /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

/** Whether the words in this language can be printed as PDF: Latin, Greek or Cyrillic letters. */
export function isInPrintedScript(questionnaire: Questionnaire, language: Language): boolean {
  return textsIn(questionnaire).every(({ text }) => !otherScript.test(text[language] ?? ''))
}
