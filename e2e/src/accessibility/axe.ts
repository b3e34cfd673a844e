import axeCore, { type Result, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Finding, Way } from './finding.ts'

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** In the page, once its source has been there. */
declare const axe: typeof axeCore

/** What axe objects to, and what it cannot decide. `all`: every rule, or only some. */
export async function axeFindings(
  page: Page,
  way: Way,
  which: 'all' | readonly string[],
): Promise<{ readonly violations: readonly Finding[]; readonly incomplete: readonly Finding[] }> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source)
  const options: RunOptions = {
    runOnly:
      which === 'all' ? { type: 'tag', values: standard } : { type: 'rule', values: [...which] },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations', 'incomplete'],
  }
  const { violations, incomplete } = await page.evaluate(async (asked) => {
    // What stands in a frame, the preview of a questionnaire, is a page of its own and looked at there.
    const found = await axe.run({ exclude: ['iframe'] }, asked)
    return { violations: found.violations, incomplete: found.incomplete }
  }, options)
  const findings = (results: readonly Result[]) => results.map((each) => findingOf(each, way))
  return { violations: findings(violations), incomplete: findings(incomplete) }
}

function findingOf({ id, help, nodes }: Result, way: Way): Finding {
  const places = nodes.map(({ html, any }) =>
    `${html.slice(0, 300)} ${any[0]?.message ?? ''}`.trim(),
  )
  return { rule: id, way, help, places: places.slice(0, 3) }
}
