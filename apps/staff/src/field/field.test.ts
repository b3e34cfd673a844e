import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { entriesAfter, entryCount } from '../questionnaire/testing/short-initiative.ts'
import { answer, tokenFor } from '../testing/citizens.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { startOuterMachines, type OuterMachines } from '../testing/outer-machines.ts'
import type { Person } from '../testing/person.ts'
import {
  codePlan,
  done,
  openPlan,
  place,
  release,
  surveyIn,
  untilApproved,
  untilReady,
} from '../testing/survey-initiative.ts'

const path = `${place}/feld`
const farDay = '2099-12-31'
const visit = { visit: { kind: 'choice', code: 'no' } } as const

let outside: OuterMachines
beforeAll(async () => {
  outside = await startOuterMachines()
})
afterAll(() => outside.stop())

let house: House
let presse: Person
let askedBefore: number
beforeEach(async () => {
  const { collector, admission, insideKey } = outside
  house = await openHouse({ collector, admission, insideKey, now: () => new Date() })
  house.clock.now = new Date()
  presse = await house.as('presse')
  askedBefore = outside.asked.length
})
afterEach(async () => {
  outside.disturb(undefined)
  await house.close()
})

/** What the inside asked of the machines outside in this test, ids and queries left out. */
function asked(): readonly string[] {
  return outside.asked.slice(askedBefore).map((each) => each.replace(/(\/\w+)[/?][^ ]*$/, '$1'))
}

async function publicAddress(): Promise<string> {
  return `${outside.collector.publicUrl}/befragung/${(await surveyIn(house)).slug}`
}

/** A field that is open; returns the codes of the letters and the entries so far. */
async function opened(plan: Readonly<Record<string, string>> = openPlan) {
  const codes = await untilReady(house, plan)
  await release(house)
  await done(presse, 'feld', { closes: farDay })
  return { codes, address: await publicAddress(), before: await entryCount(house) }
}

async function counted() {
  return house.storage.answers.counts((await surveyIn(house)).id)
}

async function pull(): Promise<Response> {
  return presse.post(`${path}/abholen`)
}

