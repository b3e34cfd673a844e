import { createPublicKey, verify } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { signOncePerDay } from './sign-daily.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const numbers = async () =>
  (await house.storage.recordsHeads.list(99, 0)).map(({ head }) => head.number)

describe('a head over all dossiers', () => {
  test('is signed once a day in Germany, on days on which something was written', async () => {
    await signOncePerDay(house.deps)
    expect(await numbers()).toEqual([])
    await until(house, '1.2')
    house.clock.now = new Date('2026-11-23T22:30:00.000Z')
    await signOncePerDay(house.deps)
    await until3()
    await signOncePerDay(house.deps)
    expect(await numbers()).toEqual([1])
    house.clock.now = new Date('2026-11-23T23:30:00.000Z')
    await signOncePerDay(house.deps)
    expect(await numbers()).toEqual([2, 1])
    house.clock.now = new Date('2026-11-25T12:00:00.000Z')
    await signOncePerDay(house.deps)
    expect(await numbers()).toEqual([2, 1])
    expect(
      (await house.storage.dossiers.verify({ key: house.deps.insideKey.publicKey })).flaws,
    ).toEqual([])
  })

  test('is signed on demand and given out as a file that anybody can check', async () => {
    await until(house, '1.2')
    const gast = await house.as('gast')
    expect(await gast.page('/aktenstaende')).toContain('Noch wurde kein Stand signiert.')
    expect((await gast.post('/aktenstaende')).headers.get('location')).toBe('/aktenstaende')
    const page = await gast.page('/aktenstaende')
    expect(page).toContain('href="/aktenstaende/1"')
    const response = await gast.get('/aktenstaende/1')
    expect(response.headers.get('content-disposition')).toContain('aktenstand-1.json')
    const { document, signature, publicKey } = await response.json()
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64url'),
      format: 'der',
      type: 'spki',
    })
    expect(verify(null, Buffer.from(document), key, Buffer.from(signature, 'base64url'))).toBe(true)
    expect(JSON.parse(document)).toMatchObject({ number: 1, dossiers: 1, entries: 2 })
    for (const unknown of ['2', 'x', '0']) {
      expect((await gast.get(`/aktenstaende/${unknown}`)).status).toBe(404)
    }
  })

  test('is shown with each dossier, up to which entry it proves it', async () => {
    await until(house, '1.2')
    const gast = await house.as('gast')
    const proof = `${place}/akte/nachweis`
    expect(await gast.page(`${place}/akte`)).toContain(
      'In einem signierten Stand ist diese Akte noch nicht',
    )
    expect((await gast.get(proof)).status).toBe(404)
    await gast.post('/aktenstaende')
    await until3()
    const page = await gast.page(`${place}/akte`)
    expect(page).toContain('Im Aktenstand 1 ist diese Akte bis Eintrag 2 enthalten.')
    expect(page).toContain('Ein Eintrag ist neuer; er kommt in den nächsten Stand.')
    expect(page).toContain(`href="${proof}"`)
    const stored = await house.storage.dossiers.read('vorhaben-1')
    expect(await (await gast.get(proof)).json()).toMatchObject({
      inclusion: {
        head: 1,
        leaf: { number: 2, hash: stored[1]?.hash },
        index: 0,
        size: 1,
        path: [],
      },
    })
  })
})

/** One entry more. */
async function until3(): Promise<void> {
  const presse = await house.as('presse')
  const fields = { 'sections.goals': 'Ziel', basedOn: '0' }
  expect((await presse.post(`${place}/dokumente/outlineConcept`, fields)).status).toBe(303)
}
