import { defineTexts } from '@meinungsbild/design'

export const pageTexts = defineTexts({
  de: {
    heading: (number: number) => `Seite ${number} bearbeiten`,
    backToOutline: 'Zurück zum Fragebogen',
    open: 'Daran fehlt noch etwas',
    title: 'Überschrift der Seite',
    introduction: 'Einleitung über den Fragen',
    id: 'Kennung',
    idHint:
      'Unter diesem Namen steht die Seite in Dateien. Buchstaben ohne Umlaute, Ziffern und „_“.',
    save: 'Seite speichern',
    gone: 'Diese Seite hat inzwischen jemand gelöscht oder umbenannt. Ihre Eingaben stehen noch im Formular; wenn Sie speichern, wird die Seite damit wieder angefügt.',
  },
  en: {
    heading: (number: number) => `Edit page ${number}`,
    backToOutline: 'Back to the questionnaire',
    open: 'Something is still missing here',
    title: 'Heading of the page',
    introduction: 'Introduction above the questions',
    id: 'Id',
    idHint: 'The page bears this name in files. Letters A to Z, digits and “_”.',
    save: 'Save page',
    gone: 'Meanwhile somebody has deleted or renamed this page. What you typed is still in the form; if you save, the page is added again with it.',
  },
})
