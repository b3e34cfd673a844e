/** The two languages of a printed table. */
type Bilingual = { readonly de: string; readonly en: string }

export type TableSign = {
  /** As it is printed. In brackets stands the value itself. */
  readonly sign: '–' | '0' | '.' | '...' | '/' | '( )' | 'x' | '*' | 'r' | 'p' | 's'
  /** Instead of a value, around it, or behind it. */
  readonly place: 'instead' | 'around' | 'behind'
  readonly legend: Bilingual
}

/**
 * What stands in a table of official statistics where a number does not, or not alone (Zeichenerklärung): DIN 55301 and the
 * usage of statistical offices of towns.
 */
export const tableSigns = {
  nothing: {
    sign: '–',
    place: 'instead',
    legend: { de: 'nichts vorhanden (genau null)', en: 'nothing (exactly zero)' },
  },
  lessThanHalf: {
    sign: '0',
    place: 'instead',
    legend: {
      de: 'mehr als nichts, aber weniger als die Hälfte der kleinsten dargestellten Einheit',
      en: 'more than nothing but less than half of the smallest unit shown',
    },
  },
  secret: {
    sign: '.',
    place: 'instead',
    legend: {
      de: 'Zahlenwert unbekannt oder geheim zu halten',
      en: 'figure unknown or to be kept secret',
    },
  },
  notYet: {
    sign: '...',
    place: 'instead',
    legend: { de: 'Angabe liegt noch nicht vor', en: 'figure not available yet' },
  },
  tooUncertain: {
    sign: '/',
    place: 'instead',
    legend: {
      de: 'keine Angabe, da Zahlenwert nicht sicher genug',
      en: 'not shown because the figure is not reliable enough',
    },
  },
  uncertain: {
    sign: '( )',
    place: 'around',
    legend: {
      de: 'Aussagewert eingeschränkt, da der Zahlenwert statistisch unsicher ist',
      en: 'limited reliability because the figure is statistically uncertain',
    },
  },
  blocked: {
    sign: 'x',
    place: 'instead',
    legend: {
      de: 'Tabellenfach gesperrt, weil Aussage nicht sinnvoll',
      en: 'cell blocked because a figure would make no sense',
    },
  },
  notApplicable: {
    sign: '*',
    place: 'instead',
    legend: { de: 'sachlogisch nicht zutreffend', en: 'not applicable' },
  },
  revised: {
    sign: 'r',
    place: 'behind',
    legend: { de: 'berichtigte Zahl', en: 'revised figure' },
  },
  provisional: {
    sign: 'p',
    place: 'behind',
    legend: { de: 'vorläufige Zahl', en: 'provisional figure' },
  },
  estimated: {
    sign: 's',
    place: 'behind',
    legend: { de: 'geschätzte Zahl', en: 'estimated figure' },
  },
} as const satisfies Readonly<Record<string, TableSign>>

export type TableSignName = keyof typeof tableSigns
