import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse } from '../harness/running-house.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { newVisitor, phone } from '../harness/visitor.ts'
import { untilApproved, untilReady } from '../procedure/short-initiative.ts'
import { signIn } from '../procedure/office.ts'
import { dayFromNow } from '../harness/day-from-now.ts'

it('takes forms on paper in: keyed twice by keyboard, settled, and counted like any other answer', async () => {
  const house = await runHouse()
  const { stage, leave } = await untilApproved(house)
  const { as, at } = stage
  await untilReady(stage)
  await (await as('presse2')).fill(at('/feldfreigabe'), {}, { button: 'verdict=release' })
  const presse = await as('presse')
  await presse.fill(at('/feld'), { closes: dayFromNow(28) }, { button: 'act=open' })
  const { page } = presse
  const look = async (name: string) => {
    await takeScreenshot(page, `paper-${name}`)
    await expectNoBarrier(page)
  }

  await presse.fill(at('/papierruecklauf'), { count: '2' })
  await look('1-overview')
  const path = at('/papierruecklauf/boegen/1-1')
  await presse.open(path)
  await look('2-first-keying')
  // One hand on the digits: question by question, Enter to the next.
  await keyThrough(page, ['2', '1 2'])
  expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('save')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('bogen') === '1-1')
  expect(await page.locator('main').innerText()).toContain('Bogen 1-1 ist einmal erfasst.')

  // The second one without a script: Enter only looks at what was typed, the button saves.
  const second = await signIn(house, 'presse2', { javaScriptEnabled: false, ...phone })
  await second.open(path)
  const field = second.page.locator('[name="f.gern"]')
  expect(await field.inputValue()).toBe('')
  await field.fill('3')
  await field.press('Enter')
  await second.page.getByText('gespeichert ist noch nichts').waitFor()
  expect(await field.inputValue()).toBe('3')
  await takeScreenshot(second.page, 'paper-3-second-keying')
  await second.send({ 'f.fehlt': '1 2' }, { action: path, button: 'tun=save' })
  expect(await second.page.locator('main').innerText()).toContain('3 (teils, teils)')
  await takeScreenshot(second.page, 'paper-4-differences')
  await second.leave()

  await presse.open(`${path}/abgleich`)
  await look('5-settling')
  await presse.send({ 'd.gern': 'second' }, { action: '/abgleich' })
  expect(await page.locator('main').innerText()).toMatch(/verglichen|1 von 2 \(50/)
  await look('6-done')
  await presse.open(at('/feld'))
  expect(await page.locator('main').innerText()).toMatch(/Davon auf Papier\s+1/)

  // The address of a shared device as staff see it opens one.
  await presse.open(at('/feld/wege'))
  await look('7-ways-in')
  const device = page.locator('main a[href*="/geraet/"]')
  const citizen = await newVisitor({
    origins: [house.citizenUrl],
    statuses: [],
    who: 'citizen',
  })
  await citizen.page.goto((await device.getAttribute('href')) ?? '')
  expect(await citizen.page.locator('main').innerText()).toContain('Auf diesem Gerät bleibt nichts')
  await citizen.leave()
  await leave()
})

/** Types what stands on a form field by field, as somebody does who looks at the paper and not at the screen. */
async function keyThrough(page: Page, answers: readonly string[]): Promise<void> {
  for (const answer of answers) {
    await page.keyboard.type(answer)
    await page.keyboard.press('Enter')
  }
}
