import type { DescribedVariable } from '../described-variable.ts'
import type { StudyDescription } from '../study-description.ts'

/** A random sample of a town, published in two languages. */
export const marketStudy: StudyDescription = {
  id: 'PR 2026-1',
  title: { de: 'Wochenmarkt <Auental> & Umland', en: 'Weekly market of <Auental>' },
  languages: ['de', 'en'],
  authority: { name: 'Stadt Auental', unit: 'Statistikstelle', email: 'statistik@auental.example' },
  version: '3',
  day: '2026-11-23',
  abstract: { de: 'Wie zufrieden sind die Menschen?', en: 'How satisfied are people?' },
  field: { from: '2026-09-01', until: '2026-10-15' },
  area: { de: 'Stadt Auental', en: 'Town of Auental' },
  universe: { de: 'Einwohnerinnen und Einwohner ab 16', en: 'Residents aged 16 and over' },
  sampling: { de: 'Zufallsstichprobe aus dem Melderegister', en: 'Random sample of the register' },
  mode: { de: 'Internet und Papier', en: 'Web and paper' },
  weighting: { de: 'Nach Alter und Geschlecht', en: 'By age and sex' },
  responseRate: { de: '38,2 % (764 von 2.000)', en: '38.2% (764 of 2,000)' },
  anonymisation: { de: 'Alter in Klassen', en: 'Age in classes' },
  licence: 'dl-by-de',
  files: [{ name: 'antworten.csv', format: 'CSV, UTF-8', cases: '764' }],
}

const quality = {
  id: 'quality',
  number: '2',
  text: { de: 'Wie zufrieden sind Sie mit …?', en: 'How satisfied are you with …?' },
}

const satisfaction: DescribedVariable['categories'] = [
  { code: 'good', label: { de: 'gut', en: 'good' }, value: 1 },
  { code: 'bad', label: { de: 'schlecht', en: 'bad' }, value: 2 },
  { code: 'dontKnow', label: { de: 'weiß nicht', en: 'don’t know' }, missing: 'dontKnow' },
]

export const marketVariables: readonly DescribedVariable[] = [
  {
    name: 'way',
    label: { de: 'Weg zum Markt', en: 'Way to the market' },
    question: {
      id: 'way',
      number: '1',
      before: { de: 'Nun geht es um Ihren Besuch.', en: 'Now about your visit.' },
      text: { de: 'Wie kommen Sie zum Markt?', en: 'How do you get to the market?' },
      instruction: { de: 'Der längste Teil zählt.', en: 'The longest part counts.' },
    },
    universe: { de: 'Wer den Markt besucht', en: 'Whoever visits the market' },
    measure: 'nominal',
    categories: [
      {
        code: 'foot',
        label: { de: 'zu Fuß', en: 'on foot' },
        figures: [
          { kind: 'count', shown: '401' },
          { kind: 'percent', shown: '52.5', weighted: true },
        ],
      },
      { code: 'bus', label: { de: 'mit Bus & Bahn', en: 'by bus & train' } },
      { code: 'noAnswer', label: { de: 'keine Angabe', en: 'no answer' }, missing: 'noAnswer' },
    ],
    notes: [{ de: 'Freier Text gelöscht', en: 'Free text deleted' }],
  },
  ...(['fruit', 'bread'] as const).map((row) => ({
    name: `quality.${row}`,
    label: { de: `Zufriedenheit – ${row}`, en: `Satisfaction – ${row}` },
    question: quality,
    measure: 'ordinal' as const,
    categories: satisfaction,
  })),
  {
    name: 'spent',
    label: { de: 'Ausgaben', en: 'Expenses' },
    question: {
      id: 'spent',
      text: { de: 'Wie viel geben Sie aus?', en: 'How much do you spend?' },
    },
    measure: 'metric',
    unit: { de: 'Euro', en: 'euros' },
    decimals: 2,
    range: { min: 0, max: 500 },
    categories: [],
  },
  {
    name: 'often',
    label: { de: 'Ausgaben im Jahr', en: 'Expenses per year' },
    measure: 'metric',
    categories: [],
    formula: 'spent * 52 < 1000 and way != "bus"',
  },
]
