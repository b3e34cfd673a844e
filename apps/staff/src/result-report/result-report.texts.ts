import { defineTexts } from '@meinungsbild/design'

/** What the report says of its own accord, beside what people have written into it. */
export const resultReportTexts = defineTexts({
  de: {
    summary: 'Das Wichtigste in Kürze',
    tookPart: (people: string) => `${people} Menschen haben teilgenommen.`,
    tookPartOf: (people: string, rate: string) =>
      `${people} Menschen haben teilgenommen, das sind ${rate} der Eingeladenen.`,
    oneMet: 'Die vorgegebene Kennzahl ist erreicht.',
    oneMissed: 'Die vorgegebene Kennzahl ist nicht erreicht.',
    noneDecidable: 'Ob die vorgegebenen Kennzahlen erreicht sind, lässt sich nicht entscheiden.',
    keyFiguresMet: (met: number, all: number) =>
      `${met} von ${all} vorgegebenen Kennzahlen ${met === 1 ? 'ist' : 'sind'} erreicht.`,
    undecidable: (count: number) =>
      count === 1 ? 'Eine ist nicht entscheidbar.' : `${count} sind nicht entscheidbar.`,
    keyFigure: (title: string, actual: string, aim: string, verdict: string) =>
      `**${title}:** ${actual} (Ziel: ${aim}) – ${verdict}`,
    mostOften: (answer: string, share: string) => `Am häufigsten: „${answer}“ mit ${share}.`,
    mostNamed: (answer: string, share: string) =>
      `Am häufigsten genannt: „${answer}“ mit ${share}.`,
    thenNamed: (answer: string, share: string) => `Danach folgt „${answer}“ mit ${share}.`,
    rowsBetween: (highest: string, high: string, lowest: string, low: string) =>
      `Den höchsten Mittelwert hat „${highest}“ (${high}), den niedrigsten „${lowest}“ (${low}).`,
    onAverage: (mean: string) => `Im Mittel ${mean}.`,
    medianToo: (mean: string, median: string) =>
      `Im Mittel ${mean}; die Hälfte nennt höchstens ${median}.`,
    caption: (title: string, base: string) => `${title} (${base})`,
    byCaption: (title: string) => `${title} (nach Gruppen, in ganzen Prozent)`,
    part: (number: number) => `Teil ${number}`,
    openAnswers: 'Freie Antworten',
    quotationsLead:
      'Einzelne Antworten im Wortlaut; Namen und anderes, woran jemand zu erkennen wäre, sind entfernt. Sie stehen für sich und sagen nicht, wie viele so denken.',
    annex: 'Anhang: Tabellen',
    annexLead:
      'Alle ausgewiesenen Zahlen. Anteile beziehen sich auf alle, die eine Antwort gegeben haben.',
    sign: 'Zeichen',
    meaning: 'Bedeutung',
    signs: 'Zeichenerklärung',
  },
  en: {
    summary: 'In brief',
    tookPart: (people: string) => `${people} people took part.`,
    tookPartOf: (people: string, rate: string) =>
      `${people} people took part, which is ${rate} of those invited.`,
    oneMet: 'The given key figure is met.',
    oneMissed: 'The given key figure is not met.',
    noneDecidable: 'Whether the given key figures are met cannot be decided.',
    keyFiguresMet: (met: number, all: number) =>
      `${met} of ${all} given key figures ${met === 1 ? 'is' : 'are'} met.`,
    undecidable: (count: number) =>
      count === 1 ? 'One cannot be decided.' : `${count} cannot be decided.`,
    keyFigure: (title: string, actual: string, aim: string, verdict: string) =>
      `**${title}:** ${actual} (target: ${aim}) – ${verdict}`,
    mostOften: (answer: string, share: string) => `Most frequent: “${answer}” with ${share}.`,
    mostNamed: (answer: string, share: string) => `Named most often: “${answer}” with ${share}.`,
    thenNamed: (answer: string, share: string) => `“${answer}” follows with ${share}.`,
    rowsBetween: (highest: string, high: string, lowest: string, low: string) =>
      `“${highest}” has the highest mean (${high}), “${lowest}” the lowest (${low}).`,
    onAverage: (mean: string) => `${mean} on average.`,
    medianToo: (mean: string, median: string) =>
      `${mean} on average; half of them say ${median} at most.`,
    caption: (title: string, base: string) => `${title} (${base})`,
    byCaption: (title: string) => `${title} (by groups, in whole per cent)`,
    part: (number: number) => `Part ${number}`,
    openAnswers: 'Open answers',
    quotationsLead:
      'Single answers in their own words; names and all else by which somebody could be recognised are removed. They stand for themselves and do not say how many think so.',
    annex: 'Annex: tables',
    annexLead: 'All figures that are shown. Shares are of all who gave an answer.',
    sign: 'Sign',
    meaning: 'Meaning',
    signs: 'Explanation of signs',
  },
})
