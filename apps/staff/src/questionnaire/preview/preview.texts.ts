import { defineTexts } from '@meinungsbild/design'

export const previewTexts = defineTexts({
  de: {
    banner: (version: string) =>
      version === 'arbeitsstand'
        ? 'Vorschau des Arbeitsstands: Nichts wird gespeichert'
        : `Vorschau der Fassung ${version}: Nichts wird gespeichert`,
    testBanner: (version: string) =>
      version === 'arbeitsstand'
        ? 'Testlauf mit dem Arbeitsstand: Ihre Antworten zählen nicht zum Ergebnis'
        : `Testlauf mit Fassung ${version}: Ihre Antworten zählen nicht zum Ergebnis`,
    testTitle: (title: string) => `Testlauf: ${title}`,
    back: 'Zurück zum Fragebogen',
    title: (title: string) => `Vorschau: ${title}`,
  },
  en: {
    banner: (version: string) =>
      version === 'arbeitsstand'
        ? 'Preview of the working copy: nothing is stored'
        : `Preview of version ${version}: nothing is stored`,
    testBanner: (version: string) =>
      version === 'arbeitsstand'
        ? 'Test run of the working copy: your answers do not count in the results'
        : `Test run of version ${version}: your answers do not count in the results`,
    testTitle: (title: string) => `Test run: ${title}`,
    back: 'Back to the questionnaire',
    title: (title: string) => `Preview: ${title}`,
  },
})
