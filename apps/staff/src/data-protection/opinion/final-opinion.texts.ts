import { defineTexts } from '@meinungsbild/design'

export const finalOpinionTexts = defineTexts({
  de: {
    title: 'Stellungnahme vor der Feldfreigabe',
    lead: 'Sie nehmen zum Datenschutz dieser Befragung Stellung, wie er heute eingestellt ist. Was Sie hier vor sich haben, kommt mit Ihrer Stellungnahme in die Akte. Ändert sich danach etwas, werden Sie um eine neue gebeten.',
    basis: 'Worauf sich die Stellungnahme bezieht',
    changedMeanwhile:
      'Inzwischen hat sich etwas geändert. Bitte sehen Sie sich den neuen Stand an und senden Sie noch einmal.',
    since: 'Im Verzeichnis seither geändert',
  },
  en: {
    title: 'Opinion before the field release',
    lead: 'You give an opinion on the data protection of this survey as it is set today. What you have before you here goes on file with your opinion. If something changes afterwards, you are asked for a new one.',
    basis: 'What the opinion is on',
    changedMeanwhile:
      'Something has changed meanwhile. Please look at the new state and send once more.',
    since: 'Changed in the record since',
  },
})
