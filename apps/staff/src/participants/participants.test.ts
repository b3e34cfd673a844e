import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { hashesOf } from '../field/field-release.ts'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { remembered } from '../testing/remembered.ts'
import {
  act,
  codePlan,
  makeCodes,
  openPlan,
  place,
  release,
  surveyIn,
  untilApproved,
  untilReady,
} from '../testing/survey-initiative.ts'

const path = `${place}/teilnehmende`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

async function plans() {
  const entries = await house.storage.dossiers.read(id)
  return entries
    .filter(({ kind }) => kind === 'participantsPlanSaved')
    .map(({ payload }) => Object(payload)['plan'])
}

describe('the plan of participants', () => {
  beforeEach(() => untilApproved(house))

  test('is saved as one entry, shown again, and to others without a form', async () => {
    const before = await entryCount(house)
    const typed = { ...codePlan, size: '1.500', population: 'Alle <img src=x> "ab" 16' }
    expect((await presse.post(path, typed)).status).toBe(303)
    expect((await presse.post(path, typed)).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['participantsPlanSaved a-presse'])
    expect(await plans()).toEqual([{ ...typed, size: 1500 }])
    const form = await presse.page(path)
    expect(form).toMatch(/value="code" checked/)
    expect(form).toContain('value="1500"')
    expect(form).toContain('Es fehlen noch 1.500 Codes.')
    const read = await (await house.as('dsb')).page(path)
    expect(read).toContain('Mit Zugangscode aus einem Brief')
    expect(read).not.toContain('name="population"')
    for (const page of [form, read]) {
      expect(page).toContain('Alle &lt;img src=x>')
      expect(page).not.toContain('<img src=x')
    }
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ access: 'briefwahl' }, 'access'],
    [{ access: '' }, 'access'],
    [{ selection: 'handverlesen' }, 'selection'],
    [{ population: '  ' }, 'population'],
    [{ size: '' }, 'size'],
    [{ size: '0' }, 'size'],
    [{ size: '-5' }, 'size'],
    [{ size: '1.5' }, 'size'],
    [{ size: '1e3' }, 'size'],
    [{ size: '0x10' }, 'size'],
    [{ size: '100001' }, 'size'],
    [{ size: 'viele' }, 'size'],
    [{ access: 'open', size: 'viele' }, 'size'],
  ])('with %o is refused at the field, and what was typed stays', async (change, field) => {
    const before = await entryCount(house)
    const typed: Readonly<Record<string, string>> = {
      ...codePlan,
      population: 'Ältere Menschen',
      ...change,
    }
    const again = await presse.post(path, typed)
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain(`href="#feld-${field}"`)
    expect(page).toContain(`rows="3">${typed['population']?.trim()}</textarea>`)
    const size = typed['size'] === '' ? '' : `="${typed['size']}"`
    expect(page).toMatch(new RegExp(`name="size"[^>]* value${size}/>`))
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('is for the press office: others hear why not', async () => {
    const before = await entryCount(house)
    for (const login of ['leitung', 'dsb', 'gast'] as const) {
      const refused = await (await house.as(login)).post(path, codePlan)
      expect([login, refused.status]).toEqual([login, 403])
    }
    expect((await presse.post('/vorhaben/nirgends/teilnehmende', codePlan)).status).toBe(404)
    expect(await entriesAfter(house, before)).toEqual([])
  })
})

