import type { Page, Response } from 'playwright-core'
import { expect } from 'vitest'
import { press } from '../harness/form.ts'
import { expectVisiblyChosen } from '../harness/visible-choice.ts'

export function next(page: Page): Promise<Response> {
  return press(page, 'go', 'next')
}

export function back(page: Page): Promise<Response> {
  return press(page, 'go', 'back')
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

/** Double-clicks "Antworten absenden" and waits for the thanks; the form that was sent. */
export async function sendTwice(page: Page): Promise<string> {
  const posted = page.waitForRequest((request) => request.method() === 'POST')
  await page.locator('button[name="go"][value="send"]').dblclick()
  // The second click breaks the first navigation off, which a waiting `waitForURL` would take for a failure.
  await expect.poll(() => new URL(page.url()).pathname, { timeout: 30_000 }).toMatch(/\/danke$/)
  await page.waitForLoadState()
  return (await posted).postData() ?? ''
}
