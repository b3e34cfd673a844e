import { AxeBuilder } from '@axe-core/playwright'
import type { Result } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const standard = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  ...(process.env['SKIP_BP'] ? [] : ['best-practice']),
]

const builds = new Set<string>()

/**
 * The same, but a page that is built like one that this test file has already had looked at is not looked at again:
 * other words and other addresses in the same elements make no other barriers. For browsers of one kind only.
 */
export async function expectAccessibleOnce(page: Page): Promise<void> {
  const build = (await page.content())
    .replaceAll(/>[^<]+</g, '>…<')
    .replaceAll(/ (?:href|value|action|id|for|title|aria-label|aria-labelledby)="[^"]*"/g, '')
    // A list with one entry more is the same list.
    .replaceAll(/(<(tr|li|option)\b(?:(?!<\/\2>).)*<\/\2>)(?:\s*\1)+/gs, '$1')
  if (builds.has(build)) return
  builds.add(build)
  const t = Date.now()
  await expectAccessible(page)
  console.log('AXE', builds.size, Date.now() - t, page.url().slice(-40))
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
