import type { APIRequestContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { demoPassword } from '@meinungsbild/cli'
import { expectAccessibleOnce } from '../harness/accessible.ts'
import { fillIn, follow, type Entries } from '../harness/form.ts'
import { mouse, type Hands } from '../harness/hands.ts'
import type { RunningHouse } from '../harness/running-house.ts'
import { settled } from '../harness/settled.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { desktop, newVisitor } from '../harness/visitor.ts'

/** Which form of a page, and which of its buttons. */
type Where = {
  /** How the form's address ends; by default it is that of the page. */
  readonly action?: string
  /** `name=value`; by default the form's first button. */
  readonly button?: string
}

/** Somebody of the authority, signed in at a browser of their own. Every page they come to must be accessible. */
export type Colleague = {
  readonly page: Page
  /** Requests with this person's session, for files. */
  readonly request: APIRequestContext
  open(path: string): Promise<void>
  /** Fills in a form of the page at `path` and sends it; fails unless that is accepted. */
  fill(path: string, entries: Entries, where?: Where): Promise<void>
  /** The same with the page that is open. */
  send(entries: Entries, where: Where): Promise<void>
  leave(): Promise<void>
}

export async function signIn(
  { staffUrl }: RunningHouse,
  login: string,
  options: BrowserContextOptions = {},
  hands: Hands = mouse,
): Promise<Colleague> {
  // A colleague who may not do something is told so with 403; what is refused otherwise fails in `fill`.
  const permitted = { origins: [staffUrl], statuses: [403, 422], who: 'staff' } as const
  const { page, leave } = await newVisitor(permitted, { ...desktop, ...options })
  const pathNow = () => decodeURIComponent(new URL(page.url()).pathname)

  async function arrive(): Promise<void> {
    // A page that waits for figures loads itself again until they are there.
    await page.getByText('Die Seite lädt sich selbst neu').waitFor({ state: 'detached' })
    await takeScreenshot(page, pictureName(login, pathNow()))
    // axe is a script itself; the pages are the same ones without.
    if (options.javaScriptEnabled !== false) await expectAccessibleOnce(page)
  }
  function form({ action = '', button }: Where): Locator {
    const forms = page.locator(`form[action$="${action}"]`)
    const wanted =
      button === undefined ? forms : forms.filter({ has: page.locator(selector(button)) })
    return wanted.first()
  }

  const colleague: Colleague = {
    page,
    request: page.context().request,
    leave,
    async open(path) {
      const answer = await page.goto(staffUrl + path)
      const response = answer && (await settled(page, answer))
      expect([login, path, response?.status()]).toEqual([login, path, 200])
      await arrive()
    },
    async fill(path, entries, where = {}) {
      await colleague.open(path)
      await colleague.send(entries, { action: path, ...where })
    },
    async send(entries, where) {
      const from = pathNow()
      const sent = form(where)
      if ((await sent.count()) === 0) {
        const words = await page.locator('main').innerText()
        throw new Error(`${login} finds no form ${JSON.stringify(where)} at ${from}:\n${words}`)
      }
      await fillIn(sent, entries, hands)
      const button = where.button === undefined ? 'button[type="submit"]' : selector(where.button)
      const response = await settled(page, await follow(page, sent.locator(button).first(), hands))
      const complaint = response.ok() ? '' : await page.locator('main').innerText()
      expect([login, from, response.status(), complaint]).toEqual([login, from, 200, ''])
      await arrive()
    },
  }
  await page.goto(`${staffUrl}/anmelden`)
  await arrive()
  await fillIn(page, { login, password: demoPassword }, hands)
  await follow(page, page.locator('main form button[type="submit"]'), hands)
  expect(pathNow()).toBe('/aufgaben')
  await arrive()
  return colleague
}

function selector(button: string): string {
  const [name, ...value] = button.split('=')
  return `button[name="${name}"][value="${value.join('=')}"]`
}

function pictureName(login: string, path: string): string {
  return `staff-${path.replace(/\/vorhaben\/[0-9a-f-]{36}/, '/v').replaceAll(/[/:]/g, '-')}-${login}`
}
