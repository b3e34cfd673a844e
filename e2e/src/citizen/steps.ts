import type { Page, Request } from 'playwright-core'
import { turn } from '../harness/form.ts'
import { expectVisiblyChosen } from '../harness/visible-choice.ts'

/** Presses a button of the journey by what it says to the form. */
export function go(page: Page, value: string): Promise<void> {
  return turn(page, () => page.locator(`button[name=go][value="${value}"]`).click())
}

export function next(page: Page): Promise<void> {
  return go(page, 'next')
}

export function back(page: Page): Promise<void> {
  return go(page, 'back')
}

export function title(page: Page): Promise<string> {
  return page.locator('h1').innerText()
}

/** Where the error summary leads, in its order. */
export async function problems(page: Page): Promise<readonly string[]> {
  const links = page.locator('[data-error-summary] a')
  return links.evaluateAll((all) =>
    all.map((link) => decodeURIComponent((link.getAttribute('href') ?? '').replace('#', ''))),
  )
}

/** Chooses an option and fails unless that changes what is drawn in its box. */
export function expectVisibleChoice(page: Page, name: string, value: string): Promise<void> {
  return expectVisiblyChosen(page.locator(`input[name="${name}"][value="${value}"]`))
}

/** Double-clicks "Antworten absenden" and waits for the thanks; what was sent. */
export async function sendTwice(page: Page): Promise<Request> {
  const posted = page.waitForRequest((request) => (request.postData() ?? '') !== '')
  await page.locator('button[name="go"][value="send"]').dblclick()
  // The second click breaks the first navigation off, which a waiting `waitForURL` would take for a failure.
  await page.locator('.kern-alert--success').waitFor({ timeout: 30_000 })
  await page.waitForLoadState()
  return posted
}
