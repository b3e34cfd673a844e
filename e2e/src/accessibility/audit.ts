import type { Page } from 'playwright-core'
import { axeFindings } from './axe.ts'
import type { Finding, Way } from './finding.ts'
import { focusFindings } from './in-page/focus.ts'
import { motionFindings } from './in-page/motion.ts'
import { overflowFindings } from './in-page/overflow.ts'
import { spacingFindings } from './in-page/text-spacing.ts'
import { structureFindings } from './in-page/structure.ts'
import { treeFindings } from './tree.ts'

/** 1280 pixels at 400 % are 320 of them (WCAG 1.4.10), and as few lines. */
const narrow = { width: 320, height: 256 }
const wide = { width: 1280, height: 900 }

/** `whole`: everything. `words`: what hangs on a page's language; the rest was looked at in another one. */
export type Thoroughness = 'whole' | 'words'

/** Looks at a page as it stands: in light, dark and forced colours, at 400 %, with wide text, by keyboard, as it is read out. */
export async function audit(
  page: Page,
  thoroughness: Thoroughness = 'whole',
): Promise<{ readonly violations: readonly Finding[]; readonly incomplete: readonly Finding[] }> {
  const violations: Finding[] = []
  const note = (way: Way, found: readonly string[]) =>
    violations.push(...found.map((each) => own(way, each)))

  const light = await axeFindings(page, 'light', 'all')
  violations.push(...light.violations)
  note('light', await page.evaluate(structureFindings))
  note('tree', await treeFindings(page))

  await page.setViewportSize(narrow)
  note('narrow', await page.evaluate(overflowFindings))
  note('spaced', await page.evaluate(spacingFindings))
  if (thoroughness === 'whole') {
    await page.keyboard.press('Tab')
    note('keyboard', await page.evaluate(focusFindings))
    violations.push(...(await axeFindings(page, 'narrow', ['target-size'])).violations)
  }
  await page.setViewportSize(wide)
  if (thoroughness === 'words') return { violations, incomplete: light.incomplete }

  note('light', await page.evaluate(motionFindings))
  await page.emulateMedia({ colorScheme: 'dark' })
  violations.push(...(await axeFindings(page, 'dark', ['color-contrast'])).violations)
  await page.emulateMedia({ colorScheme: null, forcedColors: 'active' })
  violations.push(...(await axeFindings(page, 'forced', ['color-contrast'])).violations)
  note('forced', await page.evaluate(focusFindings))
  await page.emulateMedia({ forcedColors: null })
  return { violations, incomplete: light.incomplete }
}

/** Our own checks say `rule: what and where`. */
function own(way: Way, said: string): Finding {
  const [rule = '', ...rest] = said.split(': ')
  return {
    rule: `own-${rule.replaceAll(' ', '-')}`,
    way,
    help: rest[0] ?? '',
    places: [rest.join(': ')],
  }
}
