import { joinShares, openAnswer } from '@meinungsbild/secrecy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import {
  basis,
  act,
  bindingIn,
  codePlan,
  done,
  notice,
  openPlan,
  place,
  surveyIn,
  untilApproved,
} from '../testing/survey-initiative.ts'
import { ceremony, fieldsOf, trialIn, wordsOf } from './testing/ceremony.ts'

const path = `${place}/schluessel`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await untilApproved(house)
})
afterEach(() => house.close())

async function readyForRelease(): Promise<void> {
  await done(presse, 'teilnehmende', openPlan)
  await done(presse, 'datenschutz/rechtsgrundlage', basis)
  await done(presse, 'datenschutzhinweise', notice)
  for (const point of ['pretest', 'accessibility', 'deletionPlan'])
    await act(house, 'a-presse', { kind: 'tickChecklist', point, done: true })
  await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
}

async function releaseWith(fields: Readonly<Record<string, string>>): Promise<Response> {
  const presse2 = await house.as('presse2')
  const binding = bindingIn(await presse2.page(`${place}/feldfreigabe`))
  return presse2.post(`${place}/feldfreigabe`, { verdict: 'release', binding, ...fields })
}

describe('sealing the ballot box', () => {
  test('leaves the system with a key that can only seal, and says on record who keeps which share', async () => {
    await done(presse, 'teilnehmende', codePlan)
    const old = await presse.post(`${place}/teilnehmende/zugangscodes`)
    expect(old.status).toBe(200)
    const before = await entryCount(house)
    const { keys, shares } = await ceremony()
    const sent = await presse.post(path, fieldsOf({ keys, shares }))
    expect(sent.headers.get('location')).toBe(`${path}#probe`)
    expect(await entriesAfter(house, before)).toEqual(['ballotBoxChosen a-presse'])
    expect((await surveyIn(house)).sealing).toMatchObject({
      publicKey: keys.publicKey,
      privateKey: undefined,
    })
    const page = await presse.page(path)
    for (const keeper of ['Anna &lt;Statistik>', 'Datenschutz', 'Leitung'])
      expect(page).toContain(keeper)
    expect(page).toContain('Ohne eine geöffnete Probeantwort lässt sich das Feld nicht freigeben.')
  })

  test('is said what loss means before, and asks for a tick', async () => {
    const page = await presse.page(path)
    expect(page).toContain('Ohne zwei der drei Anteile sind alle Antworten verloren.')
    expect(page).toContain('Auch der Hersteller kann sie nicht öffnen.')
    const before = await entryCount(house)
    const { confirmed: _, ...fields } = fieldsOf(await ceremony())
    const again = await presse.post(path, fields)
    expect(again.status).toBe(422)
    const text = await again.text()
    expect(text).toContain('href="#feld-confirmed"')
    expect(text).toContain('value="Anna &lt;Statistik>"')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('takes no key that seals nothing, and no keeper without a name', async () => {
    const before = await entryCount(house)
    const fields = fieldsOf(await ceremony())
    const publicKey = fields['public-key'] ?? ''
    for (const wrong of ['', 'abc', publicKey.slice(0, -4), `B${'A'.repeat(86)}`, `${publicKey}=`])
      expect((await presse.post(path, { ...fields, 'public-key': wrong })).status).toBe(400)
    expect((await presse.post(path, { ...fields, 'share-hash-2': 'wort wort' })).status).toBe(400)
    const nameless = await presse.post(path, { ...fields, 'keeper-2': ' ' })
    expect(nameless.status).toBe(422)
    expect(await nameless.text()).toContain('href="#feld-keeper-2"')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('is for those whom the procedure names, before the field is released', async () => {
    const fields = fieldsOf(await ceremony())
    for (const login of ['dsb', 'leitung', 'gast'] as const)
      expect((await (await house.as(login)).post(path, fields)).status).toBe(403)
    await readyForRelease()
    expect((await presse.post(path, fields)).status).toBe(409)
    expect(await presse.page(path)).not.toContain('data-keys="ceremony"')
  })

  test('can be taken back: the open box has a new key, which nobody had on paper', async () => {
    const { keys, shares } = await ceremony()
    await done(presse, 'schluessel', fieldsOf({ keys, shares }))
    await done(presse, 'schluessel', { box: 'open' })
    const { sealing } = await surveyIn(house)
    expect(sealing.privateKey).toBeDefined()
    expect(sealing.publicKey).not.toBe(keys.publicKey)
    expect(await presse.page(path)).toContain('Offene Urne')
  })

  test('never has a field for a share that a form would send', async () => {
    const page = await presse.page(path)
    const fields = page.match(/<textarea[^>]*>/g) ?? []
    expect(fields).toHaveLength(2)
    for (const field of fields) expect(field).not.toContain('name=')
  })
})

describe('the trial of the shares', () => {
  test('is passed with what only two shares can read, and goes before the field release', async () => {
    const { keys, shares } = await ceremony()
    await done(presse, 'schluessel', fieldsOf({ keys, shares }))
    await readyForRelease()
    const refused = await releaseWith({ lossUnderstood: 'on' })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('noch niemand hat mit zwei Anteilen eine Probeantwort')
    const presse2 = await house.as('presse2')
    expect(await presse2.page(`${place}/feldfreigabe`)).not.toContain('value="release"')

    const before = await entryCount(house)
    const trial = trialIn(await presse.page(path))
    const joined = await joinShares(shares.slice(1), keys.publicKey)
    const opened = await openAnswer({ ...trial, privateKey: joined.ok ? joined.privateKey : '' })
    const read = opened.ok ? new TextDecoder().decode(opened.plaintext) : ''
    await done(presse, 'schluessel/probe', { read, 'share-1': '3', 'share-2': '2' })
    expect(await entriesAfter(house, before)).toEqual(['trialAnswerOpened a-presse'])
    expect(await presse.page(path)).toContain('Mit den Anteilen 3 + 2 geöffnet von Mehmet Yıldız')

    const unticked = await releaseWith({})
    expect(unticked.status).toBe(422)
    expect(await unticked.text()).toContain('href="#feld-lossUnderstood"')
    expect((await releaseWith({ lossUnderstood: 'on' })).status).toBe(303)
    const entries = await house.storage.dossiers.read(id)
    const release = entries.find(({ kind }) => kind === 'fieldReleased')
    expect(release?.payload).toMatchObject({
      trialDecryption: {
        succeeded: true,
        detail:
          'Eine Probeantwort wurde am 23. November 2026 von Mehmet Yıldız mit den Anteilen 3 + 2 geöffnet.',
      },
    })
  })

  test('is not passed with anything else, nor with one share twice', async () => {
    const { keys, shares } = await ceremony()
    await done(presse, 'schluessel', fieldsOf({ keys, shares }))
    const before = await entryCount(house)
    const numbers = { 'share-1': '1', 'share-2': '2' }
    for (const read of ['', 'x', trialIn(await presse.page(path)).sealed])
      expect((await presse.post(`${path}/probe`, { ...numbers, read })).status).toBe(409)
    expect((await presse.post(`${path}/probe`, numbers)).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual([])
  })
})

test('an open box says at the field release that it is one, and asks for no tick', async () => {
  await readyForRelease()
  const page = await (await house.as('presse2')).page(`${place}/feldfreigabe`)
  expect(page).toContain('Die Urne ist offen')
  expect(page).toContain(`href="${path}"`)
  expect((await releaseWith({})).status).toBe(303)
})

test('the privacy notice says of a sealed box that no server has its key', async () => {
  const page = async () => presse.page(`${place}/datenschutzhinweise`)
  expect(await page()).toContain('schon öffnen, während die Befragung läuft')
  await done(presse, 'schluessel', fieldsOf(await ceremony()))
  expect(await page()).toContain('Den Schlüssel hat kein Server')
})

test('words of a share are nowhere in what the system keeps', async () => {
  const { keys, shares } = await ceremony()
  await done(presse, 'schluessel', fieldsOf({ keys, shares }))
  const [first] = shares
  const kept = JSON.stringify(await house.storage.dossiers.read(id))
  for (const secret of [keys.privateKey, wordsOf(first)]) expect(kept).not.toContain(secret)
})
