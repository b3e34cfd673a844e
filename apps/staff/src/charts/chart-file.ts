import { chartDocument, type ChartDocumentOptions } from '@meinungsbild/design'
import type { Chart, Table } from '@meinungsbild/exchange'
import { germanCsv, plainCsv, writeTablesCsv } from '@meinungsbild/formats'
import { chartPng } from './chart-png.ts'

export type ChartFormat = 'svg' | 'png' | 'csv'

export type ChartFile = { readonly mediaType: string; readonly bytes: Uint8Array }

/** What is taken along of a figure: the drawing as SVG or PNG, or the figures of its table twin as CSV. */
export async function chartFile(
  { chart, table }: { readonly chart: Chart; readonly table: Table },
  format: ChartFormat,
  options: ChartDocumentOptions = {},
): Promise<ChartFile> {
  switch (format) {
    case 'svg': {
      const bytes = Buffer.from(chartDocument(chart, options))
      return { mediaType: 'image/svg+xml; charset=utf-8', bytes }
    }
    case 'png':
      return { mediaType: 'image/png', bytes: await chartPng(chart, options) }
    case 'csv':
      return {
        mediaType: 'text/csv; charset=utf-8',
        bytes: await tableCsv(table, options.language ?? 'de'),
      }
    default:
      return format satisfies never
  }
}

/** The figures as they are printed; in German with semicolons, as the office programs there expect. */
async function tableCsv({ caption, head, rows }: Table, language: string): Promise<Uint8Array> {
  const options = language.startsWith('de') ? germanCsv : { ...plainCsv, hasMark: true }
  const file = writeTablesCsv([{ title: caption, head, rows }], options)
  const parts: Uint8Array[] = []
  for await (const part of file.bytes) parts.push(part)
  return Buffer.concat(parts)
}
