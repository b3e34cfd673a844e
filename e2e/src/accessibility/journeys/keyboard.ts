import type { Page } from 'playwright-core'

/** More stops than any page has. */
const mostStops = 400

/** What has the focus, in the words by which somebody knows it. */
export type Stop = {
  readonly tag: string
  readonly type: string
  readonly name: string
  readonly field: string
  /** Where only digits are wanted. */
  readonly isNumber: boolean
  /** Where a link leads. */
  readonly href: string
  readonly wellSeen: boolean
}

export function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const stop = document.activeElement
    const none = {
      tag: '',
      type: '',
      name: '',
      field: '',
      isNumber: false,
      href: '',
      wellSeen: true,
    }
    if (!(stop instanceof HTMLElement) || stop === document.body) return none
    const labels =
      stop instanceof HTMLInputElement ||
      stop instanceof HTMLTextAreaElement ||
      stop instanceof HTMLSelectElement
        ? [...(stop.labels ?? [])]
        : []
    const words = [
      stop.getAttribute('aria-label') ?? '',
      ...labels.map(({ innerText }) => innerText),
      stop.innerText,
    ]
    const { width, height } = stop.getBoundingClientRect()
    const label = labels[0]?.getBoundingClientRect()
    return {
      tag: stop.tagName.toLowerCase(),
      type: stop.getAttribute('type') ?? '',
      name: words
        .join(' ')
        .replaceAll(/[\u00AD\s]+/g, ' ')
        .trim(),
      field: stop.getAttribute('name') ?? '',
      isNumber: ['numeric', 'decimal'].includes(stop.getAttribute('inputmode') ?? ''),
      href: stop.getAttribute('href') ?? '',
      wellSeen: (width >= 4 && height >= 4) || (label?.width ?? 0) >= 4,
    }
  })
}

/** Moves the focus on, past nothing but what can be seen, until it is on what is looked for. */
export async function tabTo(
  page: Page,
  wanted: (stop: Stop) => boolean,
  what: string,
): Promise<Stop> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    const stop = await focused(page)
    if (!stop.wellSeen)
      throw new Error(`The focus is on something that cannot be seen: ${stop.tag} ${stop.name}`)
    if (wanted(stop)) return stop
    await page.keyboard.press('Tab')
  }
  throw new Error(`The tab key does not lead to ${what} on ${page.url()}.`)
}

export const link = (name: RegExp) => (stop: Stop) => stop.tag === 'a' && name.test(stop.name)
export const button = (name: RegExp) => (stop: Stop) =>
  stop.tag === 'button' && name.test(stop.name)
const field = (name: string) => (stop: Stop) => stop.field === name

/** Follows a link or presses a button with the enter key, and waits for what comes. */
export async function enter(
  page: Page,
  wanted: (stop: Stop) => boolean,
  what: string,
): Promise<void> {
  await tabTo(page, wanted, what)
  await page.evaluate(() => document.body.setAttribute('data-left', ''))
  await page.keyboard.press('Enter')
  await page.locator('body:not([data-left])').waitFor()
  await page.waitForLoadState()
}

/** Writes into a field. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, field(name), `the field ${name}`)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

export function mustHold(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}
