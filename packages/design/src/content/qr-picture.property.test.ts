import { createCanvas, loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPicture } from './qr-picture.ts'

/** What a reader reads that is not its maker's. */
async function readBack(svg: string): Promise<string | undefined> {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const size = modules * 5
  const sized = svg.replace('<svg ', `<svg width="${size}" height="${size}" `)
  const context = createCanvas(size, size).getContext('2d')
  context.drawImage(await loadImage(Buffer.from(sized)), 0, 0)
  const { data } = context.getImageData(0, 0, size, size)
  return jsQR.default(data, size, size)?.data
}

test('a picture is read as the text it was made from', async () => {
  const text = fc.webUrl({ withFragments: true, validSchemes: ['https'] })
  await fc.assert(
    fc.asyncProperty(text, async (url) => {
      fc.pre(url.length < 200)
      expect(await readBack(qrPicture(url))).toBe(url)
    }),
    { numRuns: 40 },
  )
})

test('a random text is read whatever its mask', async () => {
  const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
  await fc.assert(
    fc.asyncProperty(hash, fc.nat(7), async (bytes, mask) => {
      const text = Buffer.from(bytes).toString('hex')
      expect(await readBack(qrPicture(text, mask))).toBe(text)
    }),
    { numRuns: 20 },
  )
})
