import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import {
  earlierWave,
  people,
  untilOpened,
  visitor,
  wordsOf,
} from '../results/testing/park-field.ts'
import {
  codePlan,
  place,
  untilApproved,
  untilMeasuresDecided,
  untilResults,
} from '../testing/survey-initiative.ts'

const path = `${place}/massnahmen`
const benches = {
  tun: 'propose',
  title: 'Neue Bänke',
  unit: 'Grünflächen',
  due: '2027-09-30',
  cost: '2.000 Euro',
  effect: 'Anteil der Zufriedenen',
}
const hostile = '<img src=x onerror=alert(1)> & "so"'

let house: House
let presse: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

async function proposed(): Promise<readonly Readonly<Record<string, string>>[]> {
  const entries = await house.storage.dossiers.read(id)
  const last = entries.findLast(({ kind }) => kind === 'measuresProposed')
  return Object(last?.payload)['measures'] ?? []
}

describe('measures', () => {
  beforeEach(async () => {
    await untilResults(house, [])
    before = await entryCount(house)
  })

  test('are proposed one by one and may be struck again; what is typed stays text', async () => {
    expect((await presse.post(path, benches)).status).toBe(303)
    const typed = { title: `Wege ${hostile}`, cost: hostile, effect: hostile, unit: 'Verkehr' }
    expect((await presse.post(path, { ...benches, ...typed })).status).toBe(303)
    expect((await proposed()).map(({ title }) => title)).toEqual(['Neue Bänke', typed.title])
    const page = await presse.page(path)
    expect(page).toContain('Wege &lt;img src=x onerror=alert(1)> &amp;')
    expect(page).not.toContain('<img src=x')
    const first = (await proposed())[0]?.['id'] ?? ''
    expect((await presse.post(path, { tun: `remove:${first}` })).status).toBe(303)
    expect((await proposed()).map(({ title }) => title)).toEqual([typed.title])
    expect((await presse.post(path, { tun: `remove:${first}` })).status).toBe(404)
    expect(await entriesAfter(house, before)).toEqual([
      'measuresProposed a-presse',
      'measuresProposed a-presse',
      'measuresProposed a-presse',
    ])
  })

  test('may have English words, for the public page', async () => {
    const english = { englishTitle: 'New benches', englishEffect: 'Share of the satisfied' }
    expect((await presse.post(path, { ...benches, ...english })).status).toBe(303)
    expect((await presse.post(path, { ...benches, title: 'Wege' })).status).toBe(303)
    expect(await proposed()).toMatchObject([
      { english: { title: 'New benches', effect: 'Share of the satisfied' } },
      { title: 'Wege' },
    ])
    expect((await proposed())[1]).not.toHaveProperty('english')
    expect(await presse.page(path)).toContain('New benches')
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ title: ' ' }, 'title'],
    [{ englishEffect: 'More benches' }, 'englishTitle'],
    [{ unit: '' }, 'unit'],
    [{ unit: 'Raumfahrt' }, 'unit'],
    [{ due: '' }, 'due'],
    [{ due: '2027-02-30' }, 'due'],
    [{ due: 'bald' }, 'due'],
    [{ cost: '' }, 'cost'],
    [{ effect: '' }, 'effect'],
    [{ finding: '{{anteil:erfunden:1}}' }, 'finding'],
    [{ plannedCost: 'viel' }, 'plannedCost'],
    [{ plannedCost: '-5' }, 'plannedCost'],
    [{ keyFigure: 'k9', target: '50' }, 'keyFigure'],
    [{ keyFigure: 'k1', target: '' }, 'target'],
    [{ keyFigure: 'k1', target: '101' }, 'target'],
  ])('with %o are refused at the field; what was typed stays', async (change, field) => {
    const again = await presse.post(path, { ...benches, ...change })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page.match(/href="#feld-[^"]*"/g)).toEqual([`href="#feld-${field}"`])
    expect(page).toContain(`id="feld-${field}"`)
    const kept = field === 'title' ? 'value="2.000 Euro"' : 'value="Neue Bänke"'
    expect(page).toContain(kept)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('are proposed by the press office only', async () => {
    for (const login of ['leitung', 'gruenamt', 'dsb', 'gast'] as const) {
      const person = await house.as(login)
      expect([login, (await person.post(path, benches)).status]).toEqual([login, 403])
    }
    expect(await entriesAfter(house, before)).toEqual([])
  })
})

test('measures are proposed when there are results, not before', async () => {
  await untilApproved(house)
  before = await entryCount(house)
  expect((await presse.post(path, benches)).status).toBe(409)
  expect((await presse.post(path, { ...benches, title: '' })).status).toBe(409)
  expect(await entriesAfter(house, before)).toEqual([])
})

