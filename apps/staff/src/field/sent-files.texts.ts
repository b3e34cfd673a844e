import { defineTexts } from '@meinungsbild/design'

export const sentFilesTexts = defineTexts({
  de: {
    title: 'Dateien aus den Antworten',
    lead: 'Diese Dateien haben Teilnehmende mit ihren Antworten gesendet. Sie können Angaben zu Personen enthalten, auch unsichtbar (zum Beispiel den Ort einer Aufnahme). Öffnen Sie nur, was Sie für die Auswertung brauchen.',
    none: 'Es liegen keine Dateien vor.',
    name: 'Datei',
    question: 'Frage',
    type: 'Art',
    size: 'Größe',
    missing: 'noch nicht abgeholt',
    notAllowed: 'Dateien aus den Antworten dürfen nur Pressestelle und Statistikstelle sehen.',
    back: 'Zurück zur Feldphase',
  },
  en: {
    title: 'Files from the answers',
    lead: 'Participants sent these files with their answers. They may hold data about persons, also invisible ones (such as the place of a photograph). Open only what you need for the evaluation.',
    none: 'There are no files.',
    name: 'File',
    question: 'Question',
    type: 'Type',
    size: 'Size',
    missing: 'not fetched yet',
    notAllowed: 'Only press office and statistics office may see files from the answers.',
    back: 'Back to the field phase',
  },
})
