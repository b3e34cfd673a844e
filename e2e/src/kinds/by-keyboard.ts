import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Act } from './act.ts'
import { locate } from './locate.ts'
import { savedAs, untilChanged, withFile } from './outcome.ts'

/** Does it with keys alone: Tab to get there, arrows and the space bar to choose, letters to write. */
export async function byKeyboard(page: Page, act: Act): Promise<void> {
  const control = locate(page, act.control)
  await tabTo(page, control)
  switch (act.kind) {
    case 'choose':
    case 'point':
      await arrowTo(page, control)
      if (!(await control.isChecked())) await page.keyboard.press('Space')
      return
    case 'write':
      return page.keyboard.type(act.keys ?? act.text)
    case 'pick':
      return arrowToOption(page, control, act.option)
    case 'press':
      await page.keyboard.press('Space')
      return untilChanged(page, act)
    case 'attach':
      return withFile(page, act.file, () => page.keyboard.press('Space'))
    case 'save':
      return savedAs(page, act.fileName, () => page.keyboard.press('Enter'))
    default:
      return act satisfies never
  }
}

/** More stops than any page has. */
const mostStops = 150

/**
 * Moves the focus on until it is there, past nothing but what can be seen; the radio buttons of one name are a single stop.
 */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops++) {
    const stop = await control.evaluate((wanted) => {
      const focused = document.activeElement
      if (focused === null || focused === document.body) return 'none'
      const { width, height } = focused.getBoundingClientRect()
      if (width < 4 || height < 4 || !focused.checkVisibility()) return focused.outerHTML
      const sameRadios =
        wanted instanceof HTMLInputElement &&
        wanted.type === 'radio' &&
        focused instanceof HTMLInputElement &&
        focused.name === wanted.name
      return focused === wanted || sameRadios ? 'wanted' : 'another'
    })
    if (stop === 'wanted') return
    expect(stop, 'the focus is on something that cannot be seen').toMatch(/^(?:none|another)$/)
    await page.keyboard.press('Tab')
  }
  throw new Error(`The tab key does not lead to ${control.toString()}.`)
}

/** From one radio button of a group to another. */
async function arrowTo(page: Page, control: Locator): Promise<void> {
  for (let steps = 0; steps < mostStops; steps++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrow keys do not lead to ${control.toString()}.`)
}

async function arrowToOption(page: Page, list: Locator, option: string): Promise<void> {
  for (let steps = 0; steps < mostStops; steps++) {
    const chosen = await list.evaluate((element) =>
      element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label : undefined,
    )
    if (chosen === option) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrow keys do not lead to ${option} in ${list.toString()}.`)
}
