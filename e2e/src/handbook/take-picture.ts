import type { Page } from 'playwright-core'
import { cutBetweenLines } from './cut-between-lines.ts'
import type { Picture } from './pictures.ts'

export const width = 1000

/** How good WebP is: text stays sharp, and a picture weighs some tens of kilobytes. */
const quality = 82

/** The part of the open page that a picture shows, as WebP. */
export async function takePicture(page: Page, { from, height }: Picture): Promise<Buffer> {
  const { top, bottom } = await page.evaluate(cutBetweenLines, { from, height })
  const browser = await page.context().newCDPSession(page)
  const { data } = await browser.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    captureBeyondViewport: true,
    clip: { x: 0, y: top, width, height: bottom - top, scale: 1 },
  })
  await browser.detach()
  return Buffer.from(data, 'base64')
}
