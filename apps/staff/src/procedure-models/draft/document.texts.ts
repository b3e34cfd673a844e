import { defineTexts } from '@meinungsbild/design'

/** What the pages say on which a document of a draft and its sections are edited. */
export const documentTexts = defineTexts({
  de: {
    documentTitle: (title: string) => `Dokument: ${title}`,
    layoutHint: 'Das bestimmt, welches Papier daraus wird.',
    sections: 'Abschnitte',
    mayBeEmpty: 'darf leer bleiben',
    questionCount: (count: number) => (count === 1 ? '1 Leitfrage' : `${count} Leitfragen`),
    newSection: 'Überschrift des neuen Abschnitts',
    addSection: 'Abschnitt hinzufügen',
    sectionTitle: (heading: string) => `Abschnitt: ${heading}`,
    heading: 'Überschrift',
    part: 'Teil',
    partHint: 'Die Überschrift darüber, zum Beispiel „A Planung“.',
    questions: 'Leitfragen',
    questionsHint: 'Eine je Zeile. Sie stehen beim Schreiben neben dem Feld.',
    unevenQuestions:
      'Bitte geben Sie gleich viele Leitfragen auf Englisch wie auf Deutsch an, oder auf Englisch keine.',
    required: 'Muss ausgefüllt werden',
    requiredHint: 'Sonst gilt das Dokument nicht als vollständig.',
    isQuote: 'Hier steht ein Zitat der Leitung',
    isQuoteHint: 'Es geht nur hinaus, wie die Leitung es freigegeben hat.',
  },
  en: {
    documentTitle: (title: string) => `Document: ${title}`,
    layoutHint: 'This says which paper it becomes.',
    sections: 'Sections',
    mayBeEmpty: 'may stay empty',
    questionCount: (count: number) =>
      count === 1 ? '1 guiding question' : `${count} guiding questions`,
    newSection: 'Heading of the new section',
    addSection: 'Add the section',
    sectionTitle: (heading: string) => `Section: ${heading}`,
    heading: 'Heading',
    part: 'Part',
    partHint: 'The heading above it, for example “A Planning”.',
    questions: 'Guiding questions',
    questionsHint: 'One a line. They stand beside the field while somebody writes.',
    unevenQuestions:
      'Please give as many guiding questions in English as in German, or none in English.',
    required: 'Must be filled in',
    requiredHint: 'Else the document does not count as complete.',
    isQuote: 'A quote of the leadership stands here',
    isQuoteHint: 'It goes out only as the leadership has released it.',
  },
})
