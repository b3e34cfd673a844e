import { defineTexts } from '@meinungsbild/design'

export const importingTexts = defineTexts({
  de: {
    title: (document: string) => `${document}: Textdatei einlesen`,
    lead: 'Eine Datei aus Word oder LibreOffice wird an ihren Überschriften in die Abschnitte des Dokuments gelegt. Sie sehen vorher, was wohin geht; alles kommt zuerst in Ihren Arbeitsstand.',
    file: 'Textdatei',
    hint: 'Word (.docx) oder OpenDocument (.odt), höchstens 20 MB, ohne Makros.',
    read: 'Datei lesen',
    missing: 'Bitte wählen Sie eine Datei aus.',
    nothing: 'In der Datei steht kein Text.',
    back: 'Zum Dokument',
    matched: (count: number) =>
      count === 1
        ? 'Die Datei hat einen Textteil. Sagen Sie, in welchen Abschnitt er geht.'
        : `Die Datei hat ${count} Textteile. Prüfen Sie, in welchen Abschnitt jeder geht.`,
    report: 'Was nicht oder anders übernommen wird',
    lost: 'Nicht übernommen:',
    changed: 'Anders:',
    before: 'Vor der ersten Überschrift',
    section: 'Geht in den Abschnitt',
    nowhere: 'nicht übernehmen',
    words: (count: number) => (count === 1 ? 'Ein Wort zeigen' : `${count} Wörter zeigen`),
    how: (section: string) => `In „${section}“ steht schon Text`,
    append: 'darunter einfügen',
    replace: 'ersetzen',
    take: 'In den Arbeitsstand übernehmen',
    other: 'Andere Datei',
    done: 'Der Text ist in Ihren Arbeitsstand übernommen. Prüfen Sie ihn, dann speichern Sie eine Fassung.',
    link: 'Textdatei einlesen',
  },
  en: {
    title: (document: string) => `${document}: read in a text file`,
    lead: 'A file of Word or LibreOffice is put into the sections of the document by its headings. You see before what goes where; all of it comes into your working copy first.',
    file: 'Text file',
    hint: 'Word (.docx) or OpenDocument (.odt), at most 20 MB, without macros.',
    read: 'Read the file',
    missing: 'Please choose a file.',
    nothing: 'There is no text in the file.',
    back: 'To the document',
    matched: (count: number) =>
      count === 1
        ? 'The file has one passage. Say into which section it goes.'
        : `The file has ${count} passages. Check into which section each one goes.`,
    report: 'What is not taken over, or otherwise',
    lost: 'Not taken over:',
    changed: 'Otherwise:',
    before: 'Before the first heading',
    section: 'Goes into the section',
    nowhere: 'do not take over',
    words: (count: number) => (count === 1 ? 'Show one word' : `Show ${count} words`),
    how: (section: string) => `“${section}” has text already`,
    append: 'put in below',
    replace: 'replace',
    take: 'Take into the working copy',
    other: 'Another file',
    done: 'The text is in your working copy. Check it, then save a version.',
    link: 'Read in a text file',
  },
})
