import type { Page, Response } from 'playwright-core'
import type { Plan } from './plan.ts'
import type { Visits } from './visits.ts'

/** The nth form of the page at an address, as somebody sees it. */
export type FoundForm = { readonly who: string; readonly url: string; readonly index: number }

/** Forms that end or change the visit itself. */
const leftAlone = new Set(['signOut', 'accountLanguage', 'accountPassword', 'standIn'])

/** Remembers one form of each kind: by the page that it is on and by what takes it. */
export async function noteForms(
  page: Page,
  who: string,
  plan: Plan,
  visits: Visits,
): Promise<void> {
  const url = page.url()
  const here = plan.find(new URL(url))
  const actions = await page.evaluate(() =>
    [...document.querySelectorAll('form')].map(({ method, action }) =>
      method === 'post' ? action : '',
    ),
  )
  for (const [index, action] of actions.entries()) {
    if (action === '') continue
    const there = new URL(action)
    const address =
      plan.find(there)?.address?.name ?? there.pathname.replaceAll(/[0-9a-f-]{20,}/g, ':id')
    if (leftAlone.has(address) || /abmelden|geraet/.test(there.pathname)) continue
    const key = `${here?.surface} ${here?.address?.name} ${address}`
    if (!visits.forms.has(key)) visits.forms.set(key, { who, url, index })
  }
}

/** Sends a form with nothing in it, past every script; undefined if no page came of it. */
export async function sendEmpty(
  page: Page,
  { url, index }: FoundForm,
): Promise<Response | undefined> {
  await page.goto(url, { waitUntil: 'load' })
  const coming = page
    .waitForResponse(
      (each) =>
        each.request().isNavigationRequest() && (each.status() < 300 || each.status() >= 400),
      { timeout: 15_000 },
    )
    .catch(() => undefined)
  await page.evaluate((nth) => {
    const form = document.querySelectorAll('form')[nth]
    if (form === undefined) return
    for (const field of form.querySelectorAll('input, textarea, select')) {
      if (field instanceof HTMLTextAreaElement) field.value = ''
      else if (field instanceof HTMLSelectElement) field.selectedIndex = 0
      else if (field instanceof HTMLInputElement) {
        if (field.type === 'radio' || field.type === 'checkbox') field.checked = false
        else if (field.type !== 'hidden') field.value = ''
      }
    }
    const button = form.querySelector('button')
    if (button !== null && button.name !== '') {
      const pressed = document.createElement('input')
      Object.assign(pressed, { type: 'hidden', name: button.name, value: button.value })
      form.append(pressed)
    }
    HTMLFormElement.prototype.submit.call(form)
  }, index)
  const response = await coming
  const isPage = response?.headers()['content-type']?.startsWith('text/html') === true
  if (response === undefined || !isPage) return undefined
  await page.waitForLoadState('load')
  return response
}
