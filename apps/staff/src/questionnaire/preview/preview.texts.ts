import { defineTexts } from '@meinungsbild/design'

export const previewTexts = defineTexts({
  de: {
    banner: (version: number) => `Vorschau der Fassung ${version}: Nichts wird gespeichert`,
    back: 'Zurück zum Fragebogen',
    title: (title: string) => `Vorschau: ${title}`,
  },
  en: {
    banner: (version: number) => `Preview of version ${version}: nothing is stored`,
    back: 'Back to the questionnaire',
    title: (title: string) => `Preview: ${title}`,
  },
})
