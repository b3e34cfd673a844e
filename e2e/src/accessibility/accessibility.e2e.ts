import { beforeAll, expect, test } from 'vitest'
import { theBrowser } from '../harness/browser.ts'
import { keys } from '../harness/hands.ts'
import { runHouse, type RunningHouse } from '../harness/running-house.ts'
import { onTestFileEnd } from '../harness/test-file-end.ts'
import { everyAddress } from './addresses.ts'
import { audit } from './audit.ts'
import { openGuest, type Guest } from './guests.ts'
import { button, enter, focused, link, write } from './journeys/keyboard.ts'
import { notVisited } from './not-visited.ts'

/*
 * A small sample of `npm run a11y`, which looks at everything and takes minutes: the pages on which barriers are reported, on
 * all three surfaces and in both languages, and that the checks find what is wrong.
 */

let house: RunningHouse
beforeAll(async () => {
  house = await runHouse()
})

async function guest(who: string): Promise<Guest> {
  const opened = await openGuest(await theBrowser(), who, house.staffUrl)
  onTestFileEnd(() => opened.context.close())
  return opened
}

test('a barrier is reported with keys alone and answered inside, past pages without barriers', async () => {
  const { page } = await guest('citizen')
  const clean = async (what: string, of = page) =>
    expect((await audit(of)).violations, `${what}: ${of.url()}`).toEqual([])

  await page.goto(house.citizenUrl)
  await clean('home')
  await enter(page, link(page, /^Barrierefreiheit$/))
  await clean('declaration')
  await enter(page, link(page, /^Barriere melden$/))
  await clean('form')
  await enter(page, button(page, /Meldung senden/))
  await clean('form with an error')
  await keys.click(link(page, /Bitte schreiben Sie/))
  expect((await focused(page)).field).toBe('text')
  await write(page, 'text', 'Die Schrift ist blass.')
  await enter(page, button(page, /Meldung senden/))
  await clean('thanks')
  await page.goto(`${house.citizenUrl}/barriere-melden?sprache=en`)
  await clean('form in English')
  await page.goto(`${house.admissionUrl}/barrierefreiheit?sprache=en`)
  await clean('declaration of the admission')

  const { page: inside } = await guest('presse')
  await inside.goto(`${house.staffUrl}/barrieremeldungen`)
  await clean('empty inbox', inside)
  await enter(inside, button(inside, /Jetzt abholen/))
  await clean('inbox', inside)
  await enter(inside, button(inside, /abschließen/))
  await clean('inbox with an error', inside)
  const field = (await inside.locator('textarea').getAttribute('name')) ?? ''
  await write(inside, field, 'Die Schrift ist dunkler.')
  await enter(inside, button(inside, /abschließen/))
  await clean('answered', inside)
  await enter(inside, link(inside, /^Barriere melden$/))
  await clean('form of employees', inside)
})

const broken = `<!doctype html><html lang="xyz1"><head><title> </title>
<style>
  .cut { height: 1.2em; overflow: hidden; line-height: 1.2 } .wide { width: 900px } a.ring:focus { outline: none }
  .turned { display: flex; flex-direction: column-reverse }
  .moving { animation: turn 3s infinite } @keyframes turn { to { transform: rotate(1turn) } }
</style></head><body><main>
<h1>Eins</h1><h3>Drei</h3><div class="cut">Ein Text in einer Zeile</div><div class="wide">breit</div>
<a class="ring" href="#x" style="outline:none;color:#999;background:#fff">blass</a>
<button></button><span tabindex="0">nichts</span><input tabindex="3" aria-label="vor">
<div class="turned"><p>erst</p><p>dann</p></div><div class="moving">dreht</div>
</main></body></html>`

test('each check finds what is wrong', async () => {
  const { page } = await guest('citizen')
  await page.setContent(broken)
  const { violations } = await audit(page)
  const said = violations.map(({ rule, way, places }) => `${way} ${rule} ${places.join(' ')}`)
  for (const expected of [
    /light color-contrast/,
    /light button-name/,
    /light own-title the page has none/,
    /light own-lang/,
    /light own-headings h1 is followed by h3/,
    /light own-order tabindex above 0/,
    /light own-order takes the focus and is nothing/,
    /light own-order drawn above what is read before it/,
    /light own-motion turn/,
    /tree own-name button has none/,
    /narrow own-sideways/,
    /spaced own-text-spacing cut off/,
    /keyboard own-focus looks the same with it.*ring/,
  ])
    expect(said).toContainEqual(expect.stringMatching(expected))
})

test('addresses that are not visited exist, and each has its reason', async () => {
  const known = new Set((await everyAddress()).map(({ surface, name }) => `${surface} ${name}`))
  expect(Object.keys(notVisited).filter((name) => !known.has(name))).toEqual([])
  expect(known.size).toBeGreaterThan(150)
})
