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
    alreadyIssued:
      'Mit diesem Code wurde die Befragung schon begonnen, in einem anderen Fenster oder auf einem anderen Gerät. Bitte machen Sie dort weiter. Ist das nicht mehr möglich, wenden Sie sich bitte an die Stelle, die Ihnen geschrieben hat: Sie kann den Code einmal neu freigeben.',
    usedPlainly:
      'Mit diesem Code wurde die Befragung schon ohne JavaScript begonnen. Sie können so weitermachen: Wählen Sie noch einmal „Weiter“. Code und Antworten sind dann durch Organisation getrennt, nicht durch Kryptografie.',
    closed:
      'Dieser Code gilt nicht mehr. Zu ihm ist schon ein Fragebogen auf Papier eingegangen, der gezählt wird, oder Sie haben inzwischen einen anderen Code bekommen.',
    working: 'Ihr Code wird geprüft.',
    offline:
      'Der Server ist gerade nicht zu erreichen. Ihr Code ist nicht verloren: Bitte prüfen Sie Ihre Verbindung und wählen Sie in diesem Fenster noch einmal „Weiter“.',
    tooMany:
      'Von Ihrem Anschluss kamen zu viele falsche Codes. Bitte versuchen Sie es in zehn Minuten noch einmal.',
    helpTitle: 'Wenn der Code nicht angenommen wird',
    helpOnce:
      'Jeder Code gilt für eine Teilnahme an dieser einen Befragung. Ist die Verbindung abgebrochen, bevor Sie Ihre Antworten abgesendet haben, geben Sie ihn einfach noch einmal ein.',
    helpOnceBlind:
      'Jeder Code gilt für eine Teilnahme an dieser einen Befragung. Bricht die Verbindung ab, versuchen Sie es bitte in demselben Fenster noch einmal.',
    helpContact:
      'Hilft das nicht, wenden Sie sich bitte an die Stelle, die Ihnen geschrieben hat. Die Anschrift und die Telefonnummer stehen in Ihrem Schreiben.',
    storedTitle: 'Was hier gespeichert wird',
    storedText:
      'Hier wird nur vermerkt, dass ein Code verwendet wurde: nicht wann, nicht von welchem Gerät und nicht, was Sie antworten. Der Server, der Ihre Antworten annimmt, erfährt Ihren Code nicht.',
    storedHonest: 'Diese Trennung beruht auf Organisation, nicht auf Kryptografie.',
    storedUnscripted: 'Läuft in Ihrem Browser JavaScript, ist sie kryptografisch.',
    storedBlind:
      'Diese Trennung ist kryptografisch: Ihr Browser lässt eine zufällige Nummer verhüllt unterschreiben (blinde Signatur nach RFC 9474) und zeigt sie erst dem anderen Server unverhüllt. Hier bleibt davon eine Prüfsumme der verhüllten Nummer. Auch wer beide Server besitzt, kann deshalb Ihren Code und Ihre Antworten nicht verbinden.',
    storedLimits:
      'Dafür muss das Programm, das dieser Server Ihrem Browser schickt, unverändert sein. Wer beide Server beobachtet, während nur sehr wenige Menschen teilnehmen, könnte aus den Uhrzeiten etwas schließen.',

    confirmedTitle: 'Ihr Code ist bestätigt',
    confirmedLead:
      'Die Befragung beginnt auf der nächsten Seite, auf einem anderen Server. Dorthin geht nur die Bestätigung, nicht Ihr Code.',
    confirmedAgain:
      'Solange Sie Ihre Antworten nicht abgesendet haben, können Sie mit demselben Code neu beginnen.',
    confirmedOnce:
      'Bitte lassen Sie dieses Fenster offen, bis Sie Ihre Antworten abgesendet haben. Die Bestätigung liegt nur hier; mit dem Code lässt sie sich nicht noch einmal holen.',
    start: 'Zur Befragung',
    otherLetter: 'Hat noch jemand an diesem Gerät ein Schreiben bekommen?',
    otherCode: 'Anderen Code eingeben',
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
    alreadyIssued:
      'The survey was already begun with this code, in another window or on another device. Please go on there. If that is no longer possible, please turn to the office that wrote to you: it can release the code anew, once.',
    usedPlainly:
      'The survey was already begun with this code without JavaScript. You can go on like that: choose “Continue” once more. Code and answers are then separated by organisation, not by cryptography.',
    closed:
      'This code is no longer valid. A questionnaire on paper has already come in for it and is counted, or you have been sent another code since.',
    working: 'Your code is being checked.',
    offline:
      'The server cannot be reached just now. Your code is not lost: please check your connection and choose “Continue” once more in this window.',
    tooMany: 'Too many wrong codes came from your connection. Please try again in ten minutes.',
    helpTitle: 'If the code is not accepted',
    helpOnce:
      'Each code is valid for taking part once in this one survey. If the connection was lost before you sent your answers, simply enter it again.',
    helpOnceBlind:
      'Each code is valid for taking part once in this one survey. If the connection is lost, please try once more in the same window.',
    helpContact:
      'If that does not help, please turn to the office that wrote to you. Its address and telephone number are in your letter.',
    storedTitle: 'What is stored here',
    storedText:
      'All that is noted here is that a code was used: not when, not from which device and not what you answer. The server that receives your answers does not learn your code.',
    storedHonest: 'This separation rests on organisation, not on cryptography.',
    storedUnscripted: 'If JavaScript runs in your browser, it is cryptographic.',
    storedBlind:
      'This separation is cryptographic: your browser has a random number signed while it is veiled (blind signature, RFC 9474), and unveils it before the other server only. What stays here of it is a checksum of the veiled number. Even somebody who owns both servers can therefore not link your code and your answers.',
    storedLimits:
      'For that, the program that this server sends to your browser must be unaltered. Somebody who watches both servers while only very few people take part could conclude something from the times of day.',

    confirmedTitle: 'Your code is confirmed',
    confirmedLead:
      'The survey begins on the next page, on another server. Only the confirmation goes there, not your code.',
    confirmedAgain:
      'As long as you have not sent your answers you can begin again with the same code.',
    confirmedOnce:
      'Please leave this window open until you have sent your answers. The confirmation is only here; it cannot be fetched with the code a second time.',
    start: 'Go to the survey',
    otherLetter: 'Has somebody else at this device received a letter?',
    otherCode: 'Enter another code',
  },
})

/** The words of the door in the interface language that serves `language`. */
export function entryWords(language: string) {
  return textsFor(entryTexts, language)
}
