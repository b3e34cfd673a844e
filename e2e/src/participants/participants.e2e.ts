import { expect, it } from 'vitest'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse } from '../harness/running-house.ts'
import { untilApproved } from '../keys/short-initiative.ts'
import { signIn, type Colleague } from '../procedure/office.ts'

const plan = {
  access: 'code',
  selection: 'random',
  population: 'Menschen ab 16 Jahren in Auental',
  size: '40',
} as const

/** Ninety people of two districts in Latin-1, one of them with a block, and a line that was cut off. */
function extract(): Buffer {
  const head =
    'Familienname;Vornamen;Straße;Hausnummer;PLZ;Ort;Geburtsdatum;Stadtteil;Auskunftssperre'
  const lines = Array.from({ length: 90 }, (_, nth) =>
    [
      `Müller-${nth + 1}`,
      'Jörg',
      'Große Straße',
      nth + 1,
      '01067',
      'Auental',
      `01.02.${1950 + (nth % 40)}`,
      nth % 3 === 0 ? 'Süd' : 'Nord',
      nth === 8 ? 'J' : '',
    ].join(';'),
  )
  return Buffer.from([head, ...lines, 'Abgeschnitten;Jo'].join('\r\n'), 'latin1')
}

it('draws a sample from a register extract, with a script and without one, and keeps names from others', async () => {
  const house = await runHouse()
  const { stage, leave } = await untilApproved(house)
  const { as, at } = stage
  const presse = await as('presse')
  await presse.fill(at('/teilnehmende'), plan)
  await drawSample(presse, at, '0123456789abcdef')
  const first = await firstPerson(presse, at)
  expect(first).toMatch(/Jörg Müller-\d+/)

  const plain = await signIn(house, 'presse', { javaScriptEnabled: false })
  await drawSample(plain, at, '0123456789abcdef')
  expect(await firstPerson(plain, at)).toBe(first)
  await drawSample(plain, at, 'another')
  await plain.leave()

  await presse.open(`${at('/teilnehmende/liste')}?suche=3`)
  await presse.send({}, { action: '/vermerke', button: 'tun=returned' })
  await presse.send({ numbers: '5, 7' }, { action: '/vermerke', button: 'tun=returned' })
  expect(await presse.page.locator('main').innerText()).toMatch(/zusammen\s+89\s+40\s+4\s+0\s+3\s/)
  await expectNoBarrier(presse.page)

  const leitung = await as('leitung')
  await leitung.open(at('/teilnehmende/liste'))
  const seen = await leitung.page.locator('main').innerText()
  expect(seen).toMatch(/zusammen\s+89\s+40\s/)
  expect(seen).not.toContain('Müller-')
  await leave()
})

/** The three steps; every page is looked at. */
async function drawSample(
  { page, open, send }: Colleague,
  at: (path: string) => string,
  seed: string,
): Promise<void> {
  const steps = at('/teilnehmende/stichprobe')
  await open(steps)
  const file = { name: 'auszug.csv', mimeType: 'text/csv', buffer: extract() }
  await page.locator('input[type="file"]').setInputFiles(file)
  await send(
    { legalBasis: 'bmg-37', reference: '33-2/2026 vom 4. November 2026' },
    { action: '/stichprobe', button: 'tun=upload' },
  )
  await send({ stratum1: 'column-7' }, { action: '/spalten' })
  const report = await page.locator('main').innerText()
  expect(report).toContain('Fehlerhafte Zeilen: 1')
  expect(report).toMatch(/können gezogen werden\s+89/)
  await send({ size: '40', reserve: '4', seed }, { action: '/ziehung', button: 'tun=preview' })
  await send({ accept: 'yes' }, { action: '/ziehung', button: 'tun=draw' })
}

async function firstPerson(
  { page, open }: Colleague,
  at: (path: string) => string,
): Promise<string> {
  await open(`${at('/teilnehmende/liste')}?suche=1`)
  return page.locator('#gefundene tbody tr').first().innerText()
}
