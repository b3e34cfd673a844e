import type { BrowserContextOptions, Page } from 'playwright-core'
import { theBrowser } from './browser.ts'
import { watchPages, type Permitted } from './page-watch.ts'

/** Somebody at a browser of their own, watched. */
export type Visitor = {
  readonly page: Page
  /** Says what went wrong on the way, if anything did, and closes the browser window. */
  leave(): Promise<void>
}

/** Longer than a page takes on a machine with a lot to do, shorter than a test. */
const patience = 20_000

export async function newVisitor(
  permitted: Permitted,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const browser = await theBrowser()
  const context = await browser.newContext({ locale: 'de-DE', ...options })
  context.setDefaultTimeout(patience)
  const watch = watchPages(context, permitted)
  const page = await context.newPage()
  return {
    page,
    async leave() {
      try {
        await watch.expectClean()
      } finally {
        await context.close()
      }
    },
  }
}

export const desktop = { viewport: { width: 1280, height: 900 } }
export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
