import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartDocument, type ChartDocumentOptions } from '@meinungsbild/design'
import { typefaces } from '@meinungsbild/documents'
import type { Chart } from '@meinungsbild/exchange'

/** Pixels per pixel of the drawing: sharp on dense screens, and on paper up to 17 cm wide. */
const density = 2

let unpacked: ReturnType<typeof typefaces> | undefined

/** A chart as a picture with its title and source, on white, for where no SVG is taken: 1376 pixels wide unless narrow. */
export async function chartPng(
  chart: Chart,
  options: ChartDocumentOptions = {},
): Promise<Uint8Array> {
  unpacked ??= typefaces()
  const faces = await unpacked
  const { renderAsync } = await import('@resvg/resvg-js')
  // The renderer reads fonts from files only.
  const folder = await mkdtemp(join(tmpdir(), 'meinungsbild-fonts-'))
  try {
    const fontFiles = faces.map((_, index) => join(folder, `${index}.ttf`))
    await Promise.all(fontFiles.map((file, index) => writeFile(file, faces[index] ?? '')))
    const picture = await renderAsync(chartDocument(chart, options), {
      fitTo: { mode: 'zoom', value: density },
      font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Fira Sans' },
    })
    return picture.asPng()
  } finally {
    await rm(folder, { recursive: true })
  }
}
