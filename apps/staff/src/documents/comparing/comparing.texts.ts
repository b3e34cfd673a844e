import { defineTexts } from '@meinungsbild/design'

export const comparingTexts = defineTexts({
  de: {
    title: (document: string) => `${document}: Fassungen vergleichen`,
    version: (version: number) => `Fassung ${version}`,
    workingCopy: 'Ihr Arbeitsstand',
    from: 'Ältere Fassung',
    to: 'Neuere Fassung',
    show: 'Vergleichen',
    same: 'Beide Fassungen haben denselben Text.',
    lead: (count: number, older: string, newer: string) =>
      count === 1
        ? `In einem Abschnitt unterscheiden sich ${older} und ${newer}.`
        : `In ${count} Abschnitten unterscheiden sich ${older} und ${newer}.`,
    legend: 'Durchgestrichen ist, was entfernt wurde; unterstrichen, was neu ist.',
    unchanged: 'unverändert',
    emptyBoth: 'in beiden leer',
    folded: (count: number) => `${count} unveränderte Absätze`,
    removed: 'entfernt',
    added: 'neu',
    notYet: 'noch nicht da',
    gone: 'entfernt',
    attachments: 'Anlagen',
    back: 'Zum Dokument',
    compare: 'Fassungen vergleichen',
    withBefore: 'Änderungen',
    withBeforeLabel: (version: number) => `Änderungen von Fassung ${version - 1} zu ${version}`,
  },
  en: {
    title: (document: string) => `${document}: compare versions`,
    version: (version: number) => `Version ${version}`,
    workingCopy: 'Your working copy',
    from: 'Older version',
    to: 'Newer version',
    show: 'Compare',
    same: 'Both versions have the same text.',
    lead: (count: number, older: string, newer: string) =>
      count === 1
        ? `${older} and ${newer} differ in one section.`
        : `${older} and ${newer} differ in ${count} sections.`,
    legend: 'What was taken out is struck through; what is new is underlined.',
    unchanged: 'unchanged',
    emptyBoth: 'empty in both',
    folded: (count: number) => `${count} unchanged paragraphs`,
    removed: 'taken out',
    added: 'new',
    notYet: 'not there yet',
    gone: 'taken out',
    attachments: 'Attachments',
    back: 'To the document',
    compare: 'Compare versions',
    withBefore: 'Changes',
    withBeforeLabel: (version: number) => `Changes from version ${version - 1} to ${version}`,
  },
})
