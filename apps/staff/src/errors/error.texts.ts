import { defineTexts } from '@meinungsbild/design'

export const errorTexts = defineTexts({
  de: {
    badRequest: 'Die Anfrage war nicht zu verstehen',
    forbidden: 'Das ist Ihnen hier nicht möglich',
    notFound: 'Diese Seite gibt es nicht',
    notFoundDetail:
      'Vielleicht ist die Adresse unvollständig, oder das Vorhaben wurde unter einer anderen geführt.',
    conflict: 'Inzwischen hat sich etwas geändert',
    tooLarge: 'Das ist zu groß',
    broken: 'Da ist etwas schiefgegangen',
    unreadable: (dossier: string, number: string) =>
      `In der Akte ${dossier} ist der Eintrag ${number} beschädigt. „meinungsbild verify“ nennt alle beschädigten Stellen; eine Sicherung stellt sie wieder her.`,
    brokenDetail: (incident: string) =>
      `Der Fehler wurde aufgezeichnet. Bitte nennen Sie der Betreuung diese Nummer: ${incident}`,
    unavailable: 'Die Datenbank antwortet gerade nicht',
    unavailableDetail: 'Bitte laden Sie diese Seite in einer Minute neu.',
    notKept:
      'Was Sie zuletzt eingegeben haben, ist noch nicht gespeichert. Bitte laden Sie diese Seite in einer Minute neu; Ihr Browser sendet dann dieselben Eingaben noch einmal.',
    back: 'Zu meinen Aufgaben',
  },
  en: {
    badRequest: 'The request could not be understood',
    forbidden: 'You cannot do this here',
    notFound: 'There is no such page',
    notFoundDetail: 'Perhaps the address is incomplete, or the initiative had another one.',
    conflict: 'Something has changed meanwhile',
    tooLarge: 'This is too large',
    broken: 'Something went wrong',
    unreadable: (dossier: string, number: string) =>
      `Entry ${number} of the file ${dossier} is damaged. “meinungsbild verify” names all damaged places; a backup restores them.`,
    brokenDetail: (incident: string) =>
      `The error has been recorded. Please give this number to your support: ${incident}`,
    unavailable: 'The database does not answer at the moment',
    unavailableDetail: 'Please reload this page in a minute.',
    notKept:
      'What you entered last has not been saved yet. Please reload this page in a minute; your browser then sends the same entries once more.',
    back: 'To my tasks',
  },
})
