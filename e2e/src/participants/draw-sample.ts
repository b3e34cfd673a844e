import { expect } from 'vitest'
import type { Colleague } from '../procedure/office.ts'

/** Forty people who get a code. */
export const codePlan = {
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

/** The three steps; every page is looked at. */
export async function drawSample(
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
