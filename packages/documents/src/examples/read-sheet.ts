import { createCanvas } from '@napi-rs/canvas'
import jsQR from 'jsqr'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A stretch of text with its place, in millimetres from the upper left corner of its page. */
export type Placed = {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its letters stand. */
  readonly baseline: number
  /** Size of the type in points. */
  readonly size: number
}

export type Sheet = {
  readonly texts: readonly Placed[]
  /** What a reader of QR codes finds in the picture of the page, drawn at 150 dots per inch. */
  readonly qr: string | undefined
}

const MM = 25.4 / 72
const DOTS = 150 / 72

/** The pages, or the first of them, as whoever holds them in the hand sees them: what stands where, and what a telephone reads. */
export async function readSheets(
  bytes: Uint8Array,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Sheet[]> {
  const loading = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const document = await loading.promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= Math.min(document.numPages, most); number += 1) {
    const page = await document.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item): readonly Placed[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number)
      const left = x * MM
      const baseline = (height - y) * MM
      return [{ text: item.str, left, right: left + item.width * MM, baseline, size }]
    })
    const viewport = page.getViewport({ scale: DOTS })
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const context = canvas.getContext('2d')
    // The reader's types know the canvas of a browser only; this one draws the same.
    const surface: object = { canvasContext: context }
    await page.render({ canvas: null, viewport, ...surface }).promise
    const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height)
    const found = jsQR.default(data, width, canvas.height)
    sheets.push({ texts, qr: found?.data })
  }
  await loading.destroy()
  return sheets
}
