import { defineTexts } from '@meinungsbild/design'

export const codeCountTexts = defineTexts({
  de: {
    base: (texts: string) => `Basis: ${texts} Texte`,
    code: 'Code',
    count: 'Texte',
    share: 'Anteil',
    small: '·',
    several: 'Ein Text kann mehrere Codes haben.',
    smallMeans: '„·“: nur ein oder zwei Texte, deshalb nicht ausgewiesen.',
    oneCoder: 'Nur eine Person hat codiert; wie verlässlich das ist, lässt sich nicht sagen.',
  },
  en: {
    base: (texts: string) => `Base: ${texts} texts`,
    code: 'Code',
    count: 'Texts',
    share: 'Share',
    small: '·',
    several: 'A text may have several codes.',
    smallMeans: '“·”: only one or two texts, therefore not shown.',
    oneCoder: 'Only one person has coded; how reliable that is cannot be said.',
  },
})
