import { defineTexts } from '../texts.ts'

export const processTexts = defineTexts({
  de: {
    takesPart: 'wirkt an dem Schritt mit',
    beside: 'zugleich',
    told: 'erfährt es zugleich (z. K.)',
  },
  en: {
    takesPart: 'takes part in the step',
    beside: 'at the same time',
    told: 'is told at once',
  },
})
