import type { Locator, Page } from 'playwright-core'
import { turn } from '../../harness/form.ts'
import { keys } from '../../harness/hands.ts'

/** What has the focus, in the words by which somebody knows it. */
export type Stop = {
  readonly tag: string
  readonly type: string
  readonly name: string
  readonly field: string
  /** Where only digits are wanted. */
  readonly isNumber: boolean
}

export function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const stop = document.activeElement
    if (!(stop instanceof HTMLElement) || stop === document.body)
      return { tag: '', type: '', name: '', field: '', isNumber: false }
    return {
      tag: stop.tagName.toLowerCase(),
      type: stop.getAttribute('type') ?? '',
      name: stop.innerText.replaceAll(/[\u00AD\s]+/g, ' ').trim(),
      field: stop.getAttribute('name') ?? '',
      isNumber: ['numeric', 'decimal'].includes(stop.getAttribute('inputmode') ?? ''),
    }
  })
}

/** The first link with such words. */
export const link = (page: Page, name: RegExp) => page.getByRole('link', { name }).first()

/** The first button with such words. */
export const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first()

/** Follows a link or presses a button with the enter key, and waits for what comes. */
export function enter(page: Page, target: Locator): Promise<void> {
  return turn(page, () => keys.click(target))
}

/** Writes into a field. */
export function write(page: Page, name: string, text: string): Promise<void> {
  return keys.fill(page.locator(`[name="${name}"]`).first(), text)
}

export function mustHold(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}
