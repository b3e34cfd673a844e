import { defineTexts } from '@meinungsbild/design'

export const xdomeaTexts = defineTexts({
  de: {
    archive: 'Zuständiges Archiv',
    open: 'Die Akte ist noch nicht geschlossen (z.d.A.). Angeboten und abgegeben werden nur geschlossene Akten.',
  },
  en: {
    archive: 'Zuständiges Archiv',
    open: 'The file has not been closed (z.d.A.) yet. Only closed files are offered and handed over.',
  },
})
