import axeCore, { type Result, type RunOnly } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules whose findings depend on how a page is drawn, not on what it consists of. */
const aboutLooks = ['color-contrast', 'link-in-text-block', 'target-size']

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
  return expectNoFindings(page, { type: 'tag', values: standard })
}

/** The same of nothing but colours and sizes, for a page that is looked at once more in another way. */
export function expectLegible(page: Page): Promise<void> {
  return expectNoFindings(page, { type: 'rule', values: aboutLooks })
}

/** In the page, once its source has been there. */
declare const axe: typeof axeCore

async function expectNoFindings(page: Page, runOnly: RunOnly): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source)
  // What stands in a frame, the preview of a questionnaire, is a page of its own and looked at there.
  const violations = await page.evaluate(
    async (only) =>
      (await axe.run({ exclude: ['iframe'] }, { runOnly: only, resultTypes: ['violations'] }))
        .violations,
    runOnly,
  )
  expect(violations.map(inWords), `${new URL(page.url()).pathname}: ${await page.title()}`).toEqual(
    [],
  )
}

function inWords({ id, help, nodes }: Result): string {
  const places = nodes.map(({ html, failureSummary }) => `${html}\n    ${failureSummary}`)
  return `${id}: ${help}\n  ${places.slice(0, 5).join('\n  ')}`
}
