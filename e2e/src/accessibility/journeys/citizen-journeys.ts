import type { Page } from 'playwright-core'
import { keys, tabOn } from '../../harness/hands.ts'
import { button, enter, focused, link, mustHold, write } from './keyboard.ts'
import type { Journey } from './journeys.ts'

const heading = (page: Page) => page.locator('h1').innerText()

/** What citizens come for, with keys alone. */
export const citizenJourneys: readonly Journey[] = [
  {
    name: 'Eine Befragung von der Übersicht bis zum Dank beantworten',
    who: 'citizen',
    async go(page, { collector }) {
      await page.goto(collector)
      await enter(page, link(page, /Kundenzentrum/))
      await enter(page, link(page, /Befragung beginnen/))
      for (let pages = 0; pages < 60; pages += 1) {
        if (/Vielen Dank/.test(await heading(page))) return
        await answerPage(page)
      }
      throw new Error('The survey does not come to an end.')
    },
  },
  {
    name: 'Mit dem Sprunglink an der Kopfzeile vorbei zum Inhalt',
    who: 'citizen',
    async go(page, { collector }) {
      await page.goto(`${collector}/ergebnisse`)
      await page.keyboard.press('Tab')
      mustHold(
        /Zum Inhalt/.test((await focused(page)).name),
        'The skip link is not the first stop.',
      )
      await page.keyboard.press('Enter')
      mustHold((await focused(page)).tag === 'main', 'The skip link does not lead to the contents.')
    },
  },
  {
    name: 'Ergebnisse lesen, bis zu einer einzelnen Frage',
    who: 'citizen',
    async go(page, { collector }) {
      await page.goto(`${collector}/ergebnisse`)
      const leadsTo = (path: string) => page.locator(`main a[href*="${path}"]`).first()
      await enter(page, leadsTo('/ergebnisse/'))
      await enter(page, leadsTo('/fragen/'))
      mustHold(/fragen/.test(new URL(page.url()).pathname), 'No single question is shown.')
    },
  },
  {
    name: 'Die Sprache wechseln',
    who: 'citizen',
    async go(page, { collector }) {
      await page.goto(collector)
      await enter(page, link(page, /^English/))
      mustHold((await page.getAttribute('html', 'lang')) === 'en', 'The page is not in English.')
    },
  },
  {
    name: 'Eine Barriere melden, zuerst mit leerem Formular',
    who: 'citizen',
    async go(page, { collector }) {
      await page.goto(collector)
      await enter(page, link(page, /Barriere melden/))
      await enter(page, button(page, /Meldung senden/))
      await keys.click(link(page, /Bitte schreiben Sie/))
      mustHold((await focused(page)).field === 'text', 'The error does not lead to its field.')
      await write(page, 'text', 'Der Kontrast ist zu schwach.')
      await enter(page, button(page, /Meldung senden/))
      mustHold(/Vielen Dank/.test(await heading(page)), 'Nobody says thanks.')
    },
  },
]

const onward = /^(?:Weiter|Absenden|Antworten absenden|Jetzt absenden)/

/** Answers whatever a page asks and goes on. */
async function answerPage(page: Page): Promise<void> {
  // Whoever is quicker than the page's script answers without it, and is asked to wait before sending.
  await page.waitForLoadState('networkidle')
  const done = new Set<string>()
  for (let stops = 0; stops < 200; stops += 1) {
    await tabOn(page)
    const stop = await focused(page)
    if (stop.tag === 'button' && onward.test(stop.name)) break
    // What belongs to "other" stays empty where something else was chosen.
    if (stop.field === '' || stop.field.includes('~') || done.has(stop.field)) continue
    done.add(stop.field)
    if (stop.type === 'radio' || stop.type === 'checkbox') await page.keyboard.press('Space')
    else if (stop.tag === 'select') await page.keyboard.press('ArrowDown')
    else if (stop.isNumber || stop.type === 'number') await page.keyboard.type('3')
    else if (stop.tag === 'textarea' || stop.type === 'text') await page.keyboard.type('Gut so.')
  }
  await enter(page, button(page, onward))
}
