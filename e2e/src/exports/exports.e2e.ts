import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { fillIn } from '../harness/form.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse } from '../harness/running-house.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { phone } from '../harness/visitor.ts'
import { answer, downloadCodes } from '../procedure/field.ts'
import { signIn, type Colleague } from '../procedure/office.ts'
import { untilApproved, untilReady } from '../procedure/short-initiative.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { type Stage } from '../procedure/stage.ts'

const people = 12

it('takes tables, single answers with a purpose, and anonymised ones by two people out of the house', async () => {
  const house = await runHouse()
  const { stage, leave } = await untilApproved(house)
  const { as, at } = stage
  await untilOpened(stage)
  const presse = await as('presse')
  const { page } = presse
  const results = at('/ergebnisse')
  const single = `${results}/einzeldaten`
  const words = () => page.locator('main').innerText()
  const look = async (name: string) => {
    await takeScreenshot(page, `exports-${name}`)
    await expectNoBarrier(page)
  }

  await presse.open(results)
  const tables = await downloaded(presse, 'a[href*="art=json"]')
  expect(tables.name).toMatch(/Ergebnistabellen\.json$/)
  expect(JSON.parse(tables.text).tables.length).toBeGreaterThan(4)

  await presse.open(single)
  await look('1-single')
  await fillIn(page, { format: 'csv', purpose: 'Auswertung für den Rat' })
  const file = await downloaded(presse, '#einzeldaten button')
  expect(file.text.trim().split('\r\n')).toHaveLength(people + 1)
  await presse.open(single)
  expect(await words()).toContain('Auswertung für den Rat')
  await look('2-exported')

  await presse.open(`${single}/anonym`)
  await look('3-anonymous')
  await presse.send(
    { quasiIdentifiers: ['gern'], k: '3' },
    { action: '/anonym', button: 'tun=preview' },
  )
  expect(await words()).toContain('Kleinste Gruppe gleich Aussehender')
  await look('4-preview')
  await presse.send({}, { action: '/anonym', button: 'tun=propose' })
  expect(await words()).toContain('Freigeben muss eine andere Person')

  // The second one on a phone, without a script.
  const second = await signIn(house, 'presse2', { javaScriptEnabled: false, ...phone })
  await second.open(`${single}/anonym`)
  await takeScreenshot(second.page, 'exports-5-phone')
  await second.send({}, { action: '/anonym', button: 'tun=release' })
  const anonymous = await downloaded(second, 'a[href*="art=csv"]')
  expect(anonymous.text.trim().split('\r\n')).toHaveLength(people + 1)
  await second.leave()

  await presse.open(`${single}/anonym`)
  await look('6-released')
  await leave()
})

/** What a click downloads. */
async function downloaded({ page }: Colleague, selector: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(selector).first().click(),
  ])
  const path = await download.path()
  return { name: download.suggestedFilename(), text: await readFile(path, 'utf8') }
}

/** A field of twelve whose results are opened. */
async function untilOpened(stage: Stage): Promise<void> {
  const { as, at, house } = stage
  const presse = await as('presse')
  const plan = {
    access: 'code',
    selection: 'random',
    population: 'Alle ab 16',
    size: String(people),
  }
  await presse.fill(at('/teilnehmende'), plan)
  const codes = await downloadCodes(stage, 'presse')
  await untilReady(stage, plan)
  await (await as('presse2')).fill(at('/feldfreigabe'), {}, { button: 'verdict=release' })
  await presse.fill(at('/feld'), { closes: dayFromNow(28) }, { button: 'act=open' })
  const door = presse.page.locator(`main a[href^="${house.admissionUrl}"]`)
  const address = (await door.getAttribute('href')) ?? ''
  for (let person = 0; person < people; person += 1) {
    const gern = person < 7 ? '1' : '2'
    await answer(stage, { address, code: codes[person] ?? '' }, { gern })
  }
  await presse.fill(at('/feld'), { reason: 'Die Zeit ist um.' }, { action: '/feld/schliessen' })
  await presse.fill(at('/ergebnisse'), {})
}
