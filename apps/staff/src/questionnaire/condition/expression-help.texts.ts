import { defineTexts, type UiLanguage } from '@meinungsbild/design'

export const expressionHelpTexts = defineTexts({
  de: {
    title: 'Was in Bedingungen und Formeln geschrieben werden kann',
    summary: 'Kennungen der Fragen, Zeichen und Funktionen',
    questions: 'Kennungen',
    question: 'Frage',
    id: 'Kennung',
    codes: 'Antworten',
    signs: 'Zeichen',
    sign: 'Zeichen',
    meaning: 'Bedeutung',
    functions: 'Funktionen',
    use: 'Schreibweise',
    example: (expression: string) => `Beispiel: ${expression}`,
  },
  en: {
    title: 'What can be written in conditions and formulas',
    summary: 'Ids of questions, signs and functions',
    questions: 'Ids',
    question: 'Question',
    id: 'Id',
    codes: 'Answers',
    signs: 'Signs',
    sign: 'Sign',
    meaning: 'Meaning',
    functions: 'Functions',
    use: 'How it is written',
    example: (expression: string) => `Example: ${expression}`,
  },
})

/** Signs and words of the language, each with what it means. */
export const signMeanings: Readonly<
  Record<UiLanguage, readonly (readonly [sign: string, meaning: string])[]>
> = {
  de: [
    ["visit = 'yes'", 'ist gleich; Codes und Texte stehen in einfachen Anführungszeichen'],
    ["visit != 'yes'", 'ist nicht gleich; ohne Antwort trifft das nie zu'],
    ['age >= 18', 'Zahlen und Daten lassen sich mit <, <=, > und >= vergleichen'],
    ["uses contains 'sport'", 'eine von mehreren gewählten Antworten'],
    ["visit in ['yes', 'other']", 'eine dieser Antworten'],
    ['parts.paths < 2', 'eine Zeile einer Matrix: Kennung der Frage, Punkt, Kennung der Zeile'],
    ['a and not (b or c)', 'und, nicht, oder; Klammern gehen vor'],
    ['a + b, a - b, a * b, a / b', 'Rechnen'],
  ],
  en: [
    ["visit = 'yes'", 'is equal; codes and texts stand in single quotation marks'],
    ["visit != 'yes'", 'is not equal; never true without an answer'],
    ['age >= 18', 'numbers and dates can be compared with <, <=, > and >='],
    ["uses contains 'sport'", 'one of several chosen answers'],
    ["visit in ['yes', 'other']", 'one of these answers'],
    ['parts.paths < 2', 'a row of a matrix: id of the question, full stop, id of the row'],
    ['a and not (b or c)', 'and, not, or; brackets come first'],
    ['a + b, a - b, a * b, a / b', 'arithmetic'],
  ],
}
