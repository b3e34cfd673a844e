import type { Page } from 'playwright-core'
import { demoPassword } from '@meinungsbild/cli'
import { button, enter, focused, link, mustHold, write } from './keyboard.ts'
import { fillIn, follow } from '../../harness/form.ts'
import { keys } from '../../harness/hands.ts'
import { dayFromNow } from '../../harness/day-from-now.ts'
import type { Journey } from './journeys.ts'

const title = 'Ein Vorhaben ohne Maus'

const submit = (page: Page, name: RegExp) =>
  page.locator('main').getByRole('button', { name }).first()

/** What employees do, with keys alone. */
export const staffJourneys: readonly Journey[] = [
  {
    name: 'Anmelden und die eigenen Aufgaben lesen',
    who: 'nobody',
    async go(page, { staff }) {
      await page.goto(`${staff}/anmelden`)
      await write(page, 'login', 'presse')
      await write(page, 'password', demoPassword)
      await page.keyboard.press('Enter')
      await page.waitForURL(/aufgaben/)
      await enter(page, link(page, /^Vorhaben$/))
    },
  },
  {
    name: 'Suchen und ein Vorhaben öffnen',
    who: 'presse',
    async go(page, { staff }) {
      await page.goto(`${staff}/aufgaben`)
      await write(page, 'suche', 'Kundenzentrum')
      await page.keyboard.press('Enter')
      await page.waitForURL(/suche/)
      await enter(page, link(page, /Kundenzentrum/))
      await enter(page, link(page, /^Fragebogen$|^Befragung$/))
    },
  },
  {
    name: 'Ein neues Vorhaben anlegen, zuerst mit leerem Formular',
    who: 'leitung',
    async go(page, { staff }) {
      await page.goto(`${staff}/vorhaben/neu`)
      await enter(page, submit(page, /^Idee vorschlagen$/))
      await keys.click(link(page, /^Bitte/))
      mustHold((await focused(page)).field !== '', 'The error does not lead to its field.')
      const typed = { title, occasion: 'Prüfung', deadline: dayFromNow(150) }
      await fillIn(page.locator('main form'), typed, keys)
      const sent = await follow(page, submit(page, /^Idee vorschlagen$/), keys)
      mustHold(sent.ok(), 'The idea is not taken.')
    },
  },
  {
    name: 'Die Idee übernehmen, das Grobkonzept schreiben und den Schritt abschließen',
    who: 'presse',
    async go(page, { staff }) {
      await page.goto(`${staff}/aufgaben`)
      await write(page, 'suche', title)
      await page.keyboard.press('Enter')
      await page.waitForURL(/suche/)
      await enter(page, link(page, new RegExp(title)))
      await page.goto(`${page.url().split('?')[0]}/idee`)
      await follow(page, submit(page, /^Idee übernehmen$/), keys)
      for (const label of ['Ressourceneinsatz', 'Rechtliche Rahmenbedingungen'])
        await keys.fill(page.locator('main').getByLabel(label).first(), 'Wie immer.')
      await follow(page, submit(page, /^Speichern und Schritt abschließen$/), keys)
      const said = await page.locator('main').innerText()
      mustHold(said.includes('ist abgeschlossen'), 'The step is not completed.')
    },
  },
  {
    name: 'Eine Barriere melden und die Meldung abschließen',
    who: 'presse',
    async go(page, { staff }) {
      await page.goto(`${staff}/aufgaben`)
      await enter(page, link(page, /Barriere melden/))
      await write(page, 'text', 'Der Knopf ist zu klein.')
      await enter(page, button(page, /Meldung senden/))
      await page.goto(`${staff}/barrieremeldungen`)
      const fields = page.locator('textarea')
      const name = (await fields.first().getAttribute('name')) ?? ''
      await write(page, name, 'Der Knopf ist jetzt größer.')
      await enter(page, button(page, /abschließen/))
      await page.locator('.kern-alert--success').waitFor()
    },
  },
  {
    name: 'Die Erklärung zur Barrierefreiheit lesen',
    who: 'presse',
    async go(page, { staff }) {
      await page.goto(`${staff}/aufgaben`)
      await enter(page, link(page, /^Barrierefreiheit$/))
      mustHold(/Erklärung/.test(await page.locator('h1').innerText()), 'It is not there.')
    },
  },
  {
    name: 'Abmelden',
    who: 'presse2',
    async go(page, { staff }) {
      await page.goto(`${staff}/aufgaben`)
      await enter(page, button(page, /^(?:Abmelden|Sign out)/))
      mustHold(new URL(page.url()).pathname === '/anmelden', 'Still signed in.')
    },
  },
]
