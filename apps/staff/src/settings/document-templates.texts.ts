import { defineTexts } from '@meinungsbild/design'

export const documentTemplatesTexts = defineTexts({
  de: {
    title: 'Textvorlagen der Dokumente',
    lead: 'Ein neues Dokument beginnt mit diesen Texten. Was schon geschrieben ist, ändert sich nicht.',
    caption: 'Arten von Dokumenten',
    document: 'Dokument',
    filled: 'Abschnitte mit Vorlage',
    count: (count: number, of: number) => `${count} von ${of}`,
    titleOf: (document: string) => `Textvorlage: ${document}`,
    fields:
      'Eingesetzt werden {titel}, {thema}, {frage}, {anlass}, {frist}, {aktenzeichen}, {behoerde} und {stelle}.',
    section: 'Text, mit dem der Abschnitt beginnt',
    save: 'Textvorlage speichern',
    saved: 'Die Textvorlage ist gespeichert.',
    back: 'Zu allen Textvorlagen',
  },
  en: {
    title: 'Text templates of documents',
    lead: 'A new document begins with these texts. What is written already does not change.',
    caption: 'Kinds of documents',
    document: 'Document',
    filled: 'Sections with a template',
    count: (count: number, of: number) => `${count} of ${of}`,
    titleOf: (document: string) => `Text template: ${document}`,
    fields:
      'Filled in are {titel} (title), {thema} (topic), {frage} (question), {anlass} (occasion), {frist} (deadline), {aktenzeichen} (file number), {behoerde} (authority) and {stelle} (unit).',
    section: 'Text that the section begins with',
    save: 'Save the template',
    saved: 'The template has been saved.',
    back: 'To all templates',
  },
})
