import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, test } from 'vitest'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { entriesAfter, entryCount } from '../questionnaire/testing/short-initiative.ts'
import { answer } from '../testing/citizens.ts'
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
  untilApproved,
  untilOpen,
  untilReady,
} from '../testing/survey-initiative.ts'

const path = `${place}/feld`
const farDay = '2099-12-31'
const visit = { visit: { kind: 'choice', code: 'no' } } as const

const scene = outsideScene()
let house: House
let presse: Person
let outside: OuterMachines
beforeEach(() => {
  ;({ house, presse, outside } = scene)
})
const { asked, publicAddress } = scene

/** A field that is open, where citizens find it, and the entries so far. */
async function opened() {
  await untilOpen(house)
  const address = await publicAddress('befragung')
  return { address, before: await entryCount(house) }
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
    expect((await fetch(await publicAddress('befragung'))).status).toBe(404)
    expect((await presse.post(path, { closes: farDay })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['fieldOpened a-presse'])
    const start = await fetch(await publicAddress('befragung'))
    const page = await start.text()
    expect(start.status).toBe(200)
    expect(page).toContain('Unser Stadtpark')
    expect(page).toContain('31. Dezember 2099')
    expect((await presse.post(path, { closes: farDay })).status).toBe(409)
    expect(asked()).toEqual(['PUT /surveys'])
    expect(await presse.page(path)).toContain(`href="${await publicAddress('befragung')}"`)
  })

  test('with other codes than the released ones is refused, and nothing is pushed', async () => {
    await untilReady(house, codePlan)
    await release(house)
    await house.storage.codes.add((await surveyIn(house)).id, [
      { codeHash: 'A'.repeat(43), stratum: '' },
    ])
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
    expect((await fetch(await publicAddress('befragung'))).status).toBe(404)
    expect(await presse.page(path)).toContain('Das Feld ist noch nicht eröffnet.')

    outside.disturb((request) => (request.startsWith('PUT /surveys') ? 'answerLost' : undefined))
    expect((await presse.post(path, { closes: farDay })).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual([])
    outside.disturb(undefined)
    expect((await presse.post(path, { closes: farDay })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['fieldOpened a-presse'])
    expect((await fetch(await publicAddress('befragung'))).status).toBe(200)
  })
})

describe('fetching answers', () => {
  test('brings in what citizens sent, each once, however often it is fetched', async () => {
    const { address, before } = await opened()
    const wish = 'Mehr <script>alert(1)</script> Bänke'
    for (const each of [1, 2, 3])
      expect(
        await answer(parkSurvey, address, { ...visit, wish: text(`${wish} ${each}`) }),
      ).toContain('Vielen Dank')
    expect(await presse.page(path)).toMatch(/noch nicht abgeholt<\/dt><dd[^>]*>3</)
    expect((await pull()).status).toBe(303)
    expect(await counted()).toEqual({ opened: 3, damaged: 0 })
    expect((await pull()).status).toBe(303)
    expect(await counted()).toEqual({ opened: 3, damaged: 0 })
    const wishes: string[] = []
    for await (const each of house.storage.answers.read((await surveyIn(house)).id))
      wishes.push(JSON.parse(each.content)['answers']['wish']['value'])
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

function text(value: string) {
  return { kind: 'text', value } as const
}
