import type { Axis, Chart, Figure } from '@meinungsbild/exchange'
import { mean, share, withheld } from './charts.examples.ts'
import { roundClasses } from './map/round-classes.ts'
import { townAreas } from './map/town.examples.ts'
import { numberAxis, shareAxis } from './round-axis.ts'

const long =
  'Barrierefreie Zugänglichkeit der Verwaltungsgebäude einschließlich der Straßenverkehrsbehörde und Führerscheinstelle'
const word = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung'
const fifteen = Array.from({ length: 15 }, (_, index) => index)
const german = { language: 'de' }
const percentAxis = shareAxis('Anteil', [], { ...german, holding: [0, 1] })
const scaleAxis = numberAxis('Mittelwert', [], { ...german, holding: [1, 5] })
const noAxis: Axis = { name: '', from: 0, to: 0, ticks: [] }
const wide: Figure = share(0.5, 0.5)
const scale = ['trifft voll zu', 'trifft eher zu', 'trifft eher nicht zu', 'trifft gar nicht zu']
const year = (index: number) => ({ label: `${2005 + index}`, at: 2005 + index })

function bar(label: string, { value, shown, interval }: Figure) {
  return { label, share: value, shown, ...(interval === undefined ? {} : { interval }) }
}

function divided(label: string, shares: readonly number[]) {
  return { label, shares, shown: shares.map((part) => share(part).shown) }
}

