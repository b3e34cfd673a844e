import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import { readZip } from '@meinungsbild/formats'
import { verifyDossierExport } from '@meinungsbild/storage'
import type { Stage } from './stage.ts'

/** After z.d.A.: the file proves itself, is offered to the archive and handed over; it stays until its retention is over. */
export async function disposeOf({ as, at }: Stage): Promise<void> {
  const presse = await as('presse')
  await presse.open(at('/akte'))
  const [download] = await Promise.all([
    presse.page.waitForEvent('download'),
    presse.page.locator(`form[action="${at('/akte/ausfuhr')}"] button`).click(),
  ])
  const proof = verifyDossierExport(unpacked(await readFile(await download.path())))
  expect(proof.flaws).toEqual([])

  const path = `/aussonderung/${at('').split('/').at(-1)}`
  const act = (name: string, fields: Readonly<Record<string, string>> = {}) =>
    presse.fill(
      path,
      Object.fromEntries(Object.entries(fields).map(([key, value]) => [`${name}.${key}`, value])),
      { button: `tun=${name}` },
    )
  await act('proposeDisposal', { verdict: 'B', reason: 'Es war die erste Befragung der Stadt.' })
  await act('offerFile', { archive: 'Stadtarchiv', message: '0501' })
  await act('recordAnswer', { verdict: 'A', reference: 'StA 12/3' })
  await act('handOverFile')
  await act('confirmTakeover', { reference: 'StA 7-2037' })
  for (const message of ['0501', '0503']) {
    const address = new URL(at(`/akte/xdomea/${message}`), presse.page.url()).href
    const packed = unpacked(await (await presse.request.get(address)).body())
    expect([...packed.keys()].filter((name) => name.endsWith(`.${message}.xml`))).toHaveLength(1)
  }

  await presse.open('/aussonderung')
  const list = await presse.page.locator('main').innerText()
  expect(list).toMatch(/Leben Sie gern in Auental\?[\s\S]*übernommen/)

  // The years of retention have only begun: nobody can end them.
  const presse2 = await as('presse2')
  await presse2.open(path)
  const words = await presse2.page.locator('main').innerText()
  expect(words).toMatch(/Aufzubewahren bis\s+31\. Dezember 20\d\d/i)
}

function unpacked(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const zip = readZip(archive, () => true)
  if (!zip.ok) throw new Error(zip.flaw.code)
  return zip.files
}
