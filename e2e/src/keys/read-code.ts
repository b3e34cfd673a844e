import type { Locator } from 'playwright-core'
import decodeQR from 'qr/decode.js'

/** What a scanner reads in a QR code that is drawn as one path of strokes. */
export async function readCode(code: Locator): Promise<string> {
  const { width, pixels } = await code.evaluate((picture: SVGSVGElement) => {
    const scale = 4
    const wide = picture.viewBox.baseVal.width * scale
    const canvas = Object.assign(document.createElement('canvas'), { width: wide, height: wide })
    const drawing = canvas.getContext('2d')
    if (drawing === null) throw new Error('There is nothing to draw on.')
    drawing.fillStyle = '#fff'
    drawing.fillRect(0, 0, wide, wide)
    drawing.scale(scale, scale)
    drawing.stroke(new Path2D(picture.querySelector('path')?.getAttribute('d') ?? ''))
    return { width: wide, pixels: Array.from(drawing.getImageData(0, 0, wide, wide).data) }
  })
  return decodeQR({ width, height: width, data: Uint8ClampedArray.from(pixels) })
}
