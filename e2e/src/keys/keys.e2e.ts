import { expect, it } from 'vitest'
import { next } from '../citizen/steps.ts'
import { fillIn, follow } from '../harness/form.ts'
import { runHouse, type RunningHouse } from '../harness/running-house.ts'
import { newVisitor, phone } from '../harness/visitor.ts'
import { signIn } from '../procedure/office.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { makeKey, tryOut, typeBack } from './ceremony.ts'
import { untilApproved, untilReady } from '../procedure/short-initiative.ts'

const patience = { timeout: 30_000 }

it('seals the ballot box with three sheets of paper, and opens it with two of them after the field', async () => {
  const house = await runHouse()
  const { stage, leave } = await untilApproved(house)
  const { as, at } = stage
  const presse = await as('presse')
  const { page } = presse
  await withoutScript(house, at('/schluessel'))

  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''))
  await presse.open(at('/schluessel'))
  const [first = '', second = '', third = ''] = await makeKey(page)
  await typeBack(page, first, third)
  expect(await page.locator('main').innerText()).toContain('Versiegelte Urne')
  await tryOut(page, third, second)
  expect(await page.locator('main').innerText()).toContain('Mit den Anteilen 3 + 2 geöffnet')
  // Neither a share nor what it was typed with has left the browser.
  const everything = decodeURIComponent(sent.join('\n').replaceAll('+', ' ')).toLowerCase()
  for (const sheet of [first, second, third]) {
    const words = sheet.split(' ')
    for (const size of [3, 40]) expect(everything).not.toContain(words.slice(0, size).join(' '))
  }

  await untilReady(stage)
  const releaser = await as('presse2')
  await releaser.fill(
    at('/feldfreigabe'),
    { lossUnderstood: ['on'] },
    { button: 'verdict=release' },
  )
  await presse.fill(at('/feld'), { closes: dayFromNow(28) }, { button: 'act=open' })
  const link = presse.page.locator(`main a[href^="${house.citizenUrl}"]`)
  await answer(house, (await link.getAttribute('href')) ?? '')
  await presse.fill(at('/feld'), {}, { action: '/feld/abholen' })
  expect(await page.locator('main').innerText()).toMatch(/noch versiegelt\s+1/)
  await presse.open(at('/urne'))
  expect(await page.locator('main textarea').count()).toBe(0)
  await presse.fill(at('/feld'), { reason: 'Die Feldzeit ist um.' }, { action: '/feld/schliessen' })

  await presse.fill(at('/urne'), { 'share-1': second, 'share-2': first })
  const state = async () => {
    await page.reload()
    return page.locator('main').innerText()
  }
  await expect.poll(state, patience).toContain('Die Urne ist geöffnet')
  await presse.open(at('/urne'))
  expect(await page.locator('main').innerText()).toContain('Lesbare Antworten: 1.')
  await presse.open(at('/akte'))
  expect(await page.locator('main').innerText()).toContain('mit den Anteilen 2 und 1 geöffnet')
  await leave()
})

/** Where no script runs the page says so, and offers the open box. */
async function withoutScript(house: RunningHouse, path: string): Promise<void> {
  const presse = await signIn(house, 'presse', { javaScriptEnabled: false })
  await presse.open(path)
  const main = presse.page.locator('main')
  expect(await main.innerText()).toContain('Dieser Schritt braucht JavaScript')
  expect(await main.locator('form[data-keys]').isVisible()).toBe(false)
  expect(await main.locator('button[value="open"]').isVisible()).toBe(true)
  await presse.leave()
}

/** A citizen reads that no server has the key, and answers. */
async function answer({ citizenUrl }: RunningHouse, address: string): Promise<void> {
  const permitted = { origins: [citizenUrl], statuses: [], who: 'citizen' } as const
  const { page, leave } = await newVisitor(permitted, phone)
  await page.goto(address)
  expect(await page.locator('main').innerText()).toContain('Den Schlüssel hat kein Server')
  await follow(page, page.getByRole('link', { name: 'Befragung beginnen' }))
  await fillIn(page, { gern: '1', fehlt: ['bus'] })
  await next(page)
  await page.locator('button[name="go"][value="send"]').click()
  await page.getByText('Vielen Dank für Ihre Teilnahme').first().waitFor(patience)
  await leave()
}
