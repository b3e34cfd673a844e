import { defineTexts } from '@meinungsbild/design'

export const codeCountTexts = defineTexts({
  de: {
    base: (texts: string) => `Basis: rund ${texts} Texte`,
    code: 'Code',
    count: 'Texte',
    share: 'Anteil',
    several: 'Ein Text kann mehrere Codes haben.',
    rounded:
      'Alle Zahlen sind zufällig auf Vielfache von fünf auf- oder abgerundet, damit niemand auf einzelne Texte schließt; 0 kann bis zu vier Texte bedeuten.',
    oneCoder: 'Nur eine Person hat codiert; wie verlässlich das ist, lässt sich nicht sagen.',
  },
  en: {
    base: (texts: string) => `Base: about ${texts} texts`,
    code: 'Code',
    count: 'Texts',
    share: 'Share',
    several: 'A text may have several codes.',
    rounded:
      'All numbers are rounded up or down at random to multiples of five, so that nobody infers single texts; 0 may mean up to four texts.',
    oneCoder: 'Only one person has coded; how reliable that is cannot be said.',
  },
})
