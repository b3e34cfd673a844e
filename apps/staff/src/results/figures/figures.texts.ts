import { defineTexts } from '@meinungsbild/design'

export const figuresTexts = defineTexts({
  de: {
    download: 'Herunterladen:',
    downloadAs: (format: string, title: string) => `Herunterladen als ${format}: ${title}`,
    source: (authority: string, title: string) =>
      [authority, `Befragung „${title}“`].filter((part) => part !== '').join(', '),
  },
  en: {
    download: 'Download:',
    downloadAs: (format: string, title: string) => `Download as ${format}: ${title}`,
    source: (authority: string, title: string) =>
      [authority, `survey “${title}”`].filter((part) => part !== '').join(', '),
  },
})
