import type { Page } from 'playwright-core'
import type { Act } from './act.ts'
import { locate } from './locate.ts'
import { savedAs, untilChanged, withFile } from './outcome.ts'

/** Does it with the mouse; only words are typed. */
export async function byMouse(page: Page, act: Act): Promise<void> {
  const control = locate(page, act.control)
  switch (act.kind) {
    case 'choose':
      return control.check()
    case 'point':
      // The shape of an area stands in the label of its radio button.
      return page.locator('label', { hasText: act.control.name }).locator('path').click()
    case 'write':
      return control.fill(act.text)
    case 'pick':
      await control.selectOption({ label: act.option })
      return
    case 'press':
      await control.click()
      return untilChanged(page, act)
    case 'attach':
      return withFile(page, act.file, () => control.click())
    case 'save':
      return savedAs(page, act.fileName, () => control.click())
    default:
      return act satisfies never
  }
}
