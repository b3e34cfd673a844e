import { defineTexts, textsFor } from '@meinungsbild/design'

const entryTexts = defineTexts({
  de: {
    title: 'Zugangscode eingeben',
    error: 'Fehler',
    lead: 'Für diese Befragung haben Sie ein Schreiben mit einem Zugangscode erhalten. Bitte geben Sie ihn hier ein.',
    label: 'Zugangscode',
    hint: (example: string) =>
      `18 Ziffern und Buchstaben, zum Beispiel ${example}. Groß- und Kleinschreibung, Leerzeichen und Bindestriche sind gleichgültig.`,
    submit: 'Weiter',
    empty: 'Bitte geben Sie den Zugangscode aus Ihrem Schreiben ein.',
    length:
      'Ein Zugangscode hat 18 Ziffern und Buchstaben. Bitte prüfen Sie, ob etwas fehlt oder doppelt ist.',
    character:
      'Ein Zugangscode besteht nur aus Ziffern und Buchstaben; I, L, O, U und Umlaute kommen nicht vor. Bitte vergleichen Sie Ihre Eingabe mit Ihrem Schreiben.',
    wrong:
      'Mit diesem Zugangscode kommen wir nicht weiter. Bitte vergleichen Sie ihn Zeichen für Zeichen mit Ihrem Schreiben.',
    tooMany:
      'Von Ihrem Anschluss kamen zu viele falsche Codes. Bitte versuchen Sie es in zehn Minuten noch einmal.',
    helpTitle: 'Wenn der Code nicht angenommen wird',
    helpOnce:
      'Jeder Code gilt für eine Teilnahme an dieser einen Befragung. Ist die Verbindung abgebrochen, bevor Sie Ihre Antworten abgesendet haben, geben Sie ihn einfach noch einmal ein.',
    helpContact:
      'Hilft das nicht, wenden Sie sich bitte an die Stelle, die Ihnen geschrieben hat. Die Anschrift und die Telefonnummer stehen in Ihrem Schreiben.',
    storedTitle: 'Was hier gespeichert wird',
    storedText:
      'Hier wird nur vermerkt, dass ein Code verwendet wurde: nicht wann, nicht von welchem Gerät und nicht, was Sie antworten. Der Server, der Ihre Antworten annimmt, erfährt Ihren Code nicht.',
    storedHonest: 'Diese Trennung beruht auf Organisation, nicht auf Kryptografie.',

    confirmedTitle: 'Ihr Code ist bestätigt',
    confirmedLead:
      'Die Befragung beginnt auf der nächsten Seite, auf einem anderen Server. Dorthin geht nur die Bestätigung, nicht Ihr Code.',
    confirmedAgain:
      'Solange Sie Ihre Antworten nicht abgesendet haben, können Sie mit demselben Code neu beginnen.',
    start: 'Zur Befragung',
  },
  en: {
    title: 'Enter your access code',
    error: 'Error',
    lead: 'You have received a letter with an access code for this survey. Please enter it here.',
    label: 'Access code',
    hint: (example: string) =>
      `18 digits and letters, for example ${example}. Capital or small letters, spaces and hyphens make no difference.`,
    submit: 'Continue',
    empty: 'Please enter the access code from your letter.',
    length:
      'An access code has 18 digits and letters. Please check whether something is missing or there twice.',
    character:
      'An access code consists of digits and letters only; I, L, O, U and umlauts do not occur. Please compare your entry with your letter.',
    wrong:
      'This access code does not take us any further. Please compare it sign by sign with your letter.',
    tooMany: 'Too many wrong codes came from your connection. Please try again in ten minutes.',
    helpTitle: 'If the code is not accepted',
    helpOnce:
      'Each code is valid for taking part once in this one survey. If the connection was lost before you sent your answers, simply enter it again.',
    helpContact:
      'If that does not help, please turn to the office that wrote to you. Its address and telephone number are in your letter.',
    storedTitle: 'What is stored here',
    storedText:
      'All that is noted here is that a code was used: not when, not from which device and not what you answer. The server that receives your answers does not learn your code.',
    storedHonest: 'This separation rests on organisation, not on cryptography.',

    confirmedTitle: 'Your code is confirmed',
    confirmedLead:
      'The survey begins on the next page, on another server. Only the confirmation goes there, not your code.',
    confirmedAgain:
      'As long as you have not sent your answers you can begin again with the same code.',
    start: 'Go to the survey',
  },
})

/** The words of the door in the interface language that serves `language`. */
export function entryWords(language: string) {
  return textsFor(entryTexts, language)
}
