import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hidden, memo, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const path = `${place}/vermerke/outlineMemo`

let house: House
let presse: Person
let gruenamt: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  gruenamt = await house.as('gruenamt')
  await until(house, '1.5')
  await presse.post(`${place}/dokumente/outlineMemo`, { ...memo, basedOn: '0' })
  before = (await acts(house, 'vorhaben-1')).length
})
afterEach(() => house.close())

async function newEntries(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).slice(before)
}

async function coSign(person: Person, fields: Readonly<Record<string, string>>): Promise<Response> {
  const contentHash = hidden(await person.page(path))
  return person.post(`${path}/mitzeichnung`, { contentHash, ...fields })
}

async function refuse(): Promise<string> {
  await coSign(gruenamt, { mark: 'refused', note: 'Die Wiesen fehlen.' })
  return /klaerung-(\w+)/.exec(await gruenamt.page(path).then(rulings))?.[1] ?? ''
}

/** Whoever may not resolve sees no form; the Leitung does. */
async function rulings(): Promise<string> {
  return (await house.as('leitung')).page(path)
}

describe('a memo', () => {
  test('shows head, text, directive and who has co-signed', async () => {
    await coSign(gruenamt, { mark: 'signedWithChanges', note: 'Bitte **Wiesen** nennen' })
    const page = await presse.page(path)
    expect(page).toContain('Dr. Ingrid Petersen')
    expect(page).toContain('2026-1')
    expect(page).toContain('Ich bitte um Freigabe.')
    expect(page).toMatch(/Leitung m\. d\. B\. u\. Entscheidung/)
    expect(page).toContain('Petra Sørensen, Grünflächen')
    expect(page).toContain('mit Änderungen mitgezeichnet')
    expect(page).toContain('Bitte <strong>Wiesen</strong> nennen')
    expect(await newEntries()).toEqual(['coSigned a-gruenamt'])
  })

  test('is co-signed by those asked only, never by its author, and not without a mark or a reason', async () => {
    const contentHash = hidden(await gruenamt.page(path))
    const signed = { contentHash, mark: 'signed' }
    const wrong = await presse.post(`${path}/mitzeichnung`, signed)
    expect(wrong.status).toBe(403)
    expect(await wrong.text()).toContain('Aufgabe dieser Rolle: Unterstützende Stelle')
    const dsb = await house.as('dsb')
    for (const fields of [signed, {}]) {
      expect((await dsb.post(`${path}/mitzeichnung`, fields)).status).toBe(403)
    }
    for (const [fields, field] of [
      [{ mark: '' }, 'mark'],
      [{ mark: 'gerne' }, 'mark'],
      [{ mark: 'refused', note: ' ' }, 'note'],
      [{ mark: 'signedWithChanges' }, 'note'],
    ] as const) {
      const response = await coSign(gruenamt, fields)
      expect(response.status).toBe(422)
      expect(await response.text()).toContain(`href="#feld-${field}"`)
    }
    expect(await newEntries()).toEqual([])
  })

  test('is co-signed only in the version that was seen; what was typed stays', async () => {
    const contentHash = hidden(await gruenamt.page(path))
    const change = { ...memo, 'sections.vote': 'Bitte doch nicht.', basedOn: '1' }
    await presse.post(`${place}/dokumente/outlineMemo`, change)
    const fields = { contentHash, mark: 'signedWithChanges', note: 'Mehr <Wiesen>' }
    const refused = await gruenamt.post(`${path}/mitzeichnung`, fields)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('neue Fassung (Mehmet Yıldız)')
    expect(page).toContain('Mehr &lt;Wiesen></textarea>')
    expect(page).toContain('Bitte doch nicht.')
    expect(hidden(page)).not.toBe(contentHash)
    expect(await newEntries()).toEqual(['documentSaved a-presse'])
  })

  test('goes to the Leitung in the version seen, sent by the press office', async () => {
    const contentHash = hidden(await presse.page(path), 'contentHash')
    expect((await gruenamt.post(`${path}/vorlage`, { contentHash })).status).toBe(403)
    expect((await presse.post(`${path}/vorlage`, { contentHash: 'x' })).status).toBe(422)
    const done = await presse.post(`${path}/vorlage`, { contentHash })
    expect(done.headers.get('location')).toBe(`${path}?erledigt=vorgelegt`)
    expect(await newEntries()).toEqual(['memoSubmitted a-presse', 'stepCompleted a-presse'])
    expect((await presse.post(`${path}/vorlage`, { contentHash })).status).toBe(409)
  })

  test('that the procedure does not have is not found', async () => {
    for (const unknown of ['roman', 'assignment', '__proto__']) {
      expect((await presse.get(`${place}/vermerke/${unknown}`)).status).toBe(404)
      const signed = { mark: 'signed', contentHash: 'x' }
      const response = await gruenamt.post(`${place}/vermerke/${unknown}/mitzeichnung`, signed)
      expect(response.status).toBe(404)
    }
  })
})

describe('a dissent', () => {
  test('stands before everybody’s eyes, also after the memo was written anew', async () => {
    await refuse()
    await presse.post(`${place}/dokumente/outlineMemo`, {
      ...memo,
      'sections.vote': 'Noch einmal.',
      basedOn: '1',
    })
    expect(await newEntries()).toEqual([
      'coSigned a-gruenamt',
      'dissentRaised a-gruenamt',
      'documentSaved a-presse',
    ])
    const page = await (await house.as('leitung')).page(path)
    expect(page).toContain('Ein Widerspruch besteht fort')
    expect(page).toContain('Die Wiesen fehlen.')
  })

  test('is withdrawn by its author only', async () => {
    const dissent = `${path}/dissense/${await refuse()}`
    const fields = { tun: 'withdrawDissent', note: 'Geklärt' }
    expect((await (await house.as('verkehr')).post(dissent, fields)).status).toBe(403)
    expect((await gruenamt.post(dissent, { tun: 'vergessen' })).status).toBe(404)
    expect((await gruenamt.post(dissent, fields)).status).toBe(303)
    expect((await newEntries()).slice(2)).toEqual(['dissentWithdrawn a-gruenamt'])
    expect(await presse.page(path)).not.toContain('besteht fort')
    expect(await presse.page(path)).toContain('zurückgenommen von Petra Sørensen')
  })

  test('is resolved by the Leitung only, on record', async () => {
    const dissent = `${path}/dissense/${await refuse()}`
    const leitung = await house.as('leitung')
    const fields = { tun: 'resolveDissent', record: 'Gehört, die Wiesen folgen.' }
    expect((await presse.post(dissent, fields)).status).toBe(403)
    const empty = await leitung.post(dissent, { tun: 'resolveDissent', record: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toMatch(/href="#(feld-record\.\w+)"[\s\S]*id="\1"/)
    expect((await leitung.post(dissent, fields)).status).toBe(303)
    expect((await newEntries()).slice(2)).toEqual(['dissentResolved a-leitung'])
    expect(await presse.page(path)).toContain('Gehört, die Wiesen folgen.')
  })
})
