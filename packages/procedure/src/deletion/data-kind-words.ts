import type { Bilingual } from '../bilingual.ts'
import type { DataKind } from './data-kind.ts'

type Words = { readonly title: Bilingual; readonly contents: Bilingual; readonly reason: Bilingual }

/** What each kind of data is called, what belongs to it, and why it goes when it goes. */
export const dataKindWords: Readonly<Record<DataKind, Words>> = {
  testAnswers: words(
    ['Antworten aus dem Pretest', 'Answers of the pretest'],
    ['Testläufe und Bemerkungen dazu', 'Test runs and remarks on them'],
    ['Sie dienen nur der Vorbereitung.', 'They serve the preparation only.'],
  ),
  uploadedLists: words(
    ['Eingelesene Adresslisten', 'Address lists that were read in'],
    [
      'Die Datei selbst, solange aus ihr noch niemand gezogen wurde',
      'The file itself while nobody has been drawn from it yet',
    ],
    ['Gebraucht wird nur, wer gezogen wird.', 'Only those who are drawn are needed.'],
  ),
  addresses: words(
    ['Adressdatei', 'Addresses'],
    [
      'Namen, Anschriften und E-Mail-Adressen der Ausgewählten',
      'Names, postal and e-mail addresses of those selected',
    ],
    [
      'Nach der letzten Erinnerung wird niemand mehr angeschrieben.',
      'Nobody is written to after the last reminder.',
    ],
  ),
  printedLetters: words(
    ['Gedruckte Anschreiben', 'Printed letters'],
    [
      'Druckdateien mit Anschrift und Zugangscode',
      'Files for printing, with address and access code',
    ],
    ['Gebraucht werden sie nur zum Drucken.', 'They are needed for printing only.'],
  ),
  accessCodes: words(
    ['Zugangscodes und Rücklaufstatus', 'Access codes and who has responded'],
    [
      'Prüfwerte der Codes, ihre Benutzung, Versandstand, Rücklaufabschnitte; auch am Zugang selbst',
      'Hashes of codes, their use, what was sent, return slips; also at the door itself',
    ],
    [
      'Hilfsmerkmale: Sie dienen nur der Erhebung und enden mit ihr.',
      'Auxiliary data: they serve the collection only and end with it.',
    ],
  ),
  objections: words(
    ['Widerspruchsliste', 'Objections'],
    [
      'Prüfwerte zu Namen und Anschrift derer, die nicht angeschrieben werden wollen',
      'Hashes of name and address of those who do not want to be written to',
    ],
    [
      'So lange lässt sich zeigen, dass Widersprüche beachtet wurden.',
      'So long it can be shown that objections were respected.',
    ],
  ),
  paperForms: words(
    ['Papierbögen', 'Forms on paper'],
    ['Die ausgefüllten Bögen selbst, im Schrank', 'The forms themselves, in the cupboard'],
    [
      'Nach der Prüfung der Erfassung werden sie nicht mehr gebraucht.',
      'They are not needed once the keying has been checked.',
    ],
  ),
  paperKeyings: words(
    ['Erfassung der Papierbögen', 'Keying of forms on paper'],
    ['Eingaben zu Bögen, die nicht fertig erfasst wurden', 'What was typed of forms not finished'],
    ['Wie die Papierbögen selbst.', 'Like the forms themselves.'],
  ),
  sealedAnswers: words(
    ['Versiegelte Rohantworten und Schlüssel', 'Sealed raw answers and their key'],
    [
      'Was noch versiegelt oder nicht zu öffnen ist, Nummern der Einsendungen und der private Schlüssel',
      'What is still sealed or cannot be opened, numbers of what was sent in, and the private key',
    ],
    [
      'Nach Öffnung und Prüfung gibt es nichts mehr zu öffnen. Ohne den Schlüssel sind auch Kopien wertlos.',
      'After opening and checking there is nothing left to open. Without the key copies are worthless too.',
    ],
  ),
  openTexts: words(
    ['Freitexte im Wortlaut', 'Open texts in full wording'],
    [
      'Was Menschen geschrieben haben, wie es vor der Schwärzung war',
      'What people wrote, as it was before redaction',
    ],
    [
      'Gelesen und ausgewertet wird nur, was geschwärzt und bestätigt ist.',
      'Only what is redacted and confirmed is read and evaluated.',
    ],
  ),
  openedAnswers: words(
    ['Einzelantworten', 'Single answers'],
    [
      'Geöffnete Antworten, eingesandte Dateien und geschwärzte Texte; freigegebene Zahlen bleiben in der Akte',
      'Opened answers, files sent in and redacted texts; released figures stay in the file',
    ],
    [
      'Bis der Bericht fertig und die Akte geschlossen ist, höchstens ein Jahr, wie es in den Datenschutzhinweisen steht. Die Tage danach dienen der Anbietung an das Archiv.',
      'Until the report is finished and the file closed, for one year at most, as the privacy notice says. The days after that are for offering them to the archive.',
    ],
  ),
  caseFile: words(
    ['Akte', 'Case file'],
    [
      'Vermerke, Entscheidungen, Berichte, freigegebene Zahlen',
      'Memos, decisions, reports, released figures',
    ],
    [
      'Aufbewahrung in vollen Jahren, dann Anbietung an das Archiv. Die Akte wird nie von selbst vernichtet.',
      'Kept for whole years, then offered to the archive. The file is never destroyed by itself.',
    ],
  ),
  rightsRequests: words(
    ['Anträge betroffener Personen', 'Requests of data subjects'],
    ['Erledigte Anträge nach Art. 15 bis 21 DSGVO', 'Closed requests under Art. 15 to 21 GDPR'],
    [
      'Drei Jahre Nachweis, solange Ansprüche und Bußgelder nicht verjährt sind.',
      'Evidence for three years, until claims and fines are time-barred.',
    ],
  ),
  accountLog: words(
    ['Protokoll der Konten', 'Log of accounts'],
    [
      'Wer welches Konto angelegt, geändert oder zurückgesetzt hat, auch zweite Faktoren',
      'Who made, changed or reset which account, second factors as well',
    ],
    [
      'So lange lässt sich aufklären, wer sich oder anderen etwas zugeschrieben hat; drei Jahre wie die Regelverjährung.',
      'So long it can be cleared up who gave rights to whom; three years, like the usual limitation of claims.',
    ],
  ),
  signIns: words(
    ['Reste der Anmeldung', 'What is left of signing in'],
    [
      'Beendete Sitzungen, Fehlversuche (nur als Prüfwerte), abgelaufene Links und Aufforderungen an Passkeys; gelöscht wird ohne Nachweis, weil er zeigte, wann Menschen arbeiten',
      'Sessions that are over, failed attempts (as hashes only), links and passkey challenges that ended; deleted without proof, which would show when people work',
    ],
    ['Sie öffnen nichts mehr.', 'They open nothing any more.'],
  ),
  absences: words(
    ['Abwesenheiten', 'Absences'],
    [
      'Wer wann abwesend war und wer vertreten hat; gelöscht wird ohne Nachweis, weil er es wieder zeigte',
      'Who was away when and who deputised; deleted without proof, which would show it again',
    ],
    [
      'So lange lässt sich nachsehen, warum jemand vertreten hat. Wer unterschrieben hat, steht in der Akte.',
      'So long it can be looked up why somebody deputised. Who signed stands in the file.',
    ],
  ),
  barrierReports: words(
    ['Meldungen von Barrieren', 'Reports of barriers'],
    [
      'Beantwortete Meldungen; die Kontaktangabe geht schon mit der Antwort. Gelöscht wird ohne Nachweis',
      'Answered reports; how to reach the writer goes with the answer already. Deleted without proof',
    ],
    [
      'Was innerhalb eines Jahres wieder gemeldet wird, ist noch bekannt.',
      'What is reported again within a year is still known.',
    ],
  ),
  backups: words(
    ['Sicherungen', 'Backups'],
    ['Verschlüsselte Kopien der Datenbanken', 'Encrypted copies of the databases'],
    [
      'Lang genug, um einen Fehler zu bemerken; nach dem Zurückspielen wird Gelöschtes wieder gelöscht.',
      'Long enough to notice a fault; after a restore what was deleted is deleted again.',
    ],
  ),
  serverLogs: words(
    ['Protokolle des Webservers', 'Logs of the web server'],
    [
      'Führt der Betreiber vor der Anwendung, ohne Netzadressen; die Anwendung selbst führt keine',
      'Kept by the operator in front of the application, without addresses; the application keeps none',
    ],
    ['Fehlersuche.', 'Finding faults.'],
  ),
}

type Pair = readonly [de: string, en: string]

function words(title: Pair, contents: Pair, reason: Pair): Words {
  return { title: both(title), contents: both(contents), reason: both(reason) }
}

function both([de, en]: Pair): Bilingual {
  return { de, en }
}
