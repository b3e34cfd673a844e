import { defineTexts } from '../texts.ts'

/** The words around every page. */
export const layoutTexts = defineTexts({
  de: {
    skip: 'Zum Inhalt springen',
    languages: 'Sprache',
    footer: 'Rechtliches',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
    barrier: 'Barriere melden',
    imprint: 'Impressum',
    product: 'Meinungsbild',
  },
  en: {
    skip: 'Skip to content',
    languages: 'Language',
    footer: 'Legal',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    barrier: 'Report a barrier',
    imprint: 'Imprint',
    product: 'Meinungsbild',
  },
})