describe('access codes', () => {
  test('are made once, as many as planned, and no code stands anywhere in what is stored', async () => {
    await untilApproved(house)
    await presse.post(path, codePlan)
    const before = await entryCount(house)
    const codes = await makeCodes(presse)
    expect(new Set(codes).size).toBe(12)
    expect(await entriesAfter(house, before)).toEqual(['participantsPlanSaved a-presse'])
    const again = await presse.post(`${path}/zugangscodes`)
    expect([again.status, again.headers.get('content-disposition')]).toEqual([409, null])
    expect(await house.storage.codes.count((await surveyIn(house)).id)).toBe(12)
    expect(await presse.page(path)).toContain('Es gibt 12 Codes.')

    const everything = await remembered(house)
    expect(everything).toContain('Alle ab 16 Jahren')
    const written = codes.flatMap((code) => [code, code.replaceAll('-', '').replaceAll(' ', '')])
    for (const code of written) {
      expect(everything.toLowerCase()).not.toContain(code.toLowerCase())
      for (const encoding of ['base64', 'base64url', 'hex'] as const)
        expect(everything).not.toContain(Buffer.from(code).toString(encoding).replaceAll('=', ''))
    }
    expect(await entriesAfter(house, before)).toEqual(['participantsPlanSaved a-presse'])
  })

  test('follow a larger plan with the missing ones, and a smaller one is refused', async () => {
    await untilApproved(house)
    await presse.post(path, codePlan)
    const first = await makeCodes(presse)
    const before = await entryCount(house)
    const smaller = await presse.post(path, { ...codePlan, size: '11' })
    expect([smaller.status, await smaller.text()]).toEqual([
      422,
      expect.stringContaining('Es gibt schon 12 Codes'),
    ])
    expect(await entriesAfter(house, before)).toEqual([])
    await presse.post(path, { ...codePlan, size: '15' })
    const more = await makeCodes(presse)
    expect([more.length, new Set([...first, ...more]).size]).toEqual([3, 15])
    expect(await entriesAfter(house, before)).toEqual([
      'participantsPlanSaved a-presse',
      'participantsPlanSaved a-presse',
    ])
  })

  test('are for a plan with codes only, and for the press office', async () => {
    await untilApproved(house)
    expect((await presse.post(`${path}/zugangscodes`)).status).toBe(409)
    await presse.post(path, openPlan)
    const before = await entryCount(house)
    expect((await presse.post(`${path}/zugangscodes`)).status).toBe(409)
    await presse.post(path, codePlan)
    const dsb = await house.as('dsb')
    expect((await dsb.post(`${path}/zugangscodes`)).status).toBe(403)
    expect(await house.storage.surveys.ofInitiative(id)).toBeUndefined()
    expect(await entriesAfter(house, before)).toEqual(['participantsPlanSaved a-presse'])
  })

  test('that are missing although the field was released are made only if that is known to be lost', async () => {
    await untilReady(house, codePlan)
    await act(house, 'a-presse2', { kind: 'refuseRelease', reason: 'Mehr Menschen' })
    await presse.post(path, { ...codePlan, size: '15' })
    await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
    const hashes = hashesOf((await loadInitiative(house.storage, id)).state)
    if (!hashes) throw new Error('There is nothing to release.')
    const trialDecryption = { succeeded: true, detail: '' }
    const binding = { hashes, bindingHash: 'b', trialDecryption }
    await act(house, 'a-presse2', { kind: 'releaseField', ...binding })
    const before = await entryCount(house)
    const opening = await presse.post(`${place}/feld`, { closes: '2099-12-31' })
    expect([opening.status, await opening.text()]).toEqual([
      409,
      expect.stringContaining('Es fehlen noch 3 Zugangscodes.'),
    ])
    const refused = await presse.post(`${path}/zugangscodes`)
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('Neue Codes würden eine Freigabe ungültig machen.'),
    ])
    expect(await house.storage.codes.count((await surveyIn(house)).id)).toBe(12)
    expect(await entriesAfter(house, before)).toEqual([])
    expect(await makeCodes(presse, { confirmVoid: 'yes' })).toHaveLength(3)
    expect(await entriesAfter(house, before)).toEqual([
      'participantsPlanSaved a-presse',
      'approvalVoided a-presse',
      'stepReopened a-presse',
    ])
  })

  test('of a released plan follow a larger one, if the release is known to be lost', async () => {
    await untilReady(house, codePlan)
    await release(house)
    const before = await entryCount(house)
    const larger = { ...codePlan, size: '13', population: 'Alle ab 14 Jahren' }
    const unconfirmed = await presse.post(path, larger)
    const page = await unconfirmed.text()
    expect(unconfirmed.status).toBe(422)
    expect(page).toContain('href="#feld-confirmVoid"')
    expect(page).toContain('name="confirmVoid"')
    expect(page).toContain('Alle ab 14 Jahren')
    expect(await entriesAfter(house, before)).toEqual([])

    expect((await presse.post(path, { ...larger, confirmVoid: 'yes' })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual([
      'participantsPlanSaved a-presse',
      'approvalVoided a-presse',
      'stepReopened a-presse',
    ])
    expect(await makeCodes(presse)).toHaveLength(1)
  })
})
