import type { Block } from '@meinungsbild/exchange'
import type { Paper } from '../paper.ts'
import { LETTERHEAD } from './letterhead.ts'

const SERVICES: readonly (readonly [string, number, number, number, number, number])[] = [
  ['Freundlichkeit der Beschäftigten', 0.52, 0.39, 0.05, 0.03, 0.01],
  ['Verständlichkeit der Bescheide und Formulare', 0.18, 0.4, 0.22, 0.14, 0.06],
  ['Wartezeit auf einen Termin', 0.15, 0.32, 0.13, 0.25, 0.15],
  ['Öffnungszeiten', 0.24, 0.37, 0.2, 0.13, 0.06],
  ['Online-Dienste', 0.29, 0.36, 0.18, 0.11, 0.06],
]
const SCALE = [
  'sehr zufrieden',
  'eher zufrieden',
  'teils, teils',
  'eher unzufrieden',
  'sehr unzufrieden',
]

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

const SATISFACTION: Block = {
  kind: 'figure',
  caption: 'Zufriedenheit mit einzelnen Leistungen der Kundenzentren 2027',
  chart: {
    kind: 'stacked',
    title: 'Wie zufrieden sind Sie mit …?',
    legend: SCALE,
    rows: SERVICES.map(([label, ...shares]) => ({ label, shares, shown: shares.map(percent) })),
  },
  table: {
    kind: 'table',
    caption: '',
    head: ['Leistung', ...SCALE],
    numeric: [1, 2, 3, 4, 5],
    rows: SERVICES.map(([label, ...shares]) => [label, ...shares.map(percent)]),
  },
}

const AGES: readonly (readonly [string, number])[] = [
  ['16 bis 29 Jahre', 0.76],
  ['30 bis 44 Jahre', 0.79],
  ['45 bis 64 Jahre', 0.84],
  ['65 Jahre und älter', 0.89],
]

const BY_AGE: Block = {
  kind: 'figure',
  caption: 'Anteil der sehr oder eher Zufriedenen nach Alter',
  chart: {
    kind: 'bars',
    title: 'Zufriedenheit nach Alter',
    bars: AGES.map(([label, share]) => ({ label, share, shown: percent(share) })),
  },
  table: {
    kind: 'table',
    caption: '',
    head: ['Altersgruppe', 'Anteil'],
    numeric: [1],
    rows: AGES.map(([label, share]) => [label, percent(share)]),
  },
}

const PLACES = [
  'Altona',
  'Bergedorf',
  'Eimsbüttel',
  'Hamburg-Mitte',
  'Hamburg-Nord',
  'Harburg',
  'Wandsbek',
]

export const REPORT: Paper = {
  title: 'Ergebnisse der Bürgerbefragung Kundenzentren 2027',
  language: 'de',
  style: 'report',
  label: 'Ergebnisbericht',
  letterhead: { ...LETTERHEAD, day: '2027-09-28' },
  createdAt: '2027-09-27T14:00:00Z',
  blocks: [
    {
      kind: 'facts',
      facts: [
        { label: 'Feldzeit', value: '3. Mai bis 14. Juni 2027' },
        { label: 'Antworten', value: '1.734 von 6.000 Eingeladenen' },
        { label: 'Freigegeben', value: 'Senatorin Katharina Behrens, 24. September 2027' },
      ],
    },
    { kind: 'heading', level: 1, text: 'Das Wichtigste in Kürze' },
    {
      kind: 'paragraph',
      style: 'lead',
      text: '82 Prozent der Befragten sind mit den Kundenzentren sehr oder eher zufrieden, vier Prozentpunkte mehr als 2019. Die Wartezeit auf einen Termin bleibt die größte Schwäche.',
    },
    {
      kind: 'paragraph',
      text: 'Der Bericht beschreibt Anlage und Ergebnisse der Befragung und nennt die Maßnahmen, die die Behördenleitung daraus abgeleitet hat. Anteile werden nur ausgewiesen, wenn ihnen mindestens zehn Antworten zugrunde liegen.',
    },
    { kind: 'heading', level: 1, text: 'Ergebnisse' },
    { kind: 'heading', level: 2, text: 'Zufriedenheit mit einzelnen Leistungen' },
    {
      kind: 'paragraph',
      text: 'Die Befragten bewerten fünf Leistungen auf einer fünfstufigen Skala. Die Beschäftigten werden durchweg als freundlich erlebt; Bescheide und Formulare empfindet jede fünfte Person als schwer verständlich.',
    },
    SATISFACTION,
    { kind: 'heading', level: 2, text: 'Unterschiede zwischen Altersgruppen' },
    {
      kind: 'paragraph',
      text: 'Ältere sind zufriedener als Jüngere. Der Unterschied zwischen der jüngsten und der ältesten Gruppe beträgt 13 Prozentpunkte.',
    },
    BY_AGE,
    { kind: 'heading', level: 2, text: 'Ergebnisse nach Standorten' },
    {
      kind: 'table',
      caption: 'Zufriedenheit und Wartezeit nach Bezirk und Altersgruppe',
      head: ['Bezirk', 'Altersgruppe', 'Antworten', 'Zufriedene', 'Wartezeit (Tage)'],
      numeric: [2, 3, 4],
      rows: PLACES.flatMap((place, p) =>
        AGES.map(([age, share], a) => [
          place,
          age,
          `${41 + 7 * p + 3 * a}`,
          percent(share - p / 100),
          `${9 + p + a}`,
        ]),
      ),
    },
    { kind: 'heading', level: 1, text: 'Maßnahmen' },
    {
      kind: 'table',
      caption: 'Beschlossene Maßnahmen',
      head: ['Nr.', 'Maßnahme', 'Zuständig', 'Bis'],
      numeric: [0],
      rows: [
        [
          '1',
          'Drei Kundenzentren öffnen auch am Sonnabend; die Dienstvereinbarung mit dem Personalrat ist geschlossen.',
          'Amt K',
          'November 2027',
        ],
        [
          '2',
          'Telefonische Terminvergabe und Terminvergabe in Leichter Sprache',
          'Referat VM 21',
          'Dezember 2027',
        ],
        [
          '3',
          'Überarbeitung der zwölf häufigsten Bescheide nach den Regeln für verständliche Verwaltungssprache',
          'Rechtsamt',
          'Juni 2028',
        ],
      ],
    },
    {
      kind: 'box',
      title: 'Abweichende Stellungnahme der Statistikstelle',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Der Vergleich mit 2019 ist nur eingeschränkt zulässig, weil damals ausschließlich auf Papier geantwortet werden konnte.',
        },
      ],
    },
    {
      kind: 'paragraph',
      style: 'note',
      text: 'Fehlerspanne höchstens ± 2,4 Prozentpunkte bei einer Sicherheit von 95 Prozent.',
    },
  ],
}
