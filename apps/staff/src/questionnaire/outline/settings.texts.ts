import { defineTexts } from '@meinungsbild/design'

export const settingsTexts = defineTexts({
  de: {
    title: 'Titel, Sprachen, Einleitung',
    surveyTitle: 'Titel der Befragung',
    introduction: 'Einleitung auf der Startseite',
    closing: 'Schlusswort nach dem Absenden',
    signLanguageLead:
      'Ein Video in Deutscher Gebärdensprache für die Startseite: worum es geht, wie man sich auf den Seiten bewegt und wo man Barrieren melden kann (§ 4 BITV 2.0). Für Leichte Sprache wählen Sie unten die Sprache „Leichte Sprache“.',
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
    signLanguageLead:
      'A video in German Sign Language for the start page: what it is about, how to find one’s way, and where to report barriers (section 4 BITV 2.0). For easy-to-read German choose the language “Leichte Sprache” below.',
    languages: 'Languages of the survey',
    mainLanguage: 'Main language',
    mainHint: 'The survey begins in this language. It is always among them.',
    save: 'Save settings',
  },
})
