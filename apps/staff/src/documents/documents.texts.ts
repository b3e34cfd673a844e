import { defineTexts } from '@meinungsbild/design'

/** Documents: their list, writing, versions. */
export const documentsTexts = defineTexts({
  de: {
    listTitle: 'Dokumente',
    document: 'Dokument',
    state: 'Stand',
    notWritten: 'noch nicht geschrieben',
    version: (version: number) => `Fassung ${version}`,
    writtenBy: 'Zuletzt bearbeitet von',
    more: 'Mehr',
    pdf: 'PDF',
    pdfOf: (title: string) => `PDF: ${title}`,
    openPdf: 'Als PDF öffnen',
    sheet: 'Mitzeichnung und Verfügung',
    opinions: 'Stellungnahmen',
    records: 'Rückmeldungen, Treffen, Anforderungen',
    responses: 'Rückmeldungen der Stellen',
    meeting: 'Einladung zur Abstimmung',
    support: 'Anforderung von Unterstützung',
    assignment: 'Auftrag',

    approved: 'freigegeben',
    approvedBy: (step: string, who: string) => `Freigegeben mit ${step} (${who})`,
    voided: 'Freigabe erloschen',
    voidedBecause: (what: string, who: string) => `Die Freigabe ist erloschen: ${what} (${who}).`,
    hash: 'Prüfsumme',
    writtenOn: (version: number, moment: string, who: string) =>
      `Fassung ${version} vom ${moment}, ${who}`,

    save: 'Speichern',
    saved: 'Ihre Fassung ist gespeichert.',
    confirmVoid: 'Ich weiß, dass mit der Änderung eine Freigabe erlischt.',
    figures:
      'Zahlen schreiben Sie als Verweis, zum Beispiel {{teilnehmende}}. Sie werden beim Ausgeben aus den freigegebenen Ergebnissen eingesetzt; welche es gibt, steht bei den',
    figuresLink: 'Ergebnissen',
    onward: 'Wenn der Entwurf fertig ist, geben Sie ihn dort weiter:',
    conflictTitle: 'Inzwischen hat jemand anderes gespeichert',
    conflict: (who: string, version: number) =>
      `${who} hat in der Zwischenzeit Fassung ${version} gespeichert. Ihr Text steht unten in den Feldern, nichts ist verloren. Wo sich die Fassungen unterscheiden, steht die andere darunter. Übernehmen Sie, was fehlt, und speichern Sie dann noch einmal.`,
    otherText: (heading: string) => `${heading}: so steht es in der neuen Fassung`,

    history: 'Fassungen',
    when: 'Gespeichert',
    by: 'Von',
    remarks: 'Vermerkt',
    current: 'aktuell',
    countOpinions: (count: number) => (count === 1 ? '1 Stellungnahme' : `${count} Stellungnahmen`),
    countCoSignatures: (count: number) =>
      count === 1 ? '1 Mitzeichnung' : `${count} Mitzeichnungen`,
    countDissents: (count: number) => (count === 1 ? '1 Widerspruch' : `${count} Widersprüche`),
    oldVersion: 'Das ist eine frühere Fassung.',
    toCurrent: 'Zur aktuellen Fassung',
    back: 'Zum Dokument',
  },
  en: {
    listTitle: 'Documents',
    document: 'Document',
    state: 'State',
    notWritten: 'not written yet',
    version: (version: number) => `Version ${version}`,
    writtenBy: 'Last edited by',
    more: 'More',
    pdf: 'PDF',
    pdfOf: (title: string) => `PDF: ${title}`,
    openPdf: 'Open as PDF',
    sheet: 'Co-signatures and directive',
    opinions: 'Opinions',
    records: 'Responses, meeting, requests',
    responses: 'Responses of the units',
    meeting: 'Invitation to the meeting',
    support: 'Request for support',
    assignment: 'Assignment',

    approved: 'approved',
    approvedBy: (step: string, who: string) => `Approved with ${step} (${who})`,
    voided: 'approval lost',
    voidedBecause: (what: string, who: string) => `The approval is lost: ${what} (${who}).`,
    hash: 'Hash',
    writtenOn: (version: number, moment: string, who: string) =>
      `Version ${version} of ${moment}, ${who}`,

    save: 'Save',
    saved: 'Your version is saved.',
    confirmVoid: 'I know that an approval is lost by this change.',
    figures:
      'Write figures as references, for example {{teilnehmende}}. They are filled in from the released results when the document is put out; which there are is said with the',
    figuresLink: 'results',
    onward: 'When the draft is ready, pass it on there:',
    conflictTitle: 'Somebody else has saved meanwhile',
    conflict: (who: string, version: number) =>
      `${who} has saved version ${version} meanwhile. Your text stands in the fields below, nothing is lost. Where the versions differ, the other one stands beneath. Take over what is missing, then save again.`,
    otherText: (heading: string) => `${heading}: as it stands in the new version`,

    history: 'Versions',
    when: 'Saved',
    by: 'By',
    remarks: 'Noted',
    current: 'current',
    countOpinions: (count: number) => (count === 1 ? '1 opinion' : `${count} opinions`),
    countCoSignatures: (count: number) =>
      count === 1 ? '1 co-signature' : `${count} co-signatures`,
    countDissents: (count: number) => (count === 1 ? '1 dissent' : `${count} dissents`),
    oldVersion: 'This is an earlier version.',
    toCurrent: 'To the current version',
    back: 'To the document',
  },
})
