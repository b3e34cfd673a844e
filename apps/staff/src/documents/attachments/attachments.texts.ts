import { defineTexts } from '@meinungsbild/design'

export const attachmentsTexts = defineTexts({
  de: {
    title: 'Anlagen',
    name: 'Datei',
    size: 'Größe',
    hash: 'Prüfsumme',
    file: 'Datei beifügen',
    hint: 'PDF, ODT, ODS, DOCX, XLSX, PNG, JPEG, CSV oder TXT bis 20 MB, ohne Makros. Eine Anlage macht eine neue Fassung.',
    add: 'Beifügen',
    remove: (name: string) => `„${name}“ entfernen`,
    missing: 'Bitte wählen Sie eine Datei aus.',
    tooMany: (most: string) => `Mehr als ${most} Anlagen nimmt ein Dokument nicht auf.`,
    added: 'Die Datei liegt bei.',
    removed: 'Die Anlage ist entfernt; frühere Fassungen behalten sie.',
  },
  en: {
    title: 'Attachments',
    name: 'File',
    size: 'Size',
    hash: 'Hash',
    file: 'Enclose a file',
    hint: 'PDF, ODT, ODS, DOCX, XLSX, PNG, JPEG, CSV or TXT up to 20 MB, without macros. An attachment makes a new version.',
    add: 'Enclose',
    remove: (name: string) => `Take out “${name}”`,
    missing: 'Please choose a file.',
    tooMany: (most: string) => `A document takes no more than ${most} attachments.`,
    added: 'The file is enclosed.',
    removed: 'The attachment is taken out; earlier versions keep it.',
  },
})
