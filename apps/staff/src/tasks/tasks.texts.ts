import { defineTexts } from '@meinungsbild/design'

export const tasksTexts = defineTexts({
  de: {
    title: 'Meine Aufgaben',
    none: 'Zurzeit wartet nichts auf Sie.',
    noneHint: 'Wenn ein Vorhaben Sie braucht, steht es hier.',
    initiatives: 'Alle Vorhaben ansehen',
    step: (step: string, initiative: string) => `${initiative}, Schritt ${step}`,
  },
  en: {
    title: 'My tasks',
    none: 'Nothing is waiting for you at present.',
    noneHint: 'When an initiative needs you, it will be listed here.',
    initiatives: 'See all initiatives',
    step: (step: string, initiative: string) => `${initiative}, step ${step}`,
  },
})
