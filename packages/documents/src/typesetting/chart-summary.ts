import { chartInWords } from '@meinungsbild/design'
import type { Chart } from '@meinungsbild/exchange'
import type { Paper } from '../paper.ts'

const IN_THE_TABLE = {
  de: 'Alle Werte in der Tabelle darunter.',
  en: 'All values in the table below.',
} as const

/** What a chart shows, in a sentence or two: stands in for it where it is not seen. */
export function chartSummary(chart: Chart, language: Paper['language']): string {
  const { kind, said, complete } = chartInWords(chart, language)
  const title = chart.title.trim().replace(/(?<![.?!…])$/, '.')
  const rest = complete ? '' : IN_THE_TABLE[language]
  return `${kind}: ${title} ${said} ${rest}`.replaceAll(/ +/g, ' ').trim()
}
