import type { Chart } from '@meinungsbild/exchange'

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
}
