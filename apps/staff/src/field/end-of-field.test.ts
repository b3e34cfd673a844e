import { beforeEach, describe, expect, test } from 'vitest'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { entriesAfter, entryCount } from '../questionnaire/testing/short-initiative.ts'
import { answer, tokenFor } from '../testing/citizens.ts'
import type { House } from '../testing/open-house.ts'
import type { OuterMachines } from '../testing/outer-machines.ts'
import { outsideScene } from '../testing/outside-scene.ts'
import type { Person } from '../testing/person.ts'
import {
  codePlan,
  done,
  openPlan,
  place,
  release,
  surveyIn,
  untilOpen,
  untilReady,
} from '../testing/survey-initiative.ts'

const path = `${place}/feld`
const visit = { visit: { kind: 'choice', code: 'no' } } as const

const scene = outsideScene()
let house: House
let presse: Person
let outside: OuterMachines
beforeEach(() => {
  ;({ house, presse, outside } = scene)
})
const { publicAddress } = scene

/** A field that only codes open: the codes of the letters, both addresses, and the entries so far. */
async function opened() {
  const codes = await untilOpen(house, codePlan)
  const address = await publicAddress('befragung')
  return { codes, address, door: await publicAddress('zugang'), before: await entryCount(house) }
}

async function counted() {
  return house.storage.answers.counts((await surveyIn(house)).id)
}

describe('the end of the field', () => {
  test('without a reason is refused before anything ends outside', async () => {
    const { codes, door, before } = await opened()
    const again = await presse.post(`${path}/schliessen`, { reason: '  ' })
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-reason"'),
    ])
    expect(await tokenFor(door, codes[0] ?? '')).toBeDefined()
    expect(await house.storage.codes.count((await surveyIn(house)).id)).toBe(12)
    expect(await entriesAfter(house, before)).toEqual([])
    for (const login of ['leitung', 'gruenamt', 'gast'] as const)
      expect(
        (await (await house.as(login)).post(`${path}/schliessen`, { reason: 'So' })).status,
      ).toBe(403)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('closes door and ballot box, fetches what is there, and forgets the codes', async () => {
    const { codes, address, door, before } = await opened()
    const survey = await surveyIn(house)
    const token = (await tokenFor(door, codes[0] ?? '')) ?? ''
    await answer(parkSurvey, address, visit, { token })
    await expect(answer(parkSurvey, address, visit, { token })).rejects.toThrow(/409/)
    await expect(answer(parkSurvey, address, visit)).rejects.toThrow(/zugang/)
    const other = (await tokenFor(door, codes[1] ?? '')) ?? ''
    expect(await presse.page(path)).toMatch(/Zugangscodes benutzt<\/dt><dd[^>]*>2</)
    // Settings that changed meanwhile must not keep a published survey from ending.
    const settings = await house.storage.settings.authority()
    await house.storage.settings.setAuthority({ ...settings, phone: '040 999', unit: 'Neu' })

    const reason = 'Die Feldzeit <b>ist</b> um.'
    expect((await presse.post(`${path}/schliessen`, { reason })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual([
      'fieldNoted a-presse',
      'dataDeleted system',
      'fieldClosed a-presse',
      'stepCompleted a-presse',
    ])
    expect(await counted()).toEqual({ opened: 1, damaged: 0 })
    expect(await house.storage.codes.hashes(survey.id)).toEqual([])
    await expect(answer(parkSurvey, address, visit, { token: other })).rejects.toThrow(/410/)
    expect(await tokenFor(door, codes[2] ?? '')).toBeUndefined()
    expect(await (await fetch(address)).text()).toContain('Diese Befragung ist beendet')
    const page = await presse.page(path)
    expect(page).toContain('2 von 12 Zugangscodes wurden benutzt.')
    expect(page).not.toContain('<b>ist')
    const dossier = await presse.page(`${place}/akte`)
    expect(dossier).toContain('Die Feldzeit &lt;b>ist&lt;/b> um.')
    expect((await presse.post(`${path}/schliessen`, { reason })).status).toBe(409)
  })

  test.each([
    ['PUT /lists', 0],
    ['PUT /surveys', 0],
    ['GET /submissions', 0],
    ['POST /submissions/confirm', 1],
    ['GET /doors', 1],
    ['DELETE /lists', 1],
  ])(
    'that %s interrupts leaves the dossier as it was, and can be done again',
    async (cut, kept) => {
      const { codes, address, door, before } = await opened()
      const survey = await surveyIn(house)
      const token = (await tokenFor(door, codes[0] ?? '')) ?? ''
      await answer(parkSurvey, address, visit, { token })
      const close = () => presse.post(`${path}/schliessen`, { reason: 'Zeit um.' })
      outside.disturb((request) => (request.startsWith(cut) ? 'unreachable' : undefined))
      expect((await close()).status).toBe(409)
      expect(await entriesAfter(house, before)).toEqual([])
      expect((await counted()).opened).toBe(kept)
      expect(await house.storage.codes.count(survey.id)).toBe(12)
      outside.disturb(undefined)
      expect((await close()).status).toBe(303)
      expect((await entriesAfter(house, before)).map((each) => each.split(' ')[0])).toEqual([
        'fieldNoted',
        'dataDeleted',
        'fieldClosed',
        'stepCompleted',
      ])
      expect(await presse.page(path)).toContain('1 von 12 Zugangscodes wurden benutzt.')
      expect(await counted()).toEqual({ opened: 1, damaged: 0 })
    },
  )

  test('also deletes codes of a plan that was given up for an open survey', async () => {
    await untilReady(house, codePlan)
    await release(house)
    await done(presse, 'teilnehmende', { ...openPlan, confirmVoid: 'yes' })
    await done(presse, 'schritte/2.1', { tun: 'completeStep' })
    await release(house)
    await done(presse, 'feld', { closes: '2099-12-31' })
    const before = await entryCount(house)
    expect((await presse.post(`${path}/schliessen`, { reason: 'Zeit um.' })).status).toBe(303)
    expect(await house.storage.codes.count((await surveyIn(house)).id)).toBe(0)
    expect(await entriesAfter(house, before)).toEqual([
      'fieldClosed a-presse',
      'stepCompleted a-presse',
    ])
  })
})
