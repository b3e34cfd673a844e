import { defineTexts } from '@meinungsbild/design'

export const chooseListTexts = defineTexts({
  de: {
    title: 'Stichprobe einlesen: Liste wählen',
    step: (nth: number) => `Schritt ${nth} von 3`,
    lead: 'Die Liste wird auf dem Server nur so lange aufbewahrt, wie das Einlesen dauert, höchstens einen Tag. Gespeichert werden am Ende allein die Gezogenen; wer nicht gezogen wird, ist danach nirgends mehr verzeichnet.',
    noPlan:
      'Bitte legen Sie zuerst auf der Seite „Teilnehmende“ fest, wer befragt wird; die Ziehung trägt dort ihre Zahl ein.',
    codesMade:
      'Die Zugangscodes sind schon erzeugt und gehören zu den Gezogenen. Eine neue Ziehung ist nicht mehr möglich.',
    seriesBegun:
      'Es gibt schon Briefe oder E-Mails an die Gezogenen. Eine neue Ziehung ist nicht mehr möglich.',
    replaced:
      'Die Datei oder ihre Regeln wurden inzwischen geändert, vielleicht von jemand anderem. Es wurde nichts übernommen. Bitte gehen Sie zurück und laden Sie die Seite neu.',
    toPlan: 'Zur Seite „Teilnehmende“',
    running: (file: string) => `Die Datei „${file}“ wird gerade eingelesen.`,
    goOn: 'Weiter einlesen',
    drop: 'Datei verwerfen',
    dropped: 'Die Datei ist gelöscht.',
    replaces: 'Eine neue Ziehung ersetzt die vorhandene Liste.',
    extract: 'Auszug aus dem Melderegister',
    legalBasis: 'Auf welcher Rechtsgrundlage wurden die Daten übermittelt?',
    reference: 'Anforderung an die Meldebehörde',
    referenceHint: 'Zeichen und Tag, zum Beispiel: 33-2/2026 vom 4. November 2026.',
    file: 'Datei',
    fileHint:
      'CSV (Semikolon, Komma oder Tabulator; UTF-8 oder Latin-1), Excel (.xlsx, .xls) oder OpenDocument (.ods), bis 20 MB. Die erste Zeile nennt die Spalten. Für mehr als etwa 20.000 Personen bitte CSV.',
    upload: 'Weiter zu den Spalten',
    addressBook: 'Stattdessen ein Adressbuch',
    addressBookLead: 'Eine Liste, die Ihr Haus selbst führt, mit Namen und E-Mail-Adressen.',
    book: 'Adressbuch',
    bookSize: (title: string, size: string) => `${title} (${size})`,
    useBook: 'Adressbuch übernehmen',
    noBooks: 'Es gibt noch kein Adressbuch mit Einträgen.',
    toBooks: 'Adressbücher',
    choiceMissing: 'Bitte wählen Sie eine Rechtsgrundlage aus.',
    referenceMissing: 'Bitte nennen Sie Zeichen und Tag der Anforderung.',
    fileMissing: 'Bitte wählen Sie eine Datei aus.',
    bookMissing: 'Bitte wählen Sie ein Adressbuch aus.',
    noLines: 'Die Datei hat unter der Kopfzeile keine Zeilen.',
  },
  en: {
    title: 'Read a sample: choose the list',
    step: (nth: number) => `Step ${nth} of 3`,
    lead: 'The list stays on the server only as long as it is being read, a day at most. Kept in the end are those who were drawn; whoever is not drawn is recorded nowhere afterwards.',
    noPlan:
      'Please settle first on the page “Participants” who is asked; the draw enters its number there.',
    codesMade:
      'The access codes have been made already and belong to those who were drawn. A new draw is no longer possible.',
    seriesBegun:
      'There are letters or e-mails to those who were drawn already. A new draw is no longer possible.',
    replaced:
      'The file or its rules have been changed meanwhile, perhaps by somebody else. Nothing was taken over. Please go back and load the page again.',
    toPlan: 'To the page “Participants”',
    running: (file: string) => `The file “${file}” is being read.`,
    goOn: 'Go on reading',
    drop: 'Discard the file',
    dropped: 'The file is deleted.',
    replaces: 'A new draw replaces the list that is there.',
    extract: 'Extract of the population register',
    legalBasis: 'On which legal basis were the data handed over?',
    reference: 'Request to the registration authority',
    referenceHint: 'Reference and day, for example: 33-2/2026 of 4 November 2026.',
    file: 'File',
    fileHint:
      'CSV (semicolon, comma or tab; UTF-8 or Latin-1), Excel (.xlsx, .xls) or OpenDocument (.ods), up to 20 MB. The first line names the columns. For more than about 20,000 people, CSV please.',
    upload: 'On to the columns',
    addressBook: 'An address book instead',
    addressBookLead: 'A list that your house keeps itself, with names and e-mail addresses.',
    book: 'Address book',
    bookSize: (title: string, size: string) => `${title} (${size})`,
    useBook: 'Take the address book',
    noBooks: 'There is no address book with entries yet.',
    toBooks: 'Address books',
    choiceMissing: 'Please choose a legal basis.',
    referenceMissing: 'Please give reference and day of the request.',
    fileMissing: 'Please choose a file.',
    bookMissing: 'Please choose an address book.',
    noLines: 'The file has no lines below its head.',
  },
})