describe('opening the field', () => {
  test('without approval or release is refused, and nothing is pushed', async () => {
    await untilApproved(house)
    const approved = await entryCount(house)
    const early = await presse.post(path, { closes: farDay })
    expect([early.status, await early.text()]).toEqual([
      409,
      expect.stringContaining('Es gehört zu Schritt 3.1 Befragung.'),
    ])
    expect(await presse.page(path)).not.toContain('name="closes"')
    expect(await entriesAfter(house, approved)).toEqual([])
    expect(asked()).toEqual([])
  })

  test('after a release that was lost is refused, and nothing is pushed', async () => {
    await untilReady(house)
    await release(house)
    await done(presse, 'teilnehmende', { ...openPlan, population: 'Andere', confirmVoid: 'yes' })
    const before = await entryCount(house)
    expect((await presse.post(path, { closes: farDay })).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual([])
    expect(asked()).toEqual([])
  })

  test.each(['2020-01-01', '2026-02-30', '', 'morgen', '<b>'])(
    'until %j is refused at the field, with what was typed',
    async (closes) => {
      await untilReady(house)
      await release(house)
      const before = await entryCount(house)
      const again = await presse.post(path, { closes })
      const page = await again.text()
      expect(again.status).toBe(422)
      expect(page).toContain('href="#feld-closes"')
      const typed = closes === '' ? ' value/>' : ` value="${closes.replace('<', '&lt;')}"`
      expect(page).toMatch(new RegExp(`name="closes"[^>]*${typed}`))
      expect(await entriesAfter(house, before)).toEqual([])
      expect(asked()).toEqual([])
    },
  )

  test('is for the press office, once, and then citizens find the survey', async () => {
    await untilReady(house)
    await release(house)
    for (const login of ['leitung', 'dsb', 'gruenamt', 'gast'] as const)
      expect((await (await house.as(login)).post(path, { closes: farDay })).status).toBe(403)
    const before = await entryCount(house)
    expect((await fetch(await publicAddress())).status).toBe(404)
    expect((await presse.post(path, { closes: farDay })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['fieldOpened a-presse'])
    const start = await fetch(await publicAddress())
    const page = await start.text()
    expect(start.status).toBe(200)
    expect(page).toContain('Unser Stadtpark')
    expect(page).toContain('31. Dezember 2099')
    expect((await presse.post(path, { closes: farDay })).status).toBe(409)
    expect(asked()).toEqual(['PUT /surveys'])
    expect(await presse.page(path)).toContain(`href="${await publicAddress()}"`)
  })

  test('with other codes than the released ones is refused, and nothing is pushed', async () => {
    await untilReady(house, codePlan)
    await release(house)
    await house.storage.codes.add((await surveyIn(house)).id, ['A'.repeat(43)])
    const before = await entryCount(house)
    const refused = await presse.post(path, { closes: farDay })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('nicht mehr die, für die das Feld freigegeben wurde')
    expect(await entriesAfter(house, before)).toEqual([])
    expect(asked()).toEqual([])
  })

  test('while a machine outside is away changes nothing, and can be done again', async () => {
    await untilReady(house, codePlan)
    await release(house)
    const before = await entryCount(house)
    for (const away of ['/lists', '/surveys']) {
      outside.disturb((request) => (request.startsWith(`PUT ${away}`) ? 'unreachable' : undefined))
      const refused = await presse.post(path, { closes: farDay })
      expect(refused.status).toBe(409)
      expect(await refused.text()).toContain('im Verfahren wurde nichts geändert')
    }
    expect(await entriesAfter(house, before)).toEqual([])
    expect((await fetch(await publicAddress())).status).toBe(404)
    expect(await presse.page(path)).toContain('Das Feld ist noch nicht eröffnet.')

    outside.disturb((request) => (request.startsWith('PUT /surveys') ? 'answerLost' : undefined))
    expect((await presse.post(path, { closes: farDay })).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual([])
    outside.disturb(undefined)
    expect((await presse.post(path, { closes: farDay })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['fieldOpened a-presse'])
    expect((await fetch(await publicAddress())).status).toBe(200)
  })
})

describe('fetching answers', () => {
  test('brings in what citizens sent, each once, however often it is fetched', async () => {
    const { address, before } = await opened()
    const wish = 'Mehr <script>alert(1)</script> Bänke'
    for (const each of [1, 2, 3])
      expect(
        await answer(parkSurvey, address, { ...visit, wish: text(`${wish} ${each}`) }),
      ).toContain('/danke')
    expect(await presse.page(path)).toMatch(/noch nicht abgeholt<\/dt><dd[^>]*>3</)
    expect((await pull()).status).toBe(303)
    expect(await counted()).toEqual({ opened: 3, damaged: 0 })
    expect((await pull()).status).toBe(303)
    expect(await counted()).toEqual({ opened: 3, damaged: 0 })
    const wishes: string[] = []
    for await (const each of house.storage.answers.read((await surveyIn(house)).id))
      wishes.push(JSON.parse(each)['answers']['wish']['value'])
    expect(wishes.toSorted()).toEqual([1, 2, 3].map((each) => `${wish} ${each}`))
    const page = await presse.page(path)
    expect(page).toMatch(/noch nicht abgeholt<\/dt><dd[^>]*>0</)
    expect(page).toMatch(/eingegangen und geöffnet<\/dt><dd[^>]*>3</)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('counts once what comes again because the confirmation or its answer was lost', async () => {
    const { address } = await opened()
    await answer(parkSurvey, address, visit)
    for (const fault of ['unreachable', 'answerLost'] as const) {
      outside.disturb((request) => (request.includes('/confirm') ? fault : undefined))
      const refused = await pull()
      expect(refused.status).toBe(409)
      expect(await refused.text()).toContain('im Verfahren wurde nichts geändert')
      expect(await counted()).toEqual({ opened: 1, damaged: 0 })
    }
    outside.disturb(undefined)
    await answer(parkSurvey, address, visit)
    expect((await pull()).status).toBe(303)
    expect(await counted()).toEqual({ opened: 2, damaged: 0 })
  })

  test('keeps and counts a submission that was damaged outside', async () => {
    const { address } = await opened()
    const { id: survey } = await surveyIn(house)
    for (const _each of [1, 2, 3]) await answer(parkSurvey, address, visit)
    const box = new DatabaseSync(outside.ballotBox, { timeout: 5_000 })
    const ballots = box.prepare('SELECT id, sealed FROM ballots WHERE survey = ?').all(survey)
    const [first, second] = ballots
    const sealed = String(first?.['sealed'])
    const damage = box.prepare('UPDATE ballots SET sealed = ? WHERE id = ?')
    damage.run(
      sealed.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')),
      String(first?.['id']),
    )
    // Whole, but of another ballot: nobody may slip one answer under another's name.
    damage.run(sealed, String(second?.['id']))
    box.close()
    expect((await pull()).status).toBe(303)
    expect((await pull()).status).toBe(303)
    expect(await counted()).toEqual({ opened: 1, damaged: 2 })
    expect(await presse.page(path)).toMatch(/nicht öffnen ließen<\/dt><dd[^>]*>2</)
  })

  test('from a collector that does not answer says so, and the page stays usable', async () => {
    const { address, before } = await opened()
    await answer(parkSurvey, address, visit)
    outside.disturb(() => 'unreachable')
    const refused = await pull()
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Bitte versuchen Sie es noch einmal.')
    expect(await presse.page(path)).toContain('nicht erreichbar')
    expect(await counted()).toEqual({ opened: 0, damaged: 0 })
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('is for press office and statistics office, and there must be a field', async () => {
    await untilApproved(house)
    expect((await pull()).status).toBe(409)
    for (const login of ['leitung', 'dsb', 'gruenamt', 'gast'] as const)
      expect((await (await house.as(login)).post(`${path}/abholen`)).status).toBe(403)
    expect(asked()).toEqual([])
  })
})

describe('the field log', () => {
  test('takes notes as text, refuses an empty one, and lets only the press office and units write', async () => {
    const { before } = await opened()
    const text = 'Störung <img src=x onerror=alert(1)> behoben'
    expect((await presse.post(`${path}/vermerke`, { text })).status).toBe(303)
    const gruenamt = await house.as('gruenamt')
    expect((await gruenamt.post(`${path}/vermerke`, { text: 'Nachfragen' })).status).toBe(303)
    const again = await presse.post(`${path}/vermerke`, { text: ' ' })
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-text"'),
    ])
    const leitung = await house.as('leitung')
    expect((await leitung.post(`${path}/vermerke`, { text: 'Hallo' })).status).toBe(403)
    const page = await leitung.page(path)
    expect(page).toContain('Störung &lt;img src=x onerror=alert(1)> behoben')
    expect(page).not.toContain('<img src=x')
    expect(await entriesAfter(house, before)).toEqual([
      'fieldNoted a-presse',
      'fieldNoted a-gruenamt',
    ])
  })
})

describe('the end of the field', () => {
  test('without a reason is refused before anything ends outside', async () => {
    const { codes, before } = await opened(codePlan)
    const again = await presse.post(`${path}/schliessen`, { reason: '  ' })
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-reason"'),
    ])
    const door = `${outside.admission.publicUrl}/zugang/${(await surveyIn(house)).slug}`
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
    const { codes, address, before } = await opened(codePlan)
    const survey = await surveyIn(house)
    const door = `${outside.admission.publicUrl}/zugang/${survey.slug}`
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
      const { codes, address, before } = await opened(codePlan)
      const survey = await surveyIn(house)
      const door = `${outside.admission.publicUrl}/zugang/${survey.slug}`
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
    await done(presse, 'feld', { closes: farDay })
    const before = await entryCount(house)
    expect((await presse.post(`${path}/schliessen`, { reason: 'Zeit um.' })).status).toBe(303)
    expect(await house.storage.codes.count((await surveyIn(house)).id)).toBe(0)
    expect(await entriesAfter(house, before)).toEqual([
      'fieldClosed a-presse',
      'stepCompleted a-presse',
    ])
  })
})

function text(value: string) {
  return { kind: 'text', value } as const
}
