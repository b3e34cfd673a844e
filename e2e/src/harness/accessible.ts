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
export function expectAccessible(page: Page): Promise<void> {
  return expectNoFindings(page, (axe) => axe.withTags(standard))
}

/** The same in light, dark and forced colours. */
export async function expectAccessibleInAllColours(page: Page): Promise<void> {
  await expectAccessible(page)
  for (const colours of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(colours)
    await expectNoFindings(page, (axe) => axe.withRules(aboutColours))
    await page.emulateMedia({ colorScheme: null, forcedColors: null })
  }
}

/** Rules whose findings depend on colours. */
const aboutColours = ['color-contrast', 'link-in-text-block']

async function expectNoFindings(page: Page, rules: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // Legacy mode looks at this page alone; otherwise axe opens a second page. What stands in a frame, the preview of a
  // questionnaire, is a page of its own and looked at there.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe')
  const { violations } = await rules(axe).analyze()
  expect(violations.map(inWords), `${new URL(page.url()).pathname}: ${await page.title()}`).toEqual(
    [],
  )
}

function inWords({ id, help, nodes }: Result): string {
  const places = nodes.map(({ html, failureSummary }) => `${html}\n    ${failureSummary}`)
  return `${id}: ${help}\n  ${places.slice(0, 5).join('\n  ')}`
}
