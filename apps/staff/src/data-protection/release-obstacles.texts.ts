import { defineTexts } from '@meinungsbild/design'

export const releaseObstaclesTexts = defineTexts({
  de: {
    title: 'Datenschutz: Das fehlt noch vor der Freigabe',
    legalBasis: 'Die Rechtsgrundlage der Befragung ist nicht festgelegt.',
    notice:
      'Der Datenschutzhinweis nennt eine andere Rechtsgrundlage als die, die festgelegt ist. Er muss noch einmal gespeichert werden; ist die Umsetzung schon abgeschlossen, geht sie dazu mit „Nicht freigeben“ zurück.',
    questions: (questions: string) =>
      `Diese Fragen klingen nach besonderen Kategorien (Art. 9 DSGVO) oder sind so gekennzeichnet, und es ist nicht geklärt, warum sie nötig sind: ${questions}.`,
    opinion:
      'Die Befragung fragt nach besonderen Kategorien (Art. 9 DSGVO). Dazu muss eine Stellungnahme der oder des Datenschutzbeauftragten vorliegen. Wie sie ausfällt, hindert die Freigabe nicht.',
  },
  en: {
    title: 'Data protection: what is missing before the release',
    legalBasis: 'The legal basis of the survey has not been settled.',
    notice:
      'The privacy notice names another legal basis than the one that is settled. It has to be saved once more; if the implementation is completed, it goes back for that with “Do not release”.',
    questions: (questions: string) =>
      `These questions sound like special categories (Article 9 GDPR) or are marked so, and it has not been settled why they are needed: ${questions}.`,
    opinion:
      'The survey asks for special categories (Article 9 GDPR). An opinion of the data protection officer on it must be there. Whatever it says, it does not prevent the release.',
  },
})
