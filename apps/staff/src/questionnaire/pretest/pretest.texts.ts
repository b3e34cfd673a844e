import { defineTexts } from '@meinungsbild/design'

export const pretestTexts = defineTexts({
  de: {
    title: 'Pretest',
    lead: 'Vor der Freigabe: Wie lange dauert es, führt ein Weg zu jeder Frage, und verstehen Kolleginnen und Kollegen, was gefragt wird?',
    backToOutline: 'Zurück zum Fragebogen',
    discarded: 'Die Testläufe sind gelöscht.',
    page: 'Seite',
    pageName: (number: number, title: string) =>
      title === '' ? `Seite ${number}` : `Seite ${number}: ${title}`,
    minutes: (seconds: number) => {
      const rounded = Math.round(seconds / 10) * 10
      const rest = String(rounded % 60).padStart(2, '0')
      return `${Math.floor(rounded / 60)}:${rest} Min.`
    },
    questions: 'Fragen',
  },
  en: {
    title: 'Pretest',
    lead: 'Before the release: how long does it take, does a way lead to every question, and do colleagues understand what is asked?',
    backToOutline: 'Back to the questionnaire',
    discarded: 'The test runs are deleted.',
    page: 'Page',
    pageName: (number: number, title: string) =>
      title === '' ? `Page ${number}` : `Page ${number}: ${title}`,
    minutes: (seconds: number) => {
      const rounded = Math.round(seconds / 10) * 10
      const rest = String(rounded % 60).padStart(2, '0')
      return `${Math.floor(rounded / 60)}:${rest} min`
    },
    questions: 'Questions',
  },
})
