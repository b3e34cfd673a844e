/** Words of the sheets of a data file. */
export const words = {
  rows: { de: 'Daten', en: 'Data' },
  variables: {
    sheet: { de: 'Variablen', en: 'Variables' },
    heads: [
      { de: 'Variable', en: 'Variable' },
      { de: 'Beschriftung', en: 'Label' },
      { de: 'Kennung im Fragebogen', en: 'Id in the questionnaire' },
      { de: 'Art', en: 'Kind' },
      { de: 'Skalenniveau', en: 'Measure' },
    ],
  },
  values: {
    sheet: { de: 'Werte', en: 'Values' },
    heads: [
      { de: 'Variable', en: 'Variable' },
      { de: 'Wert', en: 'Value' },
      { de: 'Bedeutung', en: 'Meaning' },
      { de: 'Code im Fragebogen', en: 'Code in the questionnaire' },
    ],
  },
  missing: { de: '(fehlender Wert)', en: '(missing value)' },
  kinds: {
    code: { de: 'Code', en: 'code' },
    number: { de: 'Zahl', en: 'number' },
    text: { de: 'Text', en: 'text' },
    day: { de: 'Tag', en: 'day' },
    month: { de: 'Monat', en: 'month' },
    time: { de: 'Uhrzeit', en: 'time of day' },
  },
  measures: {
    nominal: { de: 'nominal', en: 'nominal' },
    ordinal: { de: 'ordinal', en: 'ordinal' },
    metric: { de: 'metrisch', en: 'metric' },
  },
} as const
