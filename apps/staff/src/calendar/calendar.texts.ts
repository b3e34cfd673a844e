import { defineTexts } from '@meinungsbild/design'

export const calendarTexts = defineTexts({
  de: {
    title: 'Meinungsbild',
    meeting: (initiative: string) => `Abstimmung: ${initiative}`,
    embargo: (initiative: string) => `Sperrfrist endet: ${initiative}`,
  },
  en: {
    title: 'Meinungsbild',
    meeting: (initiative: string) => `Meeting: ${initiative}`,
    embargo: (initiative: string) => `Embargo ends: ${initiative}`,
  },
})
