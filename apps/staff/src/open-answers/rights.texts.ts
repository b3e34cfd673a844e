import { defineTexts } from '@meinungsbild/design'

export const rightsTexts = defineTexts({
  de: {
    locked:
      'Freie Antworten lassen sich lesen, sobald das Feld beendet ist und die Ergebnisse zu Protokoll geöffnet wurden.',
    notTakingPart: 'Freie Antworten lesen nur Personen, die an diesem Vorhaben beteiligt sind.',
    tooFew: (limit: string) =>
      `Zu dieser Frage haben weniger als ${limit} Personen etwas geschrieben. Ihre Texte werden niemandem gezeigt, weil sich sonst leicht erraten ließe, wer schreibt.`,
    closed: 'Der Vorgang ist geschlossen (z. d. A.) und kann nicht mehr geändert werden.',
    notOrganiser: 'Das ist Aufgabe der Pressestelle oder der Statistikstelle.',
    notRedactor:
      'Ungeschwärzte Texte lesen nur Personen aus Pressestelle oder Statistikstelle, die dafür benannt sind.',
    notCoder:
      'Codieren und Zitate vorschlagen können Pressestelle, Statistikstelle und unterstützende Stellen.',
  },
  en: {
    locked:
      'Open answers can be read once the field has ended and the results have been opened on record.',
    notTakingPart: 'Open answers are read only by people who take part in this initiative.',
    tooFew: (limit: string) =>
      `Fewer than ${limit} people wrote something to this question. Their texts are shown to nobody, because it would be easy to guess who writes.`,
    closed: 'The file is closed and cannot be changed any more.',
    notOrganiser: 'This is for the press office or the statistics office.',
    notRedactor:
      'Texts that are not redacted are read only by people of the press office or the statistics office who are named for it.',
    notCoder:
      'Coding and proposing quotations is for the press office, the statistics office and supporting units.',
  },
})
