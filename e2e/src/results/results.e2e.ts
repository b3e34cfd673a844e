import { expect, it } from 'vitest'
import { fillIn, follow } from '../harness/form.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse } from '../harness/running-house.ts'
import { settled } from '../harness/settled.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { phone } from '../harness/visitor.ts'
import { answer, downloadCodes } from '../procedure/field.ts'
import { signIn, type Colleague } from '../procedure/office.ts'
import { completeStep } from '../procedure/paperwork.ts'
import { tickChecklist } from '../procedure/checklist.ts'
import { untilApproved } from '../procedure/short-initiative.ts'
import { dayFromNow } from '../harness/day-from-now.ts'
import { type Stage } from '../procedure/stage.ts'

/** What 44 citizens think: those who like it here miss the pool, the others the bus. */
const opinions = [
  ...Array.from({ length: 18 }, () => ({ gern: '1', fehlt: 'bad', wo: 'nord' })),
  ...Array.from({ length: 14 }, () => ({ gern: '2', fehlt: 'bad', wo: 'sued' })),
  ...Array.from({ length: 12 }, () => ({ gern: '4', fehlt: 'bus', wo: 'sued' })),
]

const home = {
  kind: 'singleChoice',
  fields: {
    id: 'wo',
    'text.de': 'Wo wohnen Sie?',
    'options.0.code': 'nord',
    'options.0.label.de': 'NORDSTADT',
    'options.1.code': 'sued',
    'options.1.label.de': 'südlich der Bahn',
  },
} as const

it('reads results early by two people, then all of them, and a table of its own without a script', async () => {
  const house = await runHouse()
  const { stage, leave } = await untilApproved(house, [home])
  const { as, at } = stage
  await untilAnswered(stage)
  const presse = await as('presse')
  const { page } = presse
  const results = at('/ergebnisse')
  const words = () => page.locator('main').innerText()
  const look = async (name: string) => {
    await takeScreenshot(page, `results-${name}`)
    await expectNoBarrier(page)
  }

  await presse.open(results)
  expect(await words()).toContain('Die Ergebnisse sind noch verschlossen')
  await look('1-locked')
  await presse.send({ reason: 'Anfrage im Rat' }, { action: '/vorzeitig' })
  await (await as('leitung')).fill(results, { reason: 'Nur heute' }, { action: '/vorzeitig' })
  await presse.open(results)
  expect(await words()).toMatch(/Vorzeitig gelesen[\s\S]*Anfrage im Rat[\s\S]*Nur heute/)
  await look('2-early')

  await presse.fill(at('/feld'), { reason: 'Die Zeit ist um.' }, { action: '/feld/schliessen' })
  await presse.fill(results, {})
  expect(await words()).toContain('1 von 1 Kennzahlen erreicht')
  await look('3-overview')

  await settled(
    page,
    await follow(page, page.locator('a[aria-label^="Aufgliedern und filtern: Was fehlt"]')),
  )
  expect(await words()).toContain('Aufgliederung nach dem Auswertungsplan')
  await look('4-question')
  for (const [art, type] of [
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
    ['csv', 'text/csv'],
  ]) {
    const link = page.locator(`.figure-downloads a[href*="art=${art}"]`).first()
    const response = await presse.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    )
    expect([art, response.status()]).toEqual([art, 200])
    expect(response.headers()['content-type']).toContain(type)
  }

  await drawOnMap(presse, stage)
  await look('4-map')

  const table = await putTogether(
    await signIn(house, 'presse2', { ...phone, javaScriptEnabled: false }),
    stage,
  )
  await presse.open(table.address)
  expect(await words()).toContain(table.base)
  await look('5-table')
  await presse.open(`${results}/treiber`)
  await look('6-drivers')
  await leave()
})

