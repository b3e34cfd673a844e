import { defineTexts } from '@meinungsbild/design'

export const trendTexts = defineTexts({
  de: {
    continues: (title: string, wording: number) =>
      `Wortlaut ${wording} der Fragenbank: Die Zeitreihe läuft weiter (Fragenbank: ${title}).`,
    later: (title: string, wording: number, newest: number) =>
      `Wortlaut ${wording} der Fragenbank: Die Zeitreihe läuft weiter (Fragenbank: ${title}). In der Bank steht inzwischen Wortlaut ${newest}.`,
    reworded: (title: string, wording: number, newest: number) =>
      `Eingefügt wurde Wortlaut ${wording}, gefragt wird jetzt Wortlaut ${newest}: Hier bricht die Zeitreihe (Fragenbank: ${title}).`,
    broken: (title: string) =>
      `Dieser Wortlaut wurde geändert: Hier bricht die Zeitreihe (Fragenbank: ${title}).`,
    unknown: (item: string) =>
      `Die Frage nennt „${item}“ als Herkunft; diesen Wortlaut gibt es in der Fragenbank nicht.`,
  },
  en: {
    continues: (title: string, wording: number) =>
      `Wording ${wording} of the item bank: the trend goes on (item bank: ${title}).`,
    later: (title: string, wording: number, newest: number) =>
      `Wording ${wording} of the item bank: the trend goes on (item bank: ${title}). By now the bank has wording ${newest}.`,
    reworded: (title: string, wording: number, newest: number) =>
      `Wording ${wording} was inserted, wording ${newest} is asked now: the trend breaks here (item bank: ${title}).`,
    broken: (title: string) =>
      `This wording was changed: the trend breaks here (item bank: ${title}).`,
    unknown: (item: string) =>
      `The question names “${item}” as its origin; the item bank does not have this wording.`,
  },
})
