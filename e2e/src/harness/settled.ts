import type { Page, Response } from 'playwright-core'

/** A page that loads itself again until figures are made: waits for the one that has them. */
export async function settled(page: Page, first: Response): Promise<Response> {
  let response = first
  while ((await response.headerValue('refresh')) !== null) {
    await page.waitForTimeout(300)
    response = (await page.reload()) ?? response
  }
  return response
}
