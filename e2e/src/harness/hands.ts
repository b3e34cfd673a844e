import type { ElementHandle, Locator, Page } from 'playwright-core'

type Target = ElementHandle<Element>

/** How somebody works a page: with a mouse, or with keys alone. */
export type Hands = {
  /** Follows a link, presses a button, opens what is folded. */
  click(target: Locator): Promise<void>
  fill(field: Locator, text: string): Promise<void>
  /** One of several. */
  pick(option: Locator): Promise<void>
  tick(box: Locator, wanted: boolean): Promise<void>
  select(field: Locator, values: readonly string[]): Promise<void>
}

export const mouse: Hands = {
  click: (target) => target.click(),
  fill: (field, text) => field.fill(text),
  pick: (option) => option.check(),
  tick: (box, wanted) => box.setChecked(wanted),
  async select(field, values) {
    await field.selectOption(values)
  },
}

/** More stops than any page has. */
const mostStops = 500

/** What the browser draws and works itself; typing into it depends on the language of the browser. */
const drawnByBrowser = new Set(['date', 'time', 'datetime-local', 'color'])

/** Goes from stop to stop with the tab key, as somebody does who has no mouse; what cannot be reached so fails. */
export const keys: Hands = {
  async click(target) {
    await reach(target)
    await target.page().keyboard.press('Enter')
  },

  async fill(field, text) {
    await reach(field)
    if (drawnByBrowser.has((await field.getAttribute('type')) ?? '')) return field.fill(text)
    const { keyboard } = field.page()
    await keyboard.press('Control+A')
    await (text === '' ? keyboard.press('Delete') : keyboard.insertText(text))
  },

  async pick(option) {
    const { keyboard } = option.page()
    await reach(option)
    for (let turns = 0; turns < 60 && !(await option.isChecked()); turns += 1)
      await keyboard.press((await hasFocus(option)) ? 'Space' : 'ArrowDown')
    if (!(await option.isChecked())) throw new Error(`No key chooses ${await inWords(option)}.`)
  },

  async tick(box, wanted) {
    if ((await box.isChecked()) === wanted) return
    await reach(box)
    await box.page().keyboard.press('Space')
  },

  async select(field, values) {
    await reach(field)
    if (await field.evaluate((each) => each instanceof HTMLSelectElement && each.multiple)) {
      await field.selectOption(values)
      return
    }
    const { keyboard } = field.page()
    const [wanted = ''] = values
    await keyboard.press('Home')
    for (let turns = 0; turns < mostStops && (await field.inputValue()) !== wanted; turns += 1)
      await keyboard.press('ArrowDown')
    if ((await field.inputValue()) !== wanted) throw new Error(`No key chooses ${wanted}.`)
  },
}

/** Goes on to the next stop; throws if that is nothing that can be seen. */
export async function tabOn(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  const unseen = await page.evaluate(unseenStop)
  if (unseen !== '') throw new Error(`The focus is on what cannot be seen: ${unseen}`)
}

/** Tabs on until the focus is on the target, or on another option of its group. */
async function reach(target: Locator): Promise<void> {
  const element = await target.elementHandle()
  if (element === null) throw new Error('There is nothing to go to.')
  await skipToMain(target, element)
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await element.evaluate(isThere)) return
    await tabOn(target.page())
  }
  throw new Error(
    `The tab key does not lead to ${await inWords(target)} at ${target.page().url()}.`,
  )
}

/** Runs in the page. A group of options is one stop; arrows go round in it. */
function isThere(target: Element): boolean {
  const stop = document.activeElement
  const isOption = (each: Element | null): each is HTMLInputElement =>
    each instanceof HTMLInputElement && each.type === 'radio'
  return stop === target || (isOption(stop) && isOption(target) && stop.name === target.name)
}

/** Runs in the page: what has the focus, if it is too small to be seen. A browser's own field may be hidden below its label. */
function unseenStop(): string {
  const stop = document.activeElement
  if (stop === null || stop === document.body) return ''
  const shown = stop instanceof HTMLInputElement ? [stop, ...(stop.labels ?? [])] : [stop]
  const isSeen = shown.some((each) => {
    const { width, height } = each.getBoundingClientRect()
    return width >= 4 && height >= 4
  })
  return isSeen ? '' : stop.outerHTML.slice(0, 200)
}

/** On a new page past its head, as everybody who knows the link for it. */
async function skipToMain(target: Locator, element: Target): Promise<void> {
  const isNew = await element.evaluate(
    (each) => document.activeElement === document.body && each.closest('main') !== null,
  )
  if (!isNew) return
  const { keyboard } = target.page()
  await keyboard.press('Tab')
  // An address with a fragment begins further down.
  if (await element.evaluate(isOnTheWayToMain)) await keyboard.press('Enter')
}

/** Runs in the page. */
function isOnTheWayToMain(): boolean {
  const stop = document.activeElement
  return (
    stop instanceof HTMLAnchorElement &&
    stop.hash !== '' &&
    document.querySelector(stop.hash)?.matches('main') === true
  )
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((each) => each === document.activeElement)
}

async function inWords(target: Locator): Promise<string> {
  return target.evaluate((each) => each.outerHTML.slice(0, 200))
}
