import type { Chart, Figure } from '@meinungsbild/exchange'
import { roundClasses } from './map/round-classes.ts'
import { townAreas } from './map/town.examples.ts'
import { numberAxis, shareAxis } from './round-axis.ts'

const german = { language: 'de' }
const comma = (value: number, digits: number) =>
  value.toLocaleString('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** A share with its interval, printed as analysis prints it. */
export function share(value: number, margin?: number): Figure {
  const percent = (part: number) => comma(part * 100, 1)
  const shown = `${percent(value)}\u00A0%`
  if (margin === undefined) return { value, shown }
  const [low, high] = [Math.max(0, value - margin), Math.min(1, value + margin)]
  return {
    value,
    shown,
    interval: { low, high, shown: `${percent(low)} bis ${percent(high)}\u00A0%` },
  }
}

/** A mean with its interval. */
export function mean(value: number, margin?: number): Figure {
  const shown = comma(value, 1)
  if (margin === undefined) return { value, shown }
  const [low, high] = [value - margin, value + margin]
  return { value, shown, interval: { low, high, shown: `${comma(low, 1)} bis ${comma(high, 1)}` } }
}

export const withheld: Figure = { value: null, shown: '.' }

const services = [
  ['Bus und Bahn', 3.4, 4.6],
  ['Radwege', 2.5, 4.2],
  ['Sicherheit am Abend', 2.9, 4.7],
  ['Parks und Grünflächen', 4.1, 4.4],
  ['Kinderbetreuung', 3.1, 3.9],
  ['Kulturangebot', 3.9, 3.2],
  ['Sauberkeit der Straßen und öffentlichen Plätze', 3.2, 4.3],
  ['Sportstätten', 3.6, 2.9],
  ['Parkplätze in der Innenstadt', 2.3, 2.8],
  ['Bürgerbüro', 3.8, 3.7],
] as const

const satisfaction = services.map(([label, value]) => ({ label, figure: mean(value, 0.18) }))
const ranked = satisfaction.toSorted(
  (one, other) => (other.figure.value ?? 0) - (one.figure.value ?? 0),
)
const portfolioPoints = services.map(([label, x, y], index) => ({
  label,
  x: mean(x, 0.15),
  y: index === 7 ? withheld : mean(y, 0.12),
}))

const waves = [
  { label: '2015', at: 2015 },
  { label: '2018', at: 2018 },
  { label: '2021', at: 2021, break: 'Umstellung von Telefon auf Brief und Internet' },
  { label: '2024', at: 2024 },
]
const lines = [
  {
    label: 'Lebensqualität insgesamt',
    points: [share(0.91, 0.02), share(0.92, 0.02), share(0.88, 0.02), share(0.87, 0.02)],
  },
  {
    label: 'Öffentlicher Nahverkehr',
    points: [share(0.74, 0.03), share(0.71, 0.03), share(0.62, 0.03), share(0.65, 0.03)],
  },
  {
    label: 'Stadtverwaltung',
    points: [share(0.61, 0.04), withheld, share(0.58, 0.03), share(0.64, 0.03)],
  },
]

const perDay = [
  4, 62, 118, 96, 71, 40, 22, 51, 44, 30, 27, 19, 12, 9, 20, 18, 88, 131, 74, 52, 33, 15, 12, 26,
  20, 16, 11, 9, 6, 4, 8, 61, 70, 38, 22, 14, 8, 5, 9, 7, 4, 3,
]
const days = perDay.map((answers, index) => {
  const total = perDay.slice(0, index + 1).reduce((sum, count) => sum + count, 0)
  return {
    label: `${(index % 30) + 1}.\u00A0${index < 30 ? 'April' : 'Mai'}`,
    answers: { value: answers, shown: comma(answers, 0) },
    total: { value: total, shown: comma(total, 0) },
  }
})

const districts = townAreas.map((area, index) => ({
  ...area,
  figure: index === 4 ? withheld : share(0.34 + ((index * 7) % 11) * 0.041),
}))

/** Charts as they come from surveys: long labels, small shares, withheld cells. */
export const chartExamples: Readonly<Record<string, Chart>> = {
  bars: {
    kind: 'bars',
    title: 'Was gefällt Ihnen an unserer Stadt besonders?',
    bars: [
      { label: 'Parks, Grünflächen und Gewässer', share: 0.684, shown: '68,4 %' },
      { label: 'Kulturangebot', share: 0.417, shown: '41,7 %' },
      {
        label: 'Öffentlicher Nahverkehr, Radwege und die Erreichbarkeit der Innenstadt ohne Auto',
        share: 0.302,
        shown: '30,2 %',
      },
      { label: 'Nachbarschaft', share: 0.25, shown: '25,0 %' },
      { label: 'Kinderbetreuungs\u00ADeinrichtungen', share: 0.006, shown: '0,6 %' },
      { label: 'Sonstiges', share: null, shown: '.' },
    ],
  },
  stacked: {
    kind: 'stacked',
    title: 'Wie zufrieden sind Sie mit …?',
    legend: [
      'sehr zufrieden',
      'eher zufrieden',
      'teils, teils',
      'eher unzufrieden',
      'sehr unzufrieden',
    ],
    rows: [
      {
        label: 'Bus und Bahn',
        shares: [0.17, 0.38, 0.25, 0.14, 0.06],
        shown: ['17 %', '38 %', '25 %', '14 %', '6 %'],
      },
      {
        label: 'Sicherheit im öffentlichen Raum am Abend und in der Nacht',
        shares: [0.08, 0.24, 0.33, 0.22, 0.13],
        shown: ['8 %', '24 %', '33 %', '22 %', '13 %'],
      },
      {
        label: 'Spielplätze',
        shares: [null, null, null, null, null],
        shown: ['.', '.', '.', '.', '.'],
      },
      {
        label: 'Sauberkeit',
        shares: [0.31, 0.42, 0.18, 0.07, 0.02],
        shown: ['31 %', '42 %', '18 %', '7 %', '2 %'],
      },
    ],
  },
  histogram: {
    kind: 'histogram',
    title: 'Wie alt sind Sie?',
    unit: 'Alter in Jahren',
    bins: [
      { label: '16–24', share: 0.09, shown: '9 %' },
      { label: '25–34', share: 0.17, shown: '17 %' },
      { label: '35–44', share: 0.19, shown: '19 %' },
      { label: '45–54', share: 0.16, shown: '16 %' },
      { label: '55–64', share: 0.18, shown: '18 %' },
      { label: '65–74', share: 0.13, shown: '13 %' },
      { label: '75 und älter', share: 0.08, shown: '8 %' },
      { label: '90+', share: null, shown: '.' },
    ],
  },
  barsWithIntervals: {
    kind: 'bars',
    title: 'Zufrieden mit …',
    target: { at: 0.75, shown: 'Ziel: 75 %' },
    bars: [
      { label: 'Freundlichkeit der Beschäftigten', ...asBar(share(0.91, 0.02)) },
      { label: 'Online-Dienste', ...asBar(share(0.75, 0.03)) },
      { label: 'Verständlichkeit der Bescheide und Formulare', ...asBar(share(0.58, 0.04)) },
      { label: 'Wartezeit auf einen Termin', ...asBar(share(0.47, 0.035)) },
      { label: 'Barrierefreiheit', ...asBar(share(0.04, 0.03)) },
      { label: 'Leichte Sprache', ...asBar(withheld) },
    ],
  },
  groupedBars: {
    kind: 'groupedBars',
    title: 'Zufrieden mit … nach Jahren',
    series: ['2024', '2021', '2018'],
    rows: [
      { label: 'Bus und Bahn', figures: [share(0.65, 0.03), share(0.62, 0.03), share(0.71, 0.03)] },
      {
        label: 'Sicherheit im öffentlichen Raum am Abend und in der Nacht',
        figures: [share(0.32, 0.03), share(0.38, 0.03), withheld],
      },
      { label: 'Radwege', figures: [share(0.29, 0.03), share(0.21, 0.03), share(0, 0.01)] },
    ],
  },
  diverging: {
    kind: 'stacked',
    title: 'Wie zufrieden sind Sie mit dem Wohnumfeld?',
    diverging: true,
    legend: [
      'sehr zufrieden',
      'eher zufrieden',
      'teils, teils',
      'eher unzufrieden',
      'sehr unzufrieden',
    ],
    rows: [
      likert('Alle', [0.21, 0.39, 0.22, 0.12, 0.06], '1.734', '2,4'),
      {
        ...likert('16 bis 29 Jahre', [0.14, 0.33, 0.26, 0.18, 0.09], '312', '2,8'),
        group: 'Alter',
      },
      { ...likert('30 bis 64 Jahre', [0.2, 0.4, 0.22, 0.12, 0.06], '961', '2,4'), group: 'Alter' },
      {
        ...likert('65 Jahre und älter', [0.31, 0.42, 0.18, 0.07, 0.02], '440', '2,1'),
        group: 'Alter',
      },
      { ...likert('Altstadt', [0.1, 0.2, 0.3, 0.25, 0.15], '84', '3,2'), group: 'Stadtteil' },
      {
        label: 'Hafen',
        shares: [null, null, null, null, null],
        shown: ['.', '.', '.', '.', '.'],
        base: '.',
        mean: '.',
        group: 'Stadtteil',
      },
    ],
  },
  trend: {
    kind: 'trend',
    title: 'Zufriedenheit im Zeitverlauf',
    axis: shareAxis(
      'Anteil der sehr oder eher Zufriedenen',
      lines.flatMap(({ points }) => points),
      german,
    ),
    waves,
    lines,
  },
  ranking: {
    kind: 'ranking',
    title: 'Zufriedenheit mit Einrichtungen der Stadt',
    axis: numberAxis(
      'Mittelwert, 1 = sehr unzufrieden, 5 = sehr zufrieden',
      ranked.map(({ figure }) => figure),
      german,
    ),
    reference: { at: 3.28, shown: 'alle: 3,3' },
    rows: ranked,
  },
  portfolio: {
    kind: 'portfolio',
    title: 'Zufriedenheit und Wichtigkeit',
    x: numberAxis(
      'Zufriedenheit (1 bis 5)',
      portfolioPoints.map(({ x }) => x),
      german,
    ),
    y: numberAxis(
      'Wichtigkeit (1 bis 5)',
      portfolioPoints.map(({ y }) => y),
      german,
    ),
    cut: { x: { at: 3.28, shown: 'Mittel 3,3' }, y: { at: 3.98, shown: 'Mittel 4,0' } },
    fields: {
      lowHigh: 'Handlungsbedarf',
      highHigh: 'Stärken halten',
      lowLow: 'beobachten',
      highLow: 'Überangebot',
    },
    points: portfolioPoints,
  },
  fieldCourse: {
    kind: 'fieldCourse',
    title: 'Antworten im Feld',
    perDay: numberAxis(
      'Antworten je Tag',
      days.map(({ answers }) => answers),
      { ...german, holding: [0], whole: true },
    ),
    total: numberAxis(
      'Antworten zusammen',
      days.map(({ total }) => total),
      { ...german, holding: [0], whole: true },
    ),
    days,
    reminders: [
      { day: 15, label: '1. Erinnerung, 16. April' },
      { day: 30, label: '2. Erinnerung, 1. Mai' },
    ],
  },
  map: {
    kind: 'map',
    title: 'Zufriedene nach Stadtteilen',
    classes: roundClasses(
      districts.map(({ figure }) => figure),
      'share',
      'de',
    ),
    areas: districts,
    source: 'Grenzen: Stadt Musterstadt, Vermessungsamt',
  },
  keyFigures: {
    kind: 'keyFigures',
    title: 'Kennzahlen: Soll und Ist',
    rows: [
      {
        label: 'Anteil der Zufriedenen',
        axis: shareAxis('', [], { ...german, holding: [0, 1] }),
        actual: share(0.684, 0.022),
        target: { at: 0.75, shown: 'mindestens 75 %' },
        verdict: 'verfehlt',
      },
      {
        label: 'Wartezeit auf einen Termin (Mittelwert der Skala von 1 bis 5)',
        axis: numberAxis('', [], { ...german, holding: [1, 5] }),
        actual: mean(2.3, 0.12),
        target: { at: 2.5, shown: 'höchstens 2,5' },
        verdict: 'erreicht',
      },
      {
        label: 'Anteil mit Beschwerden',
        axis: shareAxis('', [], { ...german, holding: [0, 0.2] }),
        actual: withheld,
        target: { at: 0.05, shown: 'höchstens 5 %' },
        verdict: 'nicht zu beurteilen',
      },
    ],
  },
}

function asBar({ value, shown, interval }: Figure) {
  return { share: value, shown, ...(interval === undefined ? {} : { interval }) }
}

function likert(label: string, shares: readonly number[], base: string, average: string) {
  const shown = shares.map((part) => `${comma(part * 100, 0)}\u00A0%`)
  return { label, shares, shown, base, mean: average }
}
