import { defineTexts } from '@meinungsbild/design'

export const previewTexts = defineTexts({
  de: {
    banner: (version: string) =>
      version === 'arbeitsstand'
        ? 'Vorschau des Arbeitsstands: Nichts wird gespeichert'
        : `Vorschau der Fassung ${version}: Nichts wird gespeichert`,
    back: 'Zurück zum Fragebogen',
    title: (title: string) => `Vorschau: ${title}`,
  },
  en: {
    banner: (version: string) =>
      version === 'arbeitsstand'
        ? 'Preview of the working copy: nothing is stored'
        : `Preview of version ${version}: nothing is stored`,
    back: 'Back to the questionnaire',
    title: (title: string) => `Preview: ${title}`,
  },
})
