import { defineTexts } from '@meinungsbild/design'

export const addressBooksTexts = defineTexts({
  de: {
    title: 'Adressbücher',
    lead: 'Listen, die Ihr Haus selbst führt: Vereine, Beiräte, Dienststellen. Sie lassen sich in einem Vorhaben anstelle eines Registerauszugs einlesen.',
    none: 'Noch gibt es kein Adressbuch.',
    name: 'Name des Adressbuchs',
    size: 'Einträge',
    changed: 'Zuletzt geändert',
    new: 'Neues Adressbuch',
    contacts: 'Personen',
    contactsHint:
      'Eine je Zeile: Name; E-Mail; Stelle. Die Stelle kann fehlen. Aus einer Tabelle kopierte Zeilen gehen auch.',
    save: 'Speichern',
    saved: 'Das Adressbuch ist gespeichert.',
    deleted: 'Das Adressbuch ist gelöscht.',
    delete: 'Adressbuch löschen',
    deleteHint:
      'Löscht alle Einträge unwiederbringlich. Stichproben, die daraus gezogen wurden, bleiben.',
    confirm: 'Ich möchte dieses Adressbuch löschen.',
    confirmFirst: 'Bitte bestätigen Sie das Löschen.',
    back: 'Alle Adressbücher',
    nameMissing: 'Bitte geben Sie dem Adressbuch einen Namen, höchstens 100 Zeichen.',
    notYours: 'Adressbücher führen Pressestelle und Statistikstelle.',
    nameWrong: (line: string) => `Zeile ${line}: Der Name fehlt.`,
    emailWrong: (line: string) => `Zeile ${line}: Die E-Mail-Adresse fehlt oder ist keine.`,
    cellsWrong: (line: string) =>
      `Zeile ${line}: Mehr als drei Angaben oder eine davon länger als 200 Zeichen.`,
    twiceWrong: (line: string) => `Zeile ${line}: Diese E-Mail-Adresse steht schon weiter oben.`,
  },
  en: {
    title: 'Address books',
    lead: 'Lists that your house keeps itself: associations, councils, offices. They can be read into an initiative in the place of an extract of the register.',
    none: 'There is no address book yet.',
    name: 'Name of the address book',
    size: 'Entries',
    changed: 'Last changed',
    new: 'New address book',
    contacts: 'People',
    contactsHint:
      'One a line: name; e-mail; unit. The unit may be missing. Lines copied from a table will do.',
    save: 'Save',
    saved: 'The address book is saved.',
    deleted: 'The address book is deleted.',
    delete: 'Delete the address book',
    deleteHint: 'Deletes all entries for good. Samples that were drawn from it stay.',
    confirm: 'I want to delete this address book.',
    confirmFirst: 'Please confirm the deletion.',
    back: 'All address books',
    nameMissing: 'Please give the address book a name of 100 characters at most.',
    notYours: 'Address books are kept by the press office and the statistics office.',
    nameWrong: (line: string) => `Line ${line}: the name is missing.`,
    emailWrong: (line: string) => `Line ${line}: the e-mail address is missing or is none.`,
    cellsWrong: (line: string) =>
      `Line ${line}: more than three entries, or one of them longer than 200 characters.`,
    twiceWrong: (line: string) => `Line ${line}: this e-mail address stands further up already.`,
  },
})
