import type { Chart } from '@meinungsbild/exchange'
import type { Paper } from '../paper.ts'

const KINDS = {
  de: { bars: 'Balkendiagramm', stacked: 'Gestapeltes Balkendiagramm', histogram: 'Histogramm' },
  en: { bars: 'Bar chart', stacked: 'Stacked bar chart', histogram: 'Histogram' },
} as const

const SPOKEN = 12

/** What a chart shows, in a sentence or two: stands in for it where it is not seen. */
export function chartSummary(chart: Chart, language: Paper['language']): string {
  const kind = KINDS[language][chart.kind]
  const values = spoken(chart)
  const told = values.slice(0, SPOKEN).join('; ')
  const more = language === 'de' ? 'Alle Werte in der Tabelle darunter.' : 'All values in the table below.'
  return [`${kind}: ${chart.title}.`, told === '' ? '' : `${told}.`, more].filter(Boolean).join(' ')
}

function spoken(chart: Chart): readonly string[] {
  switch (chart.kind) {
    case 'bars':
      return chart.bars.map((bar) => `${bar.label} ${bar.shown}`)
    case 'histogram':
      return chart.bins.map((bin) => `${bin.label} ${chart.unit} ${bin.shown}`)
    case 'stacked':
      return chart.rows.map(
        (row) =>
          `${row.label}: ${row.shown.map((shown, index) => `${chart.legend[index] ?? ''} ${shown}`).join(', ')}`,
      )
    default:
      return chart satisfies never
  }
}
