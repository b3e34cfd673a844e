import type { Page } from 'playwright-core'
import { expectAccessible, expectLegible } from './accessible.ts'
import { expectNoSidewaysScrolling } from './sideways.ts'

/** What WCAG 1.4.10 asks for, in CSS pixels. */
const narrow = 320

/** Fails unless the page has no barrier in light, dark and forced colours, as wide as it stands and on 320 pixels. */
export async function expectNoBarrier(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectLegible(page)
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active' })
  await expectLegible(page)
  await expectNoSidewaysScrolling(page, [narrow])
  await page.emulateMedia({ forcedColors: null })

  const before = page.viewportSize()
  await page.setViewportSize({ width: narrow, height: 640 })
  await expectLegible(page)
  await expectNoSidewaysScrolling(page, [narrow])
  if (before) await page.setViewportSize(before)
}
