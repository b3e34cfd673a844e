import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Fails if the page scrolls sideways at one of these widths (CSS pixels). 320 is what WCAG 1.4.10 asks for. */
export async function expectNoSidewaysScrolling(
  page: Page,
  widths: readonly number[] = [320, 360],
): Promise<void> {
  const before = page.viewportSize()
  for (const width of widths) {
    await page.setViewportSize({ width, height: before?.height ?? 740 })
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wider, `${page.url()} at ${width} pixels is wider by`).toBe(0)
  }
  if (before) await page.setViewportSize(before)
}
