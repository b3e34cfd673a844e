import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { act, place } from '../testing/survey-initiative.ts'
import { deleteDue } from './delete-due.ts'
import { deletionFacts } from './deletion-facts.ts'
import { deletionPlan, plannedDeletions } from './deletion-plan.ts'
import { currentRules } from './house-register.ts'
import { surveyWithEverything } from './testing/survey-with-everything.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await surveyWithEverything(house)
}, 60_000)
afterEach(() => house.close())

const path = `${place}/loeschung`
const rules = '/loeschung/regeln'

test('everybody of the house sees what goes when, and afterwards the proofs in page, dossier and papers', async () => {
  const gast = await house.as('gast')
  for (const words of ['Adressdatei', 'Frist läuft noch nicht', '24. November 2026'])
    expect(await gast.page(path)).toContain(words)
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  await deleteDue(house.deps)
  const page = await gast.page(path)
  expect(page).toContain('23. Dezember 2026')
  expect(page).toContain('das System')
  const house_ = await gast.page('/loeschung')
  expect(house_).toContain(`href="${path}"`)
  expect(house_).not.toContain('Adressdatei')
  expect(await gast.page(`${place}/akte`)).toContain(
    'Meinungsbild (selbsttätig) hat gelöscht: Adressdatei, Anzahl 2. Regel: mit dem Ende der Feldzeit',
  )
  const initiative = await loadInitiative(house.storage, id)
  const facts = await deletionFacts(house.deps, initiative)
  expect(facts.proofs.map(({ data, count }) => [data.id, count])).toContainEqual(['addresses', 2])
  expect(JSON.stringify(facts.proofs)).not.toContain('Blumentritt')
})

test('a hold keeps what may be evidence and is said on the page; what tells who answered goes nevertheless', async () => {
  const dsb = await house.as('dsb')
  const fields = { tun: 'placeHold', 'placeHold.reason': 'Klage VG 3 K 7' }
  const past = { ...fields, 'placeHold.until': '2026-11-01' }
  expect((await dsb.post(`/aussonderung/${id}`, past)).status).toBe(422)
  expect((await dsb.post(`/aussonderung/${id}`, fields)).status).toBe(303)
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  house.clock.now = new Date('2028-01-01T08:00:00.000Z')
  await deleteDue(house.deps)
  const page = await (await house.as('dsb')).page(path)
  expect(page).toContain('Es besteht eine Löschsperre: Klage VG 3 K 7')
  const { planned } = await deletionFacts(house.deps, await loadInitiative(house.storage, id))
  expect(planned.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'objections held',
    'paperForms held',
    'paperKeyings held',
    'sealedAnswers held',
    'openedAnswers held',
  ])
  const presse = await house.as('presse')
  expect((await presse.post(path, { how: 'Aktenvernichter', understood: 'yes' })).status).toBe(409)
})

test('the page of all surveys says of each what its own page says, and no more of what has gone', async () => {
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  const listed = async () => {
    const initiative = await loadInitiative(house.storage, id)
    const rules = await currentRules(house.storage)
    const own = await deletionPlan(house.deps, rules, initiative)
    const [all] = await plannedDeletions(house.deps, rules, [initiative])
    expect(all?.planned).toEqual(own.planned)
    return own.planned.map(({ kind }) => kind)
  }
  expect(await listed()).toContain('paperForms')
  const sent = { how: 'Aktenvernichter, zu zweit', understood: 'yes' }
  expect((await (await house.as('presse')).post(path, sent)).status).toBe(303)
  expect(await listed()).not.toContain('paperForms')
})

test('forms on paper are destroyed by people, who put it on record', async () => {
  const presse = await house.as('presse')
  const sent = { how: 'Aktenvernichter, zu zweit', understood: 'yes' }
  expect((await presse.post(path, sent)).status).toBe(409)
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  expect((await (await house.as('gast')).post(path, sent)).status).toBe(403)
  const again = await presse.post(path, { how: 'Aktenvernichter, zu zweit' })
  expect([again.status, await again.text()]).toEqual([
    422,
    expect.stringContaining('Aktenvernichter, zu zweit</textarea>'),
  ])
  expect((await presse.post(path, sent)).status).toBe(303)
  expect(await presse.page(`${place}/akte`)).toContain('Papierbögen, Anzahl 1')
  expect((await presse.post(path, sent)).status).toBe(404)
})

test('periods are set by administrators within their limits, with a reason and on record', async () => {
  const betreuung = await house.as('betreuung')
  const page = await betreuung.page(rules)
  const fields = Object.fromEntries(
    [...page.matchAll(/name="(\w+)"[^>]*value="(\d+)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
  const sent = { ...fields, objections: '10', reason: 'Dienstanweisung 4' }
  expect((await (await house.as('presse')).post(rules, sent)).status).toBe(403)
  expect(await (await house.as('presse')).page(rules)).not.toContain('<textarea')
  const wrong = await betreuung.post(rules, { ...sent, objections: '91', reason: ' ' })
  const body = await wrong.text()
  expect([wrong.status, body.includes('von 0 bis 90'), body.includes('value="91"')]).toEqual([
    422,
    true,
    true,
  ])
  expect((await betreuung.post(rules, sent)).status).toBe(303)
  expect((await betreuung.post(rules, sent)).status).toBe(409)
  expect(await betreuung.page('/loeschung')).toContain('Fristen gesetzt: Dienstanweisung 4')
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  expect(await betreuung.page(path)).toContain('3. Dezember 2026')
})
