import { defineTexts } from '@meinungsbild/design'

export const dossierTexts = defineTexts({
  de: {
    conflict:
      'Andere haben dieses Vorhaben im selben Augenblick weitergeführt. Ihre Eingabe wurde nicht übernommen. Bitte gehen Sie zurück, sehen Sie sich den neuen Stand an und senden Sie sie noch einmal ab.',
  },
  en: {
    conflict:
      'Others have moved this initiative on at the same moment. What you sent was not taken over. Please go back, look at the new state and send it again.',
  },
})
