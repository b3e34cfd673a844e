import { demoPassword } from '@meinungsbild/cli'
import { button, enter, focused, link, mustHold, tabTo, write } from './keyboard.ts'
import type { Journey } from './journeys.ts'

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
    },
  },
  {
    name: 'Im Fragebogen eine Seite hinzufügen',
    who: 'presse',
    async go(page, { staff, ideaId }) {
      await page.goto(`${staff}/vorhaben/${ideaId}/fragebogen`)
      mustHold((await page.locator('h1').count()) === 1, 'The questionnaire cannot be opened.')
      await tabTo(page, (stop) => stop.tag === 'button' || stop.tag === 'a', 'something to do')
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
