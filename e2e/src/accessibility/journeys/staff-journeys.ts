import type { Page } from 'playwright-core'
import { demoPassword } from '@meinungsbild/cli'
import { button, enter, focused, link, mustHold, tabTo, write } from './keyboard.ts'
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
      await enter(page, link(/^Vorhaben$/), 'the initiatives')
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
      await enter(page, link(/Kundenzentrum/), 'the initiative')
      await enter(page, link(/^Fragebogen$|^Befragung$/), 'the survey')
    },
  },
  {
    name: 'Ein neues Vorhaben anlegen, zuerst mit leerem Formular',
    who: 'leitung',
    async go(page, { staff }) {
      await page.goto(`${staff}/vorhaben/neu`)
      await enter(
        page,
        (stop) =>
          stop.tag === 'button' &&
          /(?:anlegen|vorschlagen|senden|einreichen|geben)/i.test(stop.name),
        'the button',
      )
      const first = page.locator('.error-summary a').first()
      await first.waitFor()
      await tabTo(page, (stop) => stop.tag === 'a' && stop.name.startsWith('Bitte'), 'the error')
      await page.keyboard.press('Enter')
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
      await enter(page, link(new RegExp(title)), 'the initiative')
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
      await enter(page, link(/Barriere melden/), 'the form')
      await write(page, 'text', 'Der Knopf ist zu klein.')
      await enter(page, button(/Meldung senden/), 'sending')
      await page.goto(`${staff}/barrieremeldungen`)
      const fields = page.locator('textarea')
      const name = (await fields.first().getAttribute('name')) ?? ''
      await write(page, name, 'Der Knopf ist jetzt größer.')
      await enter(page, button(/abschließen/), 'closing')
      await page.locator('.kern-alert--success').waitFor()
    },
  },
  {
    name: 'Die Erklärung zur Barrierefreiheit lesen',
    who: 'presse',
    async go(page, { staff }) {
      await page.goto(`${staff}/aufgaben`)
      await enter(page, link(/^Barrierefreiheit$/), 'the declaration')
      mustHold(/Erklärung/.test(await page.locator('h1').innerText()), 'It is not there.')
    },
  },
  {
    name: 'Abmelden',
    who: 'presse2',
    async go(page, { staff }) {
      await page.goto(`${staff}/aufgaben`)
      await enter(page, button(/^(?:Abmelden|Sign out)/), 'signing out')
      mustHold(new URL(page.url()).pathname === '/anmelden', 'Still signed in.')
    },
  },
]
