import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { untilClosed } from '../closing/testing/until-closed.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { EmployeeLogin } from '../testing/employees.ts'
import { place } from '../testing/survey-initiative.ts'

const path = `/aussonderung/${id}`

let house: House
beforeEach(async () => {
  house = await openHouse()
  await untilClosed(
    house,
    Array.from({ length: 12 }, () => ({})),
  )
}, 60_000)
afterEach(() => house.close())

type Fields = Readonly<Record<string, string>>

async function send(login: EmployeeLogin, act: string, fields: Fields = {}): Promise<Response> {
  const named = Object.entries(fields).map(([name, value]) => [`${act}.${name}`, value])
  return (await house.as(login)).post(path, { tun: act, ...Object.fromEntries(named) })
}

async function act(login: EmployeeLogin, name: string, fields: Fields = {}): Promise<void> {
  const response = await send(login, name, fields)
  expect([name, response.status, ...house.log]).toEqual([name, 303])
}

const registered = async () =>
  (await house.storage.disposals.register()).map(({ kind, actor }) => `${kind} ${actor}`)

const reason = { reason: 'Frist abgelaufen', understood: 'yes' }
const propose = { verdict: 'V', reason: 'Kein bleibender Wert' }
const offer = { archive: 'Stadtarchiv', message: '0501' }
const answer = { verdict: 'V', reference: '3. Februar 2037, StA 12/3', note: '' }

