import { defineTexts } from '@meinungsbild/design'

export const settingsTexts = defineTexts({
  de: {
    title: 'Titel, Sprachen, Einleitung',
    surveyTitle: 'Titel der Befragung',
    introduction: 'Einleitung auf der Startseite',
    closing: 'Schlusswort nach dem Absenden',
    languages: 'Sprachen der Befragung',
    mainLanguage: 'Hauptsprache',
    mainHint: 'In dieser Sprache beginnt die Befragung. Sie ist immer dabei.',
    save: 'Einstellungen speichern',
  },
  en: {
    title: 'Title, languages, introduction',
    surveyTitle: 'Title of the survey',
    introduction: 'Introduction on the start page',
    closing: 'Closing words after sending',
    languages: 'Languages of the survey',
    mainLanguage: 'Main language',
    mainHint: 'The survey begins in this language. It is always among them.',
    save: 'Save settings',
  },
})
