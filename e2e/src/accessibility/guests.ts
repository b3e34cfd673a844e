import { demoPassword } from '@meinungsbild/cli'
import type { Browser, BrowserContext, Page } from 'playwright-core'

export type Guest = { readonly context: BrowserContext; readonly page: Page }

const patience = 30_000

/** A window of its own for somebody: `citizen`, or a login of the demonstration. Motion is not wanted. */
export async function openGuest(browser: Browser, who: string, staffUrl: string): Promise<Guest> {
  const context = await browser.newContext({
    locale: 'de-DE',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  if (who !== 'citizen' && who !== 'nobody') {
    await page.goto(`${staffUrl}/anmelden`)
    await page.fill('[name="login"]', who)
    await page.fill('[name="password"]', demoPassword)
    await Promise.all([
      page.waitForURL((url) => url.pathname !== '/anmelden'),
      page.press('[name="password"]', 'Enter'),
    ])
  }
  return { context, page }
}
