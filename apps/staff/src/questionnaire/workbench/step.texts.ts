import { defineTexts } from '@meinungsbild/design'

export const stepTexts = defineTexts({
  de: {
    title: 'Arbeitsstand des Fragebogens',
    none: (version: number) =>
      version === 0
        ? 'Es gibt noch keinen Fragebogen.'
        : `Seit Fassung ${version} wurde nichts geändert.`,
    caption: 'Schritte seit der letzten Fassung',
    when: 'Wann',
    who: 'Wer',
    what: 'Was',
    question: (id: string) => `Frage ${id}`,
    page: (id: string) => `Seite ${id}`,
    whole: 'Gliederung',
    back: 'Zurück zum Fragebogen',
  },
  en: {
    title: 'Working copy of the questionnaire',
    none: (version: number) =>
      version === 0
        ? 'There is no questionnaire yet.'
        : `Nothing has changed since version ${version}.`,
    caption: 'Steps since the last version',
    when: 'When',
    who: 'Who',
    what: 'What',
    question: (id: string) => `Question ${id}`,
    page: (id: string) => `Page ${id}`,
    whole: 'Outline',
    back: 'Back to the questionnaire',
  },
})