describe('the report on a measure', () => {
  const report = { status: 'running', note: 'Zwei Bänke stehen', followUp: '2027-05-01' }
  let gruenamt: Person
  beforeEach(async () => {
    await untilResults(house, [])
    await untilMeasuresDecided(house)
    before = await entryCount(house)
    gruenamt = await house.as('gruenamt')
  })

  test('comes from the unit in charge, and stands there for all', async () => {
    const typed = { ...report, note: hostile, noteEnglish: 'Two benches stand' }
    expect((await gruenamt.post(`${path}/m1`, typed)).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['measureReported a-gruenamt'])
    const last = (await house.storage.dossiers.read(id)).at(-1)
    expect(last?.payload).toMatchObject({ noteEnglish: 'Two benches stand' })
    const page = await (await house.as('leitung')).page(path)
    expect(page).toContain('läuft: &lt;img src=x onerror=alert(1)> &amp;')
    expect(page).not.toContain('<img src=x')
    expect((await presse.post(`${path}/m1`, { ...report, status: 'implemented' })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual([
      'measureReported a-gruenamt',
      'measureReported a-presse',
    ])
  })

  test('is refused to another unit and to other roles', async () => {
    for (const login of ['verkehr', 'leitung', 'dsb', 'gast'] as const) {
      const refused = await (await house.as(login)).post(`${path}/m1`, report)
      expect([login, refused.status]).toEqual([login, 403])
    }
    expect((await gruenamt.post(`${path}/m9`, report)).status).toBe(404)
    expect((await presse.post(`${path}/m9`, report)).status).toBe(404)
    expect((await presse.post(path, benches)).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ note: ' ' }, 'note'],
    [{ status: '' }, 'status'],
    [{ status: 'fertig' }, 'status'],
    [{ followUp: '2027-02-30' }, 'followUp'],
    [{ actualCost: 'wenig' }, 'actualCost'],
    [{ actualCost: '-1' }, 'actualCost'],
  ])('with %o comes again at the field of this measure, as it was typed', async (change, field) => {
    const again = await gruenamt.post(`${path}/m1`, { ...report, ...change })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain(`href="#feld-${field}-m1"`)
    expect(page).toContain(`id="feld-${field}-m1"`)
    expect(page).toContain('<details class="fold" open')
    const typed = {
      note: 'Zwei Bänke stehen</textarea>',
      status: 'value="running" selected',
      followUp: 'value="2027-05-01"',
    }
    const kept = Object.entries(typed).filter(([name]) => name !== field)
    expect(kept.filter(([, shown]) => !page.includes(shown))).toEqual([])
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('is kept with all that were before it, and with what was spent', async () => {
    await gruenamt.post(`${path}/m1`, { ...report, actualCost: '1.250,50' })
    await gruenamt.post(`${path}/m1`, { status: 'delayed', note: 'Holz fehlt' })
    const page = wordsOf(await presse.page(path))
    expect(page).toContain('Bisher ausgegeben 1.250,50 €')
    expect(page).toMatch(
      /Verlauf 2 Meldungen .* verzögert Holz fehlt – – .* läuft Zwei Bänke stehen 1\.250,50 €/,
    )
  })
})

describe('what a measure is bound to', () => {
  const access = { ...codePlan, size: '900' }
  const then = [...people(180, visitor('good')), ...people(20, visitor('bad'))]
  const today = [...people(120, visitor('good')), ...people(80, visitor('bad', { walk: 40 }))]
  const earlier = '/vorhaben/park-2022/massnahmen'
  const bound = {
    ...benches,
    finding: '{{anteil:overall:bad}}',
    plannedCost: '2.000',
    keyFigure: 'k1',
    target: '95',
  }

  test('is a released figure, an amount, and a key figure that the next wave measures, with its test', async () => {
    const waves = [{ initiative: 'park-2022', label: '2022', broken: [] }]
    await untilOpened(house, today, { access, plan: { earlierWaves: waves } })
    await earlierWave(house, 'park-2022', then)
    expect((await presse.post(earlier, bound)).status).toBe(303)
    const page = wordsOf(await presse.page(earlier))
    expect(page).toContain('Befund Insgesamt?: schlecht: Anteil: 10,0 %')
    expect(page).toContain('Geplant 2.000,00 €')
    expect(page).toContain('Wirkungskennzahl Zufriedene: mindestens 95 %')
    expect(page).toMatch(
      /Wirkung 90,0 % → 60,0 % \(Welle 2026\); seit 2022 gesunken \(−30,0 Prozentpunkte\); Soll nicht erreicht/,
    )
  })

  test('shows in the later wave too what the measures of the earlier one have moved', async () => {
    const waves = [{ initiative: 'park-2022', label: '2022', broken: [] }]
    await untilOpened(house, today, { access, plan: { earlierWaves: waves } })
    await untilMeasuresDecided(house, { effectFigure: { keyFigure: 'k1', target: 0.95 } })
    await earlierWave(house, 'park-2022', then)
    const page = wordsOf(await presse.page(path))
    expect(page).toMatch(
      /Maßnahmen früherer Wellen .*Bänke 2022 Zufriedene: mindestens 95 % 90,0 % → 60,0 %/,
    )
  })

  test('waits as long as no later wave has been read', async () => {
    await untilOpened(house, today, { access })
    expect((await presse.post(path, bound)).status).toBe(303)
    const page = wordsOf(await presse.page(path))
    expect(page).toContain('Befund Insgesamt?: schlecht: Anteil: 40,0 %')
    expect(page).toContain('Noch keine spätere Welle hat sie gemessen.')
  })
})
