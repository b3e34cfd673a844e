/** The two languages of a printed table. */
type Bilingual = { readonly de: string; readonly en: string }

type TableSign = {
  /** As it is printed. In brackets stands the value itself. */
  readonly sign: '–' | '0' | '.' | '...' | '( )' | 'x'
  readonly legend: Bilingual
}

/**
 * What stands in a table of official statistics where a number does not, or not alone (Zeichenerklärung): DIN 55301 and the
 * usage of statistical offices of towns.
 */
export const tableSigns = {
  nothing: {
    sign: '–',
    legend: {
      de: 'nichts vorhanden (genau null)',
      en: 'nothing (exactly zero)',
    },
  },
  lessThanHalf: {
    sign: '0',
    legend: {
      de: 'weniger als die Hälfte der kleinsten gezeigten Einheit; bei Gruppen, um niemanden zu verraten, vielleicht auch nichts',
      en: 'less than half of the smallest unit shown; of groups, so that nobody is given away, perhaps nothing',
    },
  },
  secret: {
    sign: '.',
    legend: {
      de: 'Zahl unbekannt oder geheim gehalten, weil sich sonst auf einzelne Antworten schließen ließe',
      en: 'figure unknown, or kept secret because otherwise single answers could be inferred',
    },
  },
  notYet: {
    sign: '...',
    legend: { de: 'Angabe folgt später', en: 'figure comes later' },
  },
  uncertain: {
    sign: '( )',
    legend: {
      de: 'Zahl statistisch unsicher, weil sie auf 10 bis 29 Antworten beruht',
      en: 'figure statistically uncertain, because it rests on 10 to 29 answers',
    },
  },
  blocked: {
    sign: 'x',
    legend: {
      de: 'Tabellenfach gesperrt, weil eine Zahl hier keinen Sinn ergibt',
      en: 'cell blocked because a figure would make no sense here',
    },
  },
} as const satisfies Readonly<Record<string, TableSign>>

export type TableSignName = keyof typeof tableSigns
