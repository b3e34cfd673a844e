import { createCanvas, loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPicture } from './qr-picture.ts'

test('a picture is read as the text it was made from, by a reader that is not its maker’s', async () => {
  const text = fc.webUrl({ withFragments: true, validSchemes: ['https'] })
  await fc.assert(
    fc.asyncProperty(text, async (url) => {
      fc.pre(url.length < 200)
      const svg = qrPicture(url)
      const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
      const size = modules * 5
      const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `)
      const context = createCanvas(size, size).getContext('2d')
      context.drawImage(await loadImage(Buffer.from(sized)), 0, 0)
      const { data } = context.getImageData(0, 0, size, size)
      expect(jsQR.default(data, size, size)?.data).toBe(url)
    }),
    { numRuns: 40 },
  )
})
