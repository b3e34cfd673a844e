import type { Locator, Page, Response } from 'playwright-core'
import { mouse, type Hands } from './hands.ts'

/** What to fill in: by field name, one value or several. Fields that are not named stay as they are. */
export type Entries = Readonly<Record<string, string | readonly string[]>>

/** Fills in fields as a person does; fails if the page offers no such field or option. */
export async function fillIn(
  form: Page | Locator,
  entries: Entries,
  hands: Hands = mouse,
): Promise<void> {
  for (const [name, wanted] of Object.entries(entries)) {
    const fields = form.locator(`[name="${name}"]`)
    if ((await fields.count()) === 0) throw new Error(`No field ${name} is offered.`)
    const values = [wanted].flat()
    await unfold(fields.first(), hands)
    switch (await kindOf(fields.first())) {
      case 'radio':
        for (const value of values) await hands.pick(withValue(fields, value))
        break
      case 'checkbox':
        for (const field of await fields.all())
          await hands.tick(field, values.includes((await field.getAttribute('value')) ?? 'on'))
        break
      case 'select':
        await hands.select(fields.first(), values)
        break
      default:
        for (const [index, value] of values.entries()) await hands.fill(fields.nth(index), value)
    }
  }
}

/** Opens what is folded around the field, from the outside in. */
async function unfold(field: Locator, hands: Hands): Promise<void> {
  const closed = field.locator('xpath=ancestor::details[not(@open)]')
  while ((await closed.count()) > 0) await hands.click(closed.first().locator('> summary'))
}

/** What the fields with these names would send now. */
export function typedIn(page: Page, ...names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const form = document.querySelector('main form')
    const data = form instanceof HTMLFormElement ? new FormData(form) : new FormData()
    return wanted.flatMap((name) => data.getAll(name).map(String))
  }, names)
}

/** Clicks what leads to another page and waits until that is there; its answer says the status. */
export function follow(page: Page, link: Locator, hands: Hands = mouse): Promise<Response> {
  return arrive(page, () => hands.click(link))
}

/** Does what leads to another page and waits until that is there; its answer says the status. */
async function arrive(page: Page, leave: () => Promise<void>): Promise<Response> {
  const [response] = await Promise.all([
    page.waitForResponse((each) => each.request().isNavigationRequest() && !isRedirect(each)),
    page.waitForEvent('load'),
    leave(),
  ])
  return response
}

/**
 * Does what turns the page of a journey and waits until the next one is there, be it sent by the server or made by the
 * page's own script.
 */
export async function turn(page: Page, leave: () => Promise<void>): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-left', ''))
  await leave()
  await page.locator('body:not([data-left])').waitFor()
  await page.waitForLoadState()
}

/** Presses a form's button by its name and value and waits for the page that it brings. */
export function press(page: Page, name: string, value: string): Promise<Response> {
  return follow(page, page.locator(`button[name="${name}"][value="${value}"]`))
}

function isRedirect(response: Response): boolean {
  return response.status() >= 300 && response.status() < 400
}

function withValue(fields: Locator, value: string): Locator {
  return fields.and(fields.page().locator(`[value="${value}"]`))
}

function kindOf(field: Locator): Promise<string> {
  return field.evaluate((element) => {
    if (element instanceof HTMLInputElement) return element.type
    return element instanceof HTMLSelectElement ? 'select' : 'text'
  })
}
