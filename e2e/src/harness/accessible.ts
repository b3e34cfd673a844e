import { AxeBuilder } from '@axe-core/playwright'
import type { Result } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const looked = new Set<string>()

/**
 * The same, but only where this test file has not looked at the same address with the same kinds of elements: one
 * row more, or other words, make no other barriers. For browsers that are all set up alike.
 */
export async function expectAccessibleOnce(page: Page): Promise<void> {
  const kinds = await page.evaluate(() => {
    const all = Array.from(document.querySelectorAll('body *'), (element) =>
      ['class', 'role', 'type'].map((name) => element.getAttribute(name)).join(' '),
    )
    return [...new Set(all)].sort().join('\n')
  })
  const look = `${new URL(page.url()).pathname}\n${kinds}`
  if (looked.has(look)) return
  looked.add(look)
  await expectAccessible(page)
}

/** Fails unless axe finds nothing to object to on the page as it stands (WCAG 2.2 AA, and axe's good practice). */
export async function expectAccessible(page: Page): Promise<void> {
  // Legacy mode looks at this page alone; otherwise axe opens a second page, and none of ours has frames.
  const { violations } = await new AxeBuilder({ page })
    .withTags(standard)
    .setLegacyMode(true)
    .analyze()
  expect(violations.map(inWords), `${new URL(page.url()).pathname}: ${await page.title()}`).toEqual(
    [],
  )
}

function inWords({ id, help, nodes }: Result): string {
  const places = nodes.map(({ html, failureSummary }) => `${html}\n    ${failureSummary}`)
  return `${id}: ${help}\n  ${places.slice(0, 5).join('\n  ')}`
}
