import { defineTexts, textsFor } from '../texts.ts'

/** The words around the questions: how one gets through them. Those inside of questions stand in `question.texts.ts`. */
const citizenTexts = defineTexts({
  de: {
    errorSummaryTitle: 'Bitte prüfen Sie Ihre Angaben',
    errorPrefix: 'Fehler',
    revealed: (count: number) =>
      count === 1
        ? 'Zu Ihrer Antwort gibt es noch eine Frage auf dieser Seite'
        : `Zu Ihren Antworten gibt es noch ${count} Fragen auf dieser Seite`,
    appearedOne: 'Zu Ihrer Antwort gibt es eine weitere Frage auf dieser Seite.',
    appearedSeveral: 'Zu Ihrer Antwort gibt es {} weitere Fragen auf dieser Seite.',
    progress: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    next: 'Weiter',
    back: 'Zurück',
    sending: 'Bitte warten …',
    signLanguage: 'Diese Seite in Gebärdensprache',
    saveVideo: 'Video herunterladen',

    checkTitle: 'Prüfen Sie Ihre Antworten',
    checkLead:
      'Noch ist nichts gespeichert. Erst wenn Sie auf „Antworten absenden“ klicken, werden Ihre Antworten übermittelt.',
    checkPage: (page: number) => `Seite ${page}`,
    change: 'Ändern',
    changePage: (page: string) => `Antworten ändern: ${page}`,
    notAnswered: 'keine Antwort',
    send: 'Antworten absenden',
    finish: 'Beenden',

    sealedOnServer: 'Ihre Antworten werden verschlüsselt, sobald sie auf dem Server ankommen.',
    sealedInBrowser:
      'Ihre Antworten bleiben in diesem Fenster, bis Sie sie absenden, und verlassen es nur verschlüsselt.',
    unsentTitle: 'Ihre Antworten sind noch nicht angekommen',
    unsentText:
      'Es besteht gerade keine Verbindung. Ihre Antworten sind noch in diesem Fenster; lassen Sie es bitte offen. Sobald wieder eine Verbindung besteht, werden sie gesendet. Gezählt werden sie nur einmal.',
    sendAgain: 'Noch einmal senden',
  },
  en: {
    errorSummaryTitle: 'Please check your answers',
    errorPrefix: 'Error',
    revealed: (count: number) =>
      count === 1
        ? 'Your answer leads to one more question on this page'
        : `Your answers lead to ${count} more questions on this page`,
    appearedOne: 'Your answer leads to one more question on this page.',
    appearedSeveral: 'Your answer leads to {} more questions on this page.',
    progress: (page: number, pages: number) => `Page ${page} of ${pages}`,
    next: 'Continue',
    back: 'Back',
    sending: 'Please wait …',
    signLanguage: 'This page in sign language',
    saveVideo: 'Download the video',

    checkTitle: 'Check your answers',
    checkLead:
      'Nothing has been stored yet. Your answers are transmitted only when you select “Send answers”.',
    checkPage: (page: number) => `Page ${page}`,
    change: 'Change',
    changePage: (page: string) => `Change answers: ${page}`,
    notAnswered: 'not answered',
    send: 'Send answers',
    finish: 'Finish',

    sealedOnServer: 'Your answers are encrypted as soon as they arrive on the server.',
    sealedInBrowser:
      'Your answers stay in this window until you send them, and leave it only encrypted.',
    unsentTitle: 'Your answers have not arrived yet',
    unsentText:
      'There is no connection at the moment. Your answers are still in this window; please leave it open. They will be sent as soon as there is a connection again. They are counted only once.',
    sendAgain: 'Send again',
  },
})

/** The words in the interface language that serves `language`. */
export function citizenWords(language: string) {
  return textsFor(citizenTexts, language)
}
