import { mkdtemp, readdir, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartTable } from '@meinungsbild/design'
import { chartExamples } from '@meinungsbild/design/charts/charts.examples.ts'
import type { Chart } from '@meinungsbild/exchange'
import { readCsv } from '@meinungsbild/formats'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test, vi } from 'vitest'
import { chartFile } from './chart-file.ts'

const options = { caption: 'n = 1.734', source: 'Quelle: Stadt Musterstadt' }
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const figure = (chart: Chart) => ({ chart, table: chartTable(chart) })

/** How many pixels of a picture have a colour, and how large it is; read by another library than the one that drew it. */
async function look(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png))
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const counts = { white: 0, ink: 0, dark: 0, clear: 0 }
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4)
    if (alpha < 255) counts.clear += 1
    else if (red + green + blue === 765) counts.white += 1
    else if (red === 0x1a && green === 0x3d && blue === 0xa5) counts.ink += 1
    else if (red + green + blue < 120) counts.dark += 1
  }
  return { width: image.width, height: image.height, ...counts }
}

describe.each(Object.entries(chartExamples))('%s as a file', (_, chart) => {
  test('PNG is a picture of twice the size of the SVG, on white, with the chart in it', async () => {
    const svg = text((await chartFile(figure(chart), 'svg', options)).bytes)
    const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    const { mediaType, bytes } = await chartFile(figure(chart), 'png', options)
    const seen = await look(bytes)
    expect(mediaType).toBe('image/png')
    expect([seen.width, seen.height]).toEqual([2 * Number(width), 2 * Number(height)])
    const all = seen.width * seen.height
    expect(seen.clear).toBe(0)
    expect(seen.white).toBeGreaterThan(all * 0.3)
    expect(seen.ink).toBeGreaterThan(300)
    expect(seen.dark).toBeGreaterThan(1000)
  })

  test('CSV has the figures of the table, one line each, for the office programs here', async () => {
    const { bytes } = await chartFile(figure(chart), 'csv', options)
    const [title = '', ...lines] = text(bytes).split('\r\n')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(title).toContain(chart.title)
    const csv = readCsv(lines.join('\r\n'))
    const { head, rows } = chartTable(chart)
    expect(csv).toMatchObject({ ok: true, columns: head, rows, delimiter: ';' })
  })
})

test('letters are drawn in Fira Sans: without words there is less to see', async () => {
  const bar = (label: string): Chart => ({
    kind: 'bars',
    title: '',
    bars: [{ label, share: 0, shown: '' }],
  })
  const dark = async (label: string) =>
    (await look((await chartFile(figure(bar(label)), 'png')).bytes)).dark
  const none = await dark('')
  const i = await dark('iiiiiiiiii')
  const w = await dark('WWWWWWWWWW')
  expect(i).toBeGreaterThan(none + 200)
  expect(w).toBeGreaterThan(i * 1.5)
})

test('nothing of a rendering is left behind', async () => {
  const { bars } = chartExamples
  if (bars === undefined) throw new Error('There is no example of bars')
  const folder = await mkdtemp(join(tmpdir(), 'meinungsbild-chart-'))
  vi.stubEnv('TMPDIR', folder)
  await chartFile(figure(bars), 'png')
  vi.unstubAllEnvs()
  expect(await readdir(folder)).toEqual([])
  await rmdir(folder)
})
