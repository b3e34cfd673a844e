import { defineTexts } from '@meinungsbild/design'

/** Where a text stands. */
export const textPlaceTexts = defineTexts({
  de: {
    inFrame: (label: string) => `Befragung: ${label}`,
    onPage: (page: number, label: string) => `Seite ${page}: ${label}`,
    inQuestion: (page: number, question: string, label: string) =>
      `Seite ${page}, Frage ${question}: ${label}`,
  },
  en: {
    inFrame: (label: string) => `Survey: ${label}`,
    onPage: (page: number, label: string) => `Page ${page}: ${label}`,
    inQuestion: (page: number, question: string, label: string) =>
      `Page ${page}, question ${question}: ${label}`,
  },
})

/** Keys of words that have no name elsewhere. Empty: not said. */
export const textNames = defineTexts<Readonly<Record<string, string>>>({
  de: {
    areas: 'Gebiet',
    alternative: 'Bildbeschreibung',
    cell: '',
    description: 'Erklärung',
    entry: 'Name eines Eintrags',
    highLabel: 'rechtes Ende',
    lowLabel: 'linkes Ende',
    mask: '',
    questions: 'Frage',
  },
  en: {
    areas: 'area',
    alternative: 'description of the picture',
    cell: '',
    description: 'explanation',
    entry: 'name of an entry',
    highLabel: 'right end',
    lowLabel: 'left end',
    mask: '',
    questions: 'question',
  },
})
