import type { Chart } from '@meinungsbild/exchange'
import type { Paper } from '../paper.ts'

const KINDS = {
  de: { bars: 'Balkendiagramm', stacked: 'Gestapeltes Balkendiagramm', histogram: 'Histogramm' },
  en: { bars: 'Bar chart', stacked: 'Stacked bar chart', histogram: 'Histogram' },
} as const

/** Values that are spoken out; the table that follows has them all. */
const SPOKEN = 12

/** What a chart shows, in a sentence or two: stands in for it where it is not seen. */
export function chartSummary(chart: Chart, language: Paper['language']): string {
  const title = chart.title.trim().replace(/(?<![.?!…])$/, '.')
  return `${KINDS[language][chart.kind]}: ${title} ${told(chart, language)}`
}

function told(chart: Chart, language: Paper['language']): string {
  switch (chart.kind) {
    case 'bars':
      return values(
        chart.bars.map((bar) => `${bar.label} ${bar.shown}`),
        language,
      )
    case 'histogram':
      return values(
        chart.bins.map((bin) => `${bin.label} ${chart.unit} ${bin.shown}`),
        language,
      )
    case 'stacked': {
      const rows = chart.rows.map((row) => row.label).join('; ')
      const [first = '', last = ''] = [chart.legend.at(0), chart.legend.at(-1)]
      return language === 'de'
        ? `Skala von „${first}“ bis „${last}“ für: ${rows}. Alle Werte in der Tabelle darunter.`
        : `Scale from “${first}” to “${last}” for: ${rows}. All values in the table below.`
    }
    default:
      return chart satisfies never
  }
}

function values(spoken: readonly string[], language: Paper['language']): string {
  const more =
    language === 'de' ? ' Alle Werte in der Tabelle darunter.' : ' All values in the table below.'
  const list = spoken.slice(0, SPOKEN).join('; ')
  return `${list === '' ? '' : `${list}.`}${spoken.length > SPOKEN ? more : ''}`.trim()
}