describe('a file after z.d.A.', () => {
  test('whose retention is over is a task of whoever does the next thing, and waits for the archive in silence', async () => {
    const told = async (login: EmployeeLogin) => {
      const page = await (await house.as(login)).page('/aufgaben')
      return ['Aussonderung vorschlagen', 'Akte dem Archiv anbieten', 'Akte vernichten'].filter(
        (title) => page.includes(title),
      )
    }
    expect(await told('presse')).toEqual([])
    house.clock.now = new Date('2037-01-02T08:00:00.000Z')
    expect(await told('presse')).toEqual(['Aussonderung vorschlagen'])
    expect(await told('gruenamt')).toEqual([])
    await act('presse', 'proposeDisposal', propose)
    expect(await told('presse2')).toEqual(['Akte dem Archiv anbieten'])
    await act('presse', 'placeHold', { reason: 'Klage' })
    expect(await told('presse')).toEqual([])
    await act('presse', 'liftHold', { reason: 'Klage zurückgenommen' })
    await act('presse', 'offerFile', offer)
    expect(await told('presse')).toEqual([])
    await act('presse', 'recordAnswer', answer)
    expect(await told('presse2')).toEqual([])
    await act('presse', 'destroyRawData', reason)
    // Four eyes: whoever proposed it is not asked to destroy it.
    expect([await told('presse'), await told('presse2')]).toEqual([[], ['Akte vernichten']])
    expect(await (await house.as('presse2')).page('/aufgaben')).toContain(`href="${path}"`)
  })

  test('goes from proposal over offer and answer to its destruction, which leaves a record', async () => {
    await act('presse', 'proposeDisposal', propose)
    await act('presse', 'offerFile', offer)
    await act('presse', 'recordAnswer', answer)
    await act('presse', 'destroyRawData', reason)
    const early = await send('presse2', 'destroyFile', reason)
    expect([early.status, await early.text()]).toEqual([
      409,
      expect.stringContaining('bis 31.12.2036 aufzubewahren'),
    ])
    house.clock.now = new Date('2037-01-02T08:00:00.000Z')
    const own = await send('presse', 'destroyFile', reason)
    expect([own.status, (await own.text()).includes('Vier-Augen-Prinzip')]).toEqual([403, true])
    const before = await house.storage.dossiers.lastEntry(id)
    await act('presse2', 'destroyFile', reason)
    expect(await registered()).toEqual([
      'disposalProposed a-presse',
      'fileOffered a-presse',
      'archiveAnswered a-presse',
      'rawDataDestroyed a-presse',
      'fileDestroyed a-presse2',
    ])
    const gast = await house.as('gast')
    expect((await gast.get(place)).status).toBe(404)
    expect((await gast.get(`${place}/akte`)).status).toBe(404)
    const record = await gast.page(path)
    for (const words of [before?.hash ?? '?', 'StA 12/3', '23. November 2026', '2. Januar 2037'])
      expect(record).toContain(words)
    expect(record).not.toContain('<textarea')
    expect(await gast.page('/aussonderung')).toContain('vernichtet')
    const { flaws, destroyed } = await house.storage.dossiers.verify()
    expect([flaws, destroyed]).toEqual([[], 1])
  })

  test('shows in each place what was done there, and folds the form to do it anew', async () => {
    const presse = await house.as('presse')
    const folded = async () =>
      (await presse.page(path)).match(/<details class="fold"/g)?.length ?? 0
    expect(await folded()).toBe(0)
    await act('presse', 'proposeDisposal', propose)
    expect(await folded()).toBe(1)
    const again = await send('presse', 'proposeDisposal', { ...propose, reason: ' ' })
    expect(await again.text()).toContain('<details class="fold" open')
    await act('presse', 'offerFile', offer)
    await act('presse', 'recordAnswer', answer)
    const page = await presse.page(path)
    expect(page.match(/kein bleibender Wert \(3\. Februar 2037, StA 12\/3\)/g)).toHaveLength(2)
    expect(page).not.toContain('hat schon geantwortet')
    expect(page).toMatch(/href="\/vorhaben"[^>]*aria-current/)
  })

  test('is handed over and confirmed before it goes, where the archive wants it', async () => {
    await act('presse', 'proposeDisposal', { ...propose, verdict: 'B' })
    await act('presse', 'offerFile', offer)
    const hand = async () => (await send('presse', 'handOverFile')).status
    expect(await hand()).toBe(409)
    await act('presse', 'recordAnswer', { ...answer, verdict: 'A' })
    await act('presse', 'destroyRawData', reason)
    expect(await hand()).toBe(303)
    house.clock.now = new Date('2037-01-02T08:00:00.000Z')
    expect((await send('presse2', 'destroyFile', reason)).status).toBe(409)
    await act('presse', 'confirmTakeover', { reference: 'StA 7-2037' })
    await act('presse2', 'destroyFile', reason)
    const handed = (await house.storage.disposals.register()).find(
      ({ kind }) => kind === 'fileHandedOver',
    )
    expect(handed?.payload).toMatchObject({
      message: { name: '0503', packageHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })

  test('stands still under a hold, which several offices may place', async () => {
    await act('dsb', 'placeHold', { reason: 'Klage VG 3 K 7' })
    await act('presse', 'proposeDisposal', propose)
    const refused = await send('presse', 'destroyRawData', reason)
    expect([refused.status, (await refused.text()).includes('Klage VG 3 K 7')]).toEqual([409, true])
    expect((await send('presse', 'offerFile', offer)).status).toBe(409)
    await act('leitung', 'liftHold', { reason: 'Vergleich' })
    await act('presse', 'destroyRawData', reason)
  })

  test('is acted on by those whose office it is, with reasons, and nothing else happens', async () => {
    for (const [login, name, fields] of [
      ['gast', 'proposeDisposal', propose],
      ['verkehr', 'placeHold', { reason: 'Klage' }],
      ['dsb', 'destroyRawData', reason],
    ] as const)
      expect((await send(login, name, fields)).status).toBe(403)
    for (const [name, fields] of [
      ['proposeDisposal', { ...propose, reason: ' ' }],
      ['proposeDisposal', { ...propose, verdict: '' }],
      ['destroyRawData', { reason: 'Frist', understood: '' }],
    ] as const) {
      const again = await send('presse', name, fields)
      expect([name, again.status]).toEqual([name, 422])
    }
    expect((await send('presse', 'unfug')).status).toBe(404)
    expect((await (await house.as('presse')).get('/aussonderung/gibt-es-nicht')).status).toBe(404)
    expect(await registered()).toEqual([])
  })

  test('shows its clocks beside those of the other files', async () => {
    const list = await (await house.as('gast')).page('/aussonderung')
    expect(list).toContain('31. Dezember 2036')
    expect(list).toContain('fällig seit 23. November 2026')
    expect(list).toContain('Frist läuft')
    house.clock.now = new Date('2037-01-02T08:00:00.000Z')
    expect(await (await house.as('gast')).page('/aussonderung')).toContain('Frist abgelaufen')
  })
})

describe('raw data', () => {
  test('go on their own clock; documents and released figures stay as they were', async () => {
    const presse = await house.as('presse')
    const report = `${place}/akte/xdomea/0503`
    const before = await (await presse.get(report)).arrayBuffer()
    const cells = async () =>
      [...(await presse.page(`${place}/ergebnisse`)).matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(
        ([, cell]) => cell,
      )
    const results = await cells()
    expect(results.length).toBeGreaterThan(0)
    await act('statistik', 'destroyRawData', reason)
    const survey = await house.storage.surveys.ofInitiative(id)
    expect(await house.storage.answers.counts(survey?.id ?? '')).toMatchObject({ opened: 0 })
    expect(survey?.sealing.privateKey).toBeUndefined()
    const after = await (await presse.get(report)).arrayBuffer()
    expect(Buffer.from(after).equals(Buffer.from(before))).toBe(true)
    expect(await cells()).toEqual(results)
    expect((await send('statistik', 'destroyRawData', reason)).status).toBe(409)
  })
})
