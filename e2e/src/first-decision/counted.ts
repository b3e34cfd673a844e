import type { Locator, Page } from 'playwright-core'
import { demoPassword } from '@meinungsbild/cli'
import { fillIn, follow } from '../harness/form.ts'
import { keys } from '../harness/hands.ts'
import { desktop, newVisitor } from '../harness/visitor.ts'

/** What was clicked or filled in, by whom, in order: the length of this list is what is counted. */
export type Tally = string[]

/** Somebody at a browser who does nothing but what a person does: read, click, fill in. All of it is counted, and done with keys alone. */
export type Person = {
  readonly page: Page
  /** Clicks what leads to another page, a link or a button with these words. */
  click(words: string | RegExp): Promise<void>
  /** Fills in the field with this label. */
  fill(label: string | RegExp, text: string): Promise<void>
  /** Chooses the answer with these words. */
  choose(words: string | RegExp): Promise<void>
  /** A new sitting, perhaps days later: the first page after signing in, where the work waits. */
  sit(): Promise<void>
}

/** Signs in; whoever works is signed in in the morning, so that is not counted. */
export async function personAt(staffUrl: string, login: string, tally: Tally): Promise<Person> {
  const permitted = { origins: [staffUrl], statuses: [], who: 'staff' } as const
  const { page } = await newVisitor(permitted, desktop)
  await page.goto(`${staffUrl}/anmelden`)
  await fillIn(page, { login, password: demoPassword }, keys)
  await follow(page, page.locator('main form button[type="submit"]'), keys)
  const count = (what: string) => tally.push(`${login}: ${what}`)
  const main = page.locator('main')

  return {
    page,
    async click(words) {
      const named = { name: words, exact: true }
      const target = main.getByRole('link', named).or(main.getByRole('button', named)).first()
      await seen(target, `${login} sees nothing called ${String(words)} at ${page.url()}`)
      count(`Klick „${await target.innerText()}“`)
      const response = await follow(page, target, keys)
      if (!response.ok()) throw new Error(`${login} gets ${response.status()} at ${page.url()}`)
    },
    async fill(label, text) {
      const field = main.getByLabel(label).first()
      await seen(field, `${login} sees no field ${String(label)} at ${page.url()}`)
      count(`Feld „${String(label)}“`)
      await keys.fill(field, text)
    },
    async choose(words) {
      const option = main.getByRole('radio', { name: words }).first()
      await seen(option, `${login} sees no choice ${String(words)} at ${page.url()}`)
      count(`Wahl „${String(words)}“`)
      await keys.pick(option)
    },
    async sit() {
      await page.goto(`${staffUrl}/aufgaben`)
    },
  }
}

/** Fails at once, and says where, if a person would not see it. */
async function seen(what: Locator, otherwise: string): Promise<void> {
  if (!(await what.isVisible())) throw new Error(otherwise)
}