/** Charts at the edges of what surveys bring: one value or very many, all or nothing, words without end. */
export const hardCharts: Readonly<Record<string, Chart>> = {
  noBar: { kind: 'bars', title: 'Nichts', bars: [] },
  oneBar: { kind: 'bars', title: 'Nur einer', bars: [bar('ja', share(1, 0.2))] },
  nothingShown: {
    kind: 'bars',
    title: 'Alles zurückgehalten',
    target: { at: 0.6, shown: 'Ziel: 60 %' },
    bars: [bar('ja', withheld), bar('nein', withheld)],
  },
  bars: {
    kind: 'bars',
    title: 'Lange Namen',
    target: { at: 0.98, shown: 'Zielwert des Haushaltsbegleitbeschlusses: mindestens 98 %' },
    bars: [
      bar(long, share(1)),
      bar(word, share(0.98, 0.02)),
      bar('0 %', share(0)),
      bar('kaum', share(0.004, 0.004)),
      bar('unsicher', wide),
      bar('noch nicht da', { value: null, shown: '...' }),
    ],
  },
  fifteenBars: {
    kind: 'bars',
    title: 'Fünfzehn',
    bars: fifteen.map((index) => bar(`Antwort ${index + 1}`, share(0.3 / (index + 1), 0.01))),
  },
  fifteenGroups: {
    kind: 'groupedBars',
    title: 'Zwei Gruppen',
    series: ['Frauen', long],
    target: { at: 0.05, shown: 'Ziel: 5 %' },
    rows: fifteen.slice(0, 6).map((index) => ({
      label: index === 3 ? long : `Antwort ${index + 1}`,
      figures: [share(index / 5, 0.05), index === 2 ? withheld : share(1 - index / 5, 0.04)],
    })),
  },
  fourParts: {
    kind: 'stacked',
    title: 'Skala ohne Mitte',
    diverging: true,
    legend: scale,
    rows: [
      divided(long, [0.97, 0.01, 0.01, 0.01]),
      divided('alle dagegen', [0, 0, 0, 1]),
      divided('niemand dazwischen', [0.5, 0, 0, 0.5]),
      { ...divided(word, [0.25, 0.25, 0.25, 0.25]), base: '12', mean: '(2,5)' },
    ],
  },
  elevenParts: {
    kind: 'stacked',
    title: 'Elf Stufen',
    diverging: true,
    legend: fifteen.slice(0, 11).map((index) => `${index}`),
    rows: [
      divided(
        'gleich verteilt',
        Array.from({ length: 11 }, () => 1 / 11),
      ),
      divided(
        'nur die Mitte',
        fifteen.slice(0, 11).map((index) => (index === 5 ? 1 : 0)),
      ),
    ],
  },
  nothingDivided: {
    kind: 'stacked',
    title: 'Nichts davon',
    diverging: true,
    legend: scale,
    rows: [
      { label: 'a', shares: [null, null, null, null], shown: ['.', '.', '.', '.'], base: '.' },
    ],
  },
  manyBins: {
    kind: 'histogram',
    title: 'Viele Klassen',
    unit: 'Jahre seit dem Zuzug in die Gemeinde',
    bins: Array.from({ length: 24 }, (_, index) =>
      bar(`${index * 5}–${index * 5 + 4}`, share(0.08 * Math.exp(-((index - 6) ** 2) / 30))),
    ),
  },
  oneWave: {
    kind: 'trend',
    title: 'Erst eine Welle',
    axis: percentAxis,
    waves: [{ label: 'Frühjahr 2027', at: 2027 }],
    lines: [{ label: long, points: [share(0.5, 0.1)] }],
  },
  oneLine: {
    kind: 'trend',
    title: 'Eine Linie über viele Jahre',
    axis: percentAxis,
    waves: fifteen.map((index) =>
      index === 6 || index === 7 ? { ...year(index), break: long } : year(index),
    ),
    lines: [
      {
        label: 'Stadtverwaltung',
        points: fifteen.map((index) =>
          index === 3 ? withheld : share(0.5 + 0.45 * Math.sin(index), 0.03),
        ),
      },
    ],
  },
  sixLines: {
    kind: 'trend',
    title: 'Sechs Linien, eng beieinander',
    axis: shareAxis('Anteil', [share(0.5, 0.05)], german),
    waves: [year(0), year(1), year(9)],
    lines: ['Bus und Bahn', long, 'Parks', 'Sauberkeit', 'Sicherheit', 'Bürgerbüro'].map(
      (label, index) => ({
        label,
        points: [
          share(0.47 + index / 200, 0.02),
          withheld,
          index === 3 ? withheld : share(0.5, 0.02),
        ],
      }),
    ),
  },
  oneRow: {
    kind: 'ranking',
    title: 'Einer',
    axis: scaleAxis,
    rows: [{ label: word, figure: mean(3) }],
  },
  fifteenRows: {
    kind: 'ranking',
    title: 'Fünfzehn, viele gleichauf',
    axis: scaleAxis,
    reference: { at: 5, shown: 'alle Bezirke der Freien und Hansestadt zusammen: 5,0' },
    rows: fifteen.map((index) => ({
      label: index === 7 ? long : `Einrichtung ${index + 1}`,
      figure: index === 11 ? withheld : mean(4.6 - index * 0.18, 0.4),
    })),
  },
  onePoint: {
    kind: 'portfolio',
    title: 'Ein Punkt auf der Mitte',
    x: noAxis,
    y: noAxis,
    cut: { x: { at: 3, shown: '3,0' }, y: { at: 4, shown: '4,0' } },
    fields: { lowHigh: 'a', highHigh: 'b', lowLow: 'c', highLow: 'd' },
    points: [{ label: 'Punkt', x: mean(3, 0.1), y: mean(4, 0.1) }],
  },
  crowdedPortfolio: {
    kind: 'portfolio',
    title: 'Gedränge',
    x: scaleAxis,
    y: scaleAxis,
    cut: { x: { at: 3.05, shown: 'Mittel 3,1' }, y: { at: 4.1, shown: 'Mittel 4,1' } },
    fields: {
      lowHigh: 'Handlungsbedarf mit hoher Dringlichkeit',
      highHigh: 'Stärken halten',
      lowLow: 'beobachten',
      highLow: 'Überangebot',
    },
    points: [...fifteen, ...fifteen].map((index, place) => ({
      label: index === 4 ? long : `Bereich ${place + 1}`,
      x: mean(3 + 0.35 * Math.sin(place * 2.4), 0.2),
      y: mean(4.1 + 0.3 * Math.cos(place * 1.7), 0.15),
    })),
  },
  oneDay: {
    kind: 'fieldCourse',
    title: 'Erster Tag',
    perDay: numberAxis('Antworten je Tag', [], { ...german, holding: [0, 1], whole: true }),
    total: numberAxis('Antworten zusammen', [], { ...german, holding: [0, 1], whole: true }),
    days: [
      { label: '1.\u00A0Mai', answers: { value: 1, shown: '1' }, total: { value: 1, shown: '1' } },
    ],
    reminders: [{ day: 0, label: long }],
  },
  longField: {
    kind: 'fieldCourse',
    title: 'Hundert Tage, täglich erinnert',
    perDay: numberAxis('Antworten je Tag', [], { ...german, holding: [0, 90000] }),
    total: numberAxis('Antworten zusammen', [], { ...german, holding: [0, 4500000] }),
    days: Array.from({ length: 100 }, (_, day) => {
      const total = 450 * (day + 1) * (day + 1)
      return {
        label: `Tag ${day + 1}`,
        answers: day > 95 ? withheld : { value: 900 * day, shown: `${900 * day}` },
        total: day > 95 ? withheld : { value: total, shown: `${total}` },
      }
    }),
    reminders: [10, 12, 14, 98].map((day) => ({ day, label: `Erinnerung an Tag ${day + 1}` })),
  },
  smallTown: {
    kind: 'map',
    title: 'Ein Gebiet und ein Punkt im Meer',
    classes: roundClasses([share(0.5)], 'share', 'de'),
    areas: [
      { label: long, polygons: townAreas[0]?.polygons ?? [], figure: share(0.5) },
      { label: 'ohne Fläche', polygons: [], figure: share(0.5) },
    ],
  },
  crowdedMap: {
    kind: 'map',
    title: 'Kleine Gebiete, alle Namen lang',
    classes: roundClasses([share(0), share(1)], 'share', 'de'),
    areas: Array.from({ length: 40 }, (_, index) => {
      const [x, y] = [(index % 8) * (index % 8), Math.floor(index / 8) * Math.floor(index / 8)]
      const [right, up] = [((index % 8) + 1) ** 2, (Math.floor(index / 8) + 1) ** 2]
      return {
        label: `${index % 3 === 0 ? 'Verwaltungsgemeinschaft' : 'Ort'} ${index + 1}`,
        polygons: [
          [
            [
              [x, y],
              [right, y],
              [right, up],
              [x, up],
            ],
          ],
        ],
        figure: index % 9 === 4 ? withheld : share((index % 11) / 10),
      }
    }),
  },
  keyFigures: {
    kind: 'keyFigures',
    title: 'Kennzahlen an den Rändern',
    rows: [
      {
        label: long,
        axis: percentAxis,
        actual: share(1, 0.02),
        target: { at: 1, shown: 'mindestens 100 %' },
        verdict: 'erreicht; das Intervall schließt das Ziel ein',
      },
      {
        label: 'nichts',
        axis: noAxis,
        actual: share(0, 0.01),
        target: { at: 0, shown: 'höchstens 0 %' },
        verdict: '',
      },
    ],
  },
}
