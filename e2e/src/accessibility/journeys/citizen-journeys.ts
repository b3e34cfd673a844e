import type { Page } from 'playwright-core'
import { button, enter, focused, link, mustHold, tabTo, write, type Stop } from './keyboard.ts'
import type { Journey } from './journeys.ts'

const heading = (page: Page) => page.locator('h1').innerText()

/** What citizens come for, with keys alone. */
export const citizenJourneys: readonly Journey[] = [
  {
    name: 'Eine Befragung von der Übersicht bis zum Dank beantworten',
    who: 'citizen',
    async go(page, { collector }) {
      await page.goto(collector)
      await enter(page, link(/Kundenzentrum/), 'the survey')
      await enter(page, link(/Befragung beginnen/), 'the beginning')
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
      const leadsTo = (path: RegExp) => (stop: Stop) => stop.tag === 'a' && path.test(stop.href)
      await enter(page, leadsTo(/^[/]ergebnisse[/][^/.]+$/), 'the results')
      await enter(page, leadsTo(/[/]fragen[/]/), 'a question')
      mustHold(/fragen/.test(new URL(page.url()).pathname), 'No single question is shown.')
    },
  },
  {
    name: 'Die Sprache wechseln',
    who: 'citizen',
    async go(page, { collector }) {
      await page.goto(collector)
      await enter(page, link(/^English/), 'English')
      mustHold((await page.getAttribute('html', 'lang')) === 'en', 'The page is not in English.')
    },
  },
  {
    name: 'Eine Barriere melden, zuerst mit leerem Formular',
    who: 'citizen',
    async go(page, { collector }) {
      await page.goto(collector)
      await enter(page, link(/Barriere melden/), 'the form')
      await enter(page, button(/Meldung senden/), 'sending')
      await tabTo(page, link(/Bitte schreiben Sie/), 'the error')
      await page.keyboard.press('Enter')
      mustHold((await focused(page)).field === 'text', 'The error does not lead to its field.')
      await write(page, 'text', 'Der Kontrast ist zu schwach.')
      await enter(page, button(/Meldung senden/), 'sending')
      mustHold(/Vielen Dank/.test(await heading(page)), 'Nobody says thanks.')
    },
  },
]

/** Answers whatever a page asks and goes on. */
async function answerPage(page: Page): Promise<void> {
  // Whoever is quicker than the page's script answers without it, and is asked to wait before sending.
  await page.waitForLoadState('networkidle')
  const done = new Set<string>()
  for (let stops = 0; stops < 200; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    mustHold(stop.wellSeen, `The focus is on something that cannot be seen: ${stop.name}`)
    if (
      stop.tag === 'button' &&
      /^(?:Weiter|Absenden|Antworten absenden|Jetzt absenden)/.test(stop.name)
    )
      break
    // What belongs to "other" stays empty where something else was chosen.
    if (stop.field === '' || stop.field.includes('~') || done.has(stop.field)) continue
    done.add(stop.field)
    if (stop.type === 'radio' || stop.type === 'checkbox') await page.keyboard.press('Space')
    else if (stop.tag === 'select') await page.keyboard.press('ArrowDown')
    else if (stop.isNumber || stop.type === 'number') await page.keyboard.type('3')
    else if (stop.tag === 'textarea' || stop.type === 'text') await page.keyboard.type('Gut so.')
  }
  await enter(page, button(/^(?:Weiter|Absenden|Antworten absenden|Jetzt absenden)/), 'going on')
}
