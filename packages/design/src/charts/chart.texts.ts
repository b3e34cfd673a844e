import { defineTexts } from '../texts.ts'

/** The few words of a chart that are ours. */
export const chartTexts = defineTexts({
  de: {
    withheld: 'zurückgehalten',
    notAsked: 'nicht erfragt',
    withheldNote: '. = geheim gehalten, weil sich sonst auf einzelne Antworten schließen ließe',
    asTable: 'Zahlen als Tabelle',
    base: 'n',
    mean: 'Mittelwert',
    break: 'Bruch',
    breakBefore: (wave: string, why: string) => `Bruch vor ${wave}: ${why}`,
    tied: 'Klammer: nicht sicher zu unterscheiden, die Intervalle überschneiden sich.',
    openPoint: 'Offener Punkt: Das Intervall reicht in ein Nachbarfeld.',
    target: 'Ziel',
  },
  en: {
    withheld: 'withheld',
    notAsked: 'not asked',
    withheldNote: '. = kept secret because otherwise single answers could be inferred',
    asTable: 'Figures as a table',
    base: 'n',
    mean: 'Mean',
    break: 'Break',
    breakBefore: (wave: string, why: string) => `Break before ${wave}: ${why}`,
    tied: 'Bracket: cannot be told apart for certain, the intervals overlap.',
    openPoint: 'Open point: the interval reaches into another field.',
    target: 'Target',
  },
})
