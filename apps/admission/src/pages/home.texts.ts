import { defineTexts, textsFor } from '@meinungsbild/design'

const homeTexts = defineTexts({
  de: {
    title: 'Zugang mit Code',
    lead: 'Wenn Sie ein Schreiben mit einem Zugangscode erhalten haben, wählen Sie bitte Ihre Befragung.',
    none: 'Zurzeit läuft keine Befragung mit Zugangscode.',
  },
  en: {
    title: 'Access with a code',
    lead: 'If you have received a letter with an access code, please choose your survey.',
    none: 'There is no open survey with access codes at present.',
  },
})

/** The words of the page without a survey. */
export function homeWords(language: string) {
  return textsFor(homeTexts, language)
}