/** Districts are put in and assigned to what citizens answered; then the page of a question has a map. */
async function drawOnMap({ page, open, send }: Colleague, { at }: Stage): Promise<void> {
  await open('/einstellungen/gebiete')
  const form = page.locator('#neue-einteilung')
  await form.locator('input[type="file"]').setInputFiles(districts('Nordstadt', 'Südstadt', 'Au'))
  await send({ title: 'Stadtteile' }, { action: '/gebiete' })
  expect(await page.locator('main').innerText()).toContain('Die Gebiete sind eingelesen')
  await open(at('/ergebnisse/gebiete/wo'))
  await send(
    { 'gebiet-0': 'Nordstadt', 'gebiet-1': 'Südstadt' },
    { action: '/gebiete/wo', button: 'tun=save' },
  )
  await open(at('/ergebnisse/fragen/fehlt?karte=antwort-bad'))
  const map = page.locator('section[aria-labelledby="karte"]')
  expect(await map.locator('svg:visible desc').allTextContents()).toEqual([
    'Karte. Nordstadt (100\u00A0%); Südstadt (54\u00A0%). Nicht erfragt: Au.',
  ])
  await page.emulateMedia({ forcedColors: 'active' })
  await takeScreenshot(page, 'results-4-map-forced-colours')
  await page.emulateMedia({ forcedColors: 'none' })
}

/** A file of districts, each a bent strip beside the last one. */
function districts(...names: readonly string[]) {
  const border = (west: number) => [
    [west, 54.5],
    [west + 0.03, 54.51],
    [west + 0.03, 54.58],
    [west, 54.56],
    [west, 54.5],
  ]
  const features = names.map((name, index) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Polygon', coordinates: [border(7.3 + index * 0.03)] },
  }))
  const buffer = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
  return { name: 'stadtteile.geojson', mimeType: 'application/geo+json', buffer }
}

/** A table of one's own on a phone without a script: first the question of the condition, then its answers. */
async function putTogether(colleague: Colleague, { at }: Stage) {
  const { page, open, leave } = colleague
  await open(at('/ergebnisse/fragen/fehlt'))
  const form = page.locator('#tabelle-waehlen')
  const show = form.getByRole('button', { name: 'Tabelle zeigen' })
  await fillIn(form, { nach: 'gern', filter1: 'gern' })
  await settled(page, await follow(page, show))
  expect(await page.locator('main').innerText()).toContain('Kreuzen Sie nun an')
  await fillIn(form, { antwort1: ['1', '2'] })
  await settled(page, await follow(page, show))
  await takeScreenshot(page, 'results-table-phone')
  const words = await page.locator('main').innerText()
  const base = /Basis: rund \d+ Antworten/.exec(words)?.[0] ?? 'no table'
  const { pathname, search } = new URL(page.url())
  await leave()
  return { address: pathname + search, base }
}

/** A field with a plan, in which everybody has answered and the answers have been fetched. */
async function untilAnswered(stage: Stage): Promise<void> {
  const { as, at, house } = stage
  const presse = await as('presse')
  await presse.fill(at('/auswertungsplan'), { breakdowns: ['gern', 'wo'] })
  const codes = await untilReady(stage)
  await (await as('presse2')).fill(at('/feldfreigabe'), {}, { button: 'verdict=release' })
  await presse.fill(at('/feld'), { closes: dayFromNow(28) }, { button: 'act=open' })
  const door = presse.page.locator(`main a[href^="${house.admissionUrl}"]`)
  const address = (await door.getAttribute('href')) ?? ''
  for (const [index, opinion] of opinions.entries())
    await answer(stage, { address, code: codes[index] ?? '' }, opinion)
  await presse.fill(at('/feld'), {}, { action: '/feld/abholen' })
}

/** Everything that the field release wants, and the codes for the letters. */
async function untilReady(stage: Stage): Promise<readonly string[]> {
  const { as, at } = stage
  const presse = await as('presse')
  const population = 'Menschen ab 16 Jahren in Auental'
  const plan = { population, access: 'code', selection: 'random', size: '60' }
  await presse.fill(at('/teilnehmende'), plan)
  const codes = await downloadCodes(stage, 'presse')
  await presse.fill(at('/datenschutz/rechtsgrundlage'), { task: 'Planung der Stadtentwicklung' })
  await presse.fill(at('/datenschutzhinweise'), {
    'purpose-de': 'Planung der Stadtentwicklung',
    'purpose-en': 'Planning of urban development',
  })
  await tickChecklist(stage, '2.1')
  await completeStep(stage, '2.1')
  return codes
}
