import { defineTexts } from '@meinungsbild/design'

/** The dossier (Akte) as a timeline. */
export const dossierTimelineTexts = defineTexts({
  de: {
    title: 'Akte',
    lead: (entries: number) =>
      `${entries} Einträge. Kein Eintrag wird je geändert oder gelöscht; jeder trägt die Prüfsumme des vorigen.`,
    howToVerify: 'Wie sich das prüfen lässt',
    verifyTitle: 'Die Akte prüfen',
    verify:
      'Jeder Eintrag trägt die Prüfsumme (SHA-256) seines Inhalts und des Eintrags davor. Wer ein einziges Zeichen ändert, einen Eintrag entfernt oder einfügt, zerreißt die Kette. Auf dem Server beweist dieser Befehl, dass die Kette heil ist, oder nennt den ersten Eintrag, der nicht stimmt:',
    number: (number: number) => `Eintrag ${number}`,
    hash: 'Prüfsumme',
    noted: 'zur Kenntnis genommen',
    notNoted: 'noch nicht zur Kenntnis genommen',
    note: 'Zur Kenntnis genommen',
    noteLabel: (text: string) => `Zur Kenntnis genommen: ${text}`,
    version: (title: string, version: number) => `${title}, Fassung ${version}`,
    phase: 'Phase',
    allPhases: 'Alle Phasen',
    stretch: (title: string, from: number, to: number) => `${title} (Einträge ${from} bis ${to})`,
    group: 'Art der Einträge',
    allGroups: 'Alle Arten',
    person: 'Person',
    everybody: 'Alle Personen',
    show: 'Auswahl anzeigen',
    showAll: 'Alles anzeigen',
    fitting: (fitting: number, all: number) =>
      fitting === 0
        ? 'Kein Eintrag passt zu dieser Auswahl.'
        : `${fitting} von ${all} Einträgen passen zur Auswahl.`,
    entries: (count: number) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
    pages: 'Seiten der Akte',
    pagesBelow: 'Seiten der Akte, noch einmal',
    newer: 'Neuere Einträge',
    older: 'Ältere Einträge',
    page: (page: number, pages: number) => `Seite ${page} von ${pages}, die neuesten zuerst`,
  },
  en: {
    title: 'Dossier',
    lead: (entries: number) =>
      `${entries} entries. No entry is ever changed or deleted; each bears the hash of the one before.`,
    howToVerify: 'How this can be verified',
    verifyTitle: 'Verifying the dossier',
    verify:
      'Every entry bears the hash (SHA-256) of its content and of the entry before. Whoever changes a single character, removes or inserts an entry breaks the chain. On the server, this command proves that the chain is whole, or names the first entry that is wrong:',
    number: (number: number) => `Entry ${number}`,
    hash: 'Hash',
    noted: 'noted',
    notNoted: 'not noted yet',
    note: 'Noted',
    noteLabel: (text: string) => `Noted: ${text}`,
    version: (title: string, version: number) => `${title}, version ${version}`,
    phase: 'Phase',
    allPhases: 'All phases',
    stretch: (title: string, from: number, to: number) => `${title} (entries ${from} to ${to})`,
    group: 'Kind of entries',
    allGroups: 'All kinds',
    person: 'Person',
    everybody: 'Everybody',
    show: 'Show selection',
    showAll: 'Show all',
    fitting: (fitting: number, all: number) =>
      fitting === 0
        ? 'No entry fits this selection.'
        : `${fitting} of ${all} entries fit the selection.`,
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
    pages: 'Pages of the dossier',
    pagesBelow: 'Pages of the dossier, once more',
    newer: 'Newer entries',
    older: 'Older entries',
    page: (page: number, pages: number) => `Page ${page} of ${pages}, the newest first`,
  },
})
