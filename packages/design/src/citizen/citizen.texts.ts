import { defineTexts, textsFor } from '../texts.ts'

/** The words around the questions. What is asked comes from the questionnaire; these say how one gets through it. */
const citizenTexts = defineTexts({
  de: {
    required: 'Pflichtangabe',
    specialLegend: 'Oder:',
    openTextLabel: (option: string) => `${option}: Ihre Angabe`,
    upToCharacters: (limit: number) => `Höchstens ${limit} Zeichen.`,
    numberRange: (min: string | undefined, max: string | undefined) =>
      min !== undefined && max !== undefined
        ? `Eine Zahl von ${min} bis ${max}.`
        : min !== undefined
          ? `Eine Zahl ab ${min}.`
          : `Eine Zahl bis ${max}.`,
    chooseBetween: (min: number, max: number) =>
      min === max
        ? `Bitte wählen Sie genau ${min} Antworten.`
        : `Bitte wählen Sie ${min} bis ${max} Antworten.`,
    chooseAtLeast: (min: number) =>
      min === 1
        ? 'Bitte wählen Sie mindestens eine Antwort.'
        : `Bitte wählen Sie mindestens ${min} Antworten.`,
    chooseAtMost: (max: number) =>
      max === 1
        ? 'Bitte wählen Sie höchstens eine Antwort.'
        : `Bitte wählen Sie höchstens ${max} Antworten.`,
    chooseSeveral: 'Sie können mehrere Antworten wählen.',

    errorSummaryTitle: 'Bitte prüfen Sie Ihre Angaben',
    errorPrefix: 'Fehler',
    revealed: (count: number) =>
      count === 1
        ? 'Zu Ihrer Antwort gibt es noch eine Frage auf dieser Seite'
        : `Zu Ihren Antworten gibt es noch ${count} Fragen auf dieser Seite`,
    progress: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    next: 'Weiter',
    back: 'Zurück',

    checkTitle: 'Prüfen Sie Ihre Antworten',
    checkLead:
      'Noch ist nichts gespeichert. Erst wenn Sie auf „Antworten absenden“ klicken, werden Ihre Antworten übermittelt.',
    checkPage: (page: number) => `Seite ${page}`,
    change: 'Ändern',
    changePage: (page: string) => `Antworten ändern: ${page}`,
    notAnswered: 'keine Antwort',
    send: 'Antworten absenden',
  },
  en: {
    required: 'required',
    specialLegend: 'Or:',
    openTextLabel: (option: string) => `${option}: your answer`,
    upToCharacters: (limit: number) => `At most ${limit} characters.`,
    numberRange: (min: string | undefined, max: string | undefined) =>
      min !== undefined && max !== undefined
        ? `A number from ${min} to ${max}.`
        : min !== undefined
          ? `A number from ${min} upwards.`
          : `A number up to ${max}.`,
    chooseBetween: (min: number, max: number) =>
      min === max
        ? `Please choose exactly ${min} answers.`
        : `Please choose ${min} to ${max} answers.`,
    chooseAtLeast: (min: number) =>
      min === 1 ? 'Please choose at least one answer.' : `Please choose at least ${min} answers.`,
    chooseAtMost: (max: number) =>
      max === 1 ? 'Please choose at most one answer.' : `Please choose at most ${max} answers.`,
    chooseSeveral: 'You may choose several answers.',

    errorSummaryTitle: 'Please check your answers',
    errorPrefix: 'Error',
    revealed: (count: number) =>
      count === 1
        ? 'Your answer leads to one more question on this page'
        : `Your answers lead to ${count} more questions on this page`,
    progress: (page: number, pages: number) => `Page ${page} of ${pages}`,
    next: 'Continue',
    back: 'Back',

    checkTitle: 'Check your answers',
    checkLead:
      'Nothing has been stored yet. Your answers are transmitted only when you select “Send answers”.',
    checkPage: (page: number) => `Page ${page}`,
    change: 'Change',
    changePage: (page: string) => `Change answers: ${page}`,
    notAnswered: 'not answered',
    send: 'Send answers',
  },
})

/** The words in the interface language that serves `language`. */
export function citizenWords(language: string) {
  return textsFor(citizenTexts, language)
}

export type CitizenWords = ReturnType<typeof citizenWords>
