import { defineTexts } from '@meinungsbild/design'

/** Aktenstände: signed heads over all dossiers. */
export const recordsHeadsTexts = defineTexts({
  de: {
    title: 'Aktenstände',
    lead: 'Ein Aktenstand ist ein einziger Wert, der für jeden Eintrag jeder Akte des Hauses steht, signiert mit dem Schlüssel des Hauses. Einmal am Tag entsteht einer von selbst. Wer einen Stand außerhalb aufbewahrt, kann später zeigen, dass seitdem nichts geändert und nichts entfernt wurde.',
    fingerprint: 'Fingerabdruck des Schlüssels (SHA-256)',
    sign: 'Jetzt einen Stand signieren',
    table: 'Signierte Aktenstände, der neueste zuerst',
    number: 'Nummer',
    at: 'Signiert',
    dossiers: 'Akten',
    entries: 'Einträge',
    root: 'Wurzel',
    file: 'Datei',
    download: (number: number) => `Stand ${number} (JSON)`,
    none: 'Noch wurde kein Stand signiert.',
    cardTitle: 'Signierter Aktenstand',
    cardLead: (number: number, entries: number) =>
      `Im Aktenstand ${number} ist diese Akte bis Eintrag ${entries} enthalten.`,
    behind: (entries: number) =>
      entries === 1
        ? 'Ein Eintrag ist neuer; er kommt in den nächsten Stand.'
        : `${entries} Einträge sind neuer; sie kommen in den nächsten Stand.`,
    notYet:
      'In einem signierten Stand ist diese Akte noch nicht; der nächste entsteht im Lauf des Tages.',
    proof: 'Nachweis für diese Akte (JSON)',
    all: 'Alle Aktenstände',
    exportTitle: 'Die Akte ausgeben',
    exportLead:
      'Alle Einträge, Fassungen, Anlagen und Nachweise in einer Datei (ZIP), die sich ohne dieses System prüfen lässt. Dafür wird ein neuer Stand signiert.',
    export: 'Akte ausgeben (ZIP)',
    xdomeaLead:
      'Für andere Aktensysteme: alle Dokumente als PDF/A mit ihren Metadaten, dem Geschäftsgang und der Historie nach xdomea 3.0.0.',
    xdomea: 'Geschäftsgang ausgeben (xdomea 0201)',
  },
  en: {
    title: 'Heads of the dossiers',
    lead: 'A head is one single value that stands for every entry of every dossier of the house, signed with the key of the house. Once a day one is made by itself. Whoever keeps a head outside can show later that nothing has been changed or removed since.',
    fingerprint: 'Fingerprint of the key (SHA-256)',
    sign: 'Sign a head now',
    table: 'Signed heads, the newest first',
    number: 'Number',
    at: 'Signed',
    dossiers: 'Dossiers',
    entries: 'Entries',
    root: 'Root',
    file: 'File',
    download: (number: number) => `Head ${number} (JSON)`,
    none: 'No head has been signed yet.',
    cardTitle: 'Signed head',
    cardLead: (number: number, entries: number) =>
      `Head ${number} holds this dossier up to entry ${entries}.`,
    behind: (entries: number) =>
      entries === 1
        ? 'One entry is newer; it comes into the next head.'
        : `${entries} entries are newer; they come into the next head.`,
    notYet: 'This dossier is in no signed head yet; the next one is made in the course of the day.',
    proof: 'Proof for this dossier (JSON)',
    all: 'All heads',
    exportTitle: 'Take the dossier out',
    exportLead:
      'All entries, versions, attachments and proofs in one file (ZIP) that can be verified without this system. A new head is signed for it.',
    export: 'Take the dossier out (ZIP)',
    xdomeaLead:
      'For other records systems: all documents as PDF/A with their metadata, the steps they went through, and the history, as xdomea 3.0.0 has it.',
    xdomea: 'Take out the run of business (xdomea 0201)',
  },
})
