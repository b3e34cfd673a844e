import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { entriesAfter, entryCount, id, saved } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import {
  act,
  basis,
  bindingIn,
  codePlan,
  done,
  notice,
  place,
  untilApproved,
  untilReady,
} from '../testing/survey-initiative.ts'

const path = `${place}/feldfreigabe`

let house: House
let presse: Person
let presse2: Person
let leitung: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  presse2 = await house.as('presse2')
  leitung = await house.as('leitung')
})
afterEach(() => house.close())

async function releaseBy(person: Person): Promise<Response> {
  const binding = bindingIn(await leitung.page(path))
  return person.post(path, { verdict: 'release', binding })
}

describe('the field release', () => {
  test('is given by a second person, on record with the trial, and the three checksums', async () => {
    await untilReady(house)
    const before = await entryCount(house)
    expect((await releaseBy(presse2)).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual([
      'fieldReleased a-presse2',
      'stepCompleted a-presse2',
    ])
    const entry = (await house.storage.dossiers.read(id))[before]
    expect(entry?.payload).toMatchObject({
      trialDecryption: { succeeded: true },
      bindingHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await presse.page(path)).toContain('Freigegeben von Lea Brandt am 23. November 2026.')
  })

  test('is refused to whoever edited one of the three parts, and to other roles', async () => {
    await untilReady(house)
    const before = await entryCount(house)
    const own = await releaseBy(presse)
    expect(own.status).toBe(403)
    expect(await own.text()).toContain('Freigeben muss eine zweite Person (Vier-Augen-Prinzip)')
    for (const login of ['dsb', 'gruenamt', 'gast'] as const)
      expect((await releaseBy(await house.as(login))).status).toBe(403)
    expect(await presse.page(path)).not.toContain('name="verdict"')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('counts the last editor of each part', async () => {
    await untilApproved(house)
    await done(presse, 'teilnehmende', { ...codePlan, access: 'open' })
    await done(presse2, 'datenschutz/rechtsgrundlage', basis)
    await done(presse2, 'datenschutzhinweise', notice)
    for (const point of ['pretest', 'accessibility', 'deletionPlan'])
      await act(house, 'a-presse', { kind: 'tickChecklist', point, done: true })
    await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
    expect((await releaseBy(presse2)).status).toBe(403)
    expect((await releaseBy(presse)).status).toBe(403)
    expect((await releaseBy(leitung)).status).toBe(303)
  })

  test('binds what was before the eyes: changed meanwhile it is refused', async () => {
    await untilReady(house)
    const binding = bindingIn(await presse2.page(path))
    expect(binding).toMatch(/^[0-9a-f]{64}$/)
    await act(house, 'a-leitung', { kind: 'refuseRelease', reason: 'Tippfehler' })
    const title = { de: 'Stadtpark, neu gefragt', en: 'Park' }
    await saved(house, { ...parkSurvey, title })
    for (const point of ['pretest', 'accessibility'])
      await act(house, 'a-presse', { kind: 'tickChecklist', point, done: true })
    await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
    const before = await entryCount(house)
    for (const old of [binding, '', 'f'.repeat(64)]) {
      const refused = await presse2.post(path, { verdict: 'release', binding: old })
      expect(refused.status).toBe(409)
      expect(await refused.text()).toContain('haben sich geändert, seit Sie diese Seite')
    }
    expect(await entriesAfter(house, before)).toEqual([])
    expect((await releaseBy(presse2)).status).toBe(303)
  })

  test('is refused with a reason, which leads back; without one the form comes again', async () => {
    await untilReady(house)
    const before = await entryCount(house)
    const again = await presse2.post(path, { verdict: 'refuse', reason: ' ' })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain('href="#feld-reason"')
    expect(await entriesAfter(house, before)).toEqual([])
    const reason = 'Frage 3 <script>alert(1)</script> ist unklar'
    expect((await presse2.post(path, { verdict: 'refuse', reason })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual([
      'fieldReleaseRefused a-presse2',
      'stepCompleted a-presse2',
    ])
    const dossier = await presse.page(`${place}/akte`)
    expect(dossier).toContain('Frage 3 &lt;script>')
    expect(dossier).not.toContain('<script>alert')
  })

  test('is not possible before everything is ready, nor twice: that is no question of the role', async () => {
    await untilApproved(house)
    const before = await entryCount(house)
    expect((await releaseBy(presse2)).status).toBe(409)
    expect(await presse2.page(path)).toContain('fehlt noch')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('waits until the codes of the plan are made: they could not be made in the field', async () => {
    await untilReady(house, codePlan)
    await act(house, 'a-presse2', { kind: 'refuseRelease', reason: 'Mehr Menschen' })
    await done(presse, 'teilnehmende', { ...codePlan, size: '15' })
    await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
    const before = await entryCount(house)
    const refused = await releaseBy(presse2)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Es fehlen noch 3 Zugangscodes.')
    expect(await entriesAfter(house, before)).toEqual([])
  })
})
