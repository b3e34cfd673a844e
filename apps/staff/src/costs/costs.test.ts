import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  entriesAfter,
  entryCount,
  id,
  untilConcept,
} from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { enterTariffs, tariff } from './testing/house-tariffs.ts'

const path = `/vorhaben/${id}/kosten`
const plan = {
  tun: 'plan',
  invited: '1.000',
  response: '30',
  otherAnswers: '0',
  byEmail: '0',
  onPaper: '0',
  reminders: '1',
  languages: '1',
  months: '2',
}

let house: House
let presse: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  presse = await house.as('presse')
  before = await entryCount(house)
})
afterEach(() => house.close())

const comparisonOn = (page: string) => /name="comparison" value="([^"]*)"/.exec(page)?.[1] ?? ''
const state = async () => (await loadInitiative(house.storage, id)).state

describe('the estimate', () => {
  test('says that tariffs must be entered first', async () => {
    const page = await presse.page(path)
    expect(page).toContain('Es ist noch kein Tarif eingetragen')
    expect(page).not.toContain('Preismodell wählen')
  })

  test('compares all tariffs for what was saved, the cheapest first, with every line', async () => {
    await enterTariffs(house)
    expect((await presse.post(path, plan)).headers.get('location')).toBe(
      `${path}?erledigt=gespeichert`,
    )
    const page = await presse.page(path)
    // 1,850 letters: 1,757.50. Own: + 500. Offer: + 250 answers at one euro.
    expect(page).toContain('2.007,50')
    expect(page).toContain('2.257,50')
    expect(page).toContain('7,53')
    expect(page.indexOf('Angebot | A')).toBeLessThan(page.indexOf('Eigener *Betrieb*'))
    expect(page).toContain('1.850')
    expect(await entriesAfter(house, before)).toEqual([])
    // Nobody else may change it, everybody may read it.
    const dsb = await house.as('dsb')
    expect(await dsb.page(path)).toContain('2.257,50')
    expect((await dsb.post(path, { ...plan, invited: '5' })).status).toBe(403)
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ invited: 'viele' }, 'invited'],
    [{ response: '130' }, 'response'],
    [{ reminders: '11' }, 'reminders'],
    [{ languages: '0' }, 'languages'],
    [{ months: '1,5' }, 'months'],
  ])('with %o is refused at the field, and what was typed stays', async (change, field) => {
    const again = await presse.post(path, { ...plan, ...change })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page.match(/href="#feld-[^"]*"/g)).toEqual([`href="#feld-${field}"`])
    expect(page).toContain(`value="${change[field]}"`)
    expect(await house.storage.costPlans.of(id)).toBeUndefined()
  })
})

describe('the choice', () => {
  beforeEach(async () => {
    await enterTariffs(house)
    await presse.post(path, plan)
  })
  const choice = (page: string) => ({
    tun: 'choose',
    tariff: 'own',
    comparison: comparisonOn(page),
    reason: 'Die Daten bleiben im Haus',
  })

  test('goes on record with its reason, its cost and the whole comparison', async () => {
    const response = await presse.post(path, choice(await presse.page(path)))
    expect(response.headers.get('location')).toBe(`${path}?erledigt=gewaehlt`)
    expect(await entriesAfter(house, before)).toEqual(['tariffChosen a-presse'])
    const [record] = (await state()).tariffChoices
    expect(record).toMatchObject({ tariff: { id: 'own' }, total: 2_257_50 })
    const kept = await house.storage.contents.read(record?.contentHash ?? '')
    expect(kept).toMatchObject({
      plan: { invited: 1000 },
      estimates: [{ tariff: { id: 'offer' } }, { tariff: { id: 'own' } }],
    })
    const page = await presse.page(path)
    expect(page).toContain('Die Daten bleiben im Haus')
    expect(page).not.toContain('Seit der Wahl hat sich die Schätzung geändert')
    const timeline = await presse.page(`/vorhaben/${id}/akte`)
    expect(timeline).toContain('hat das Preismodell „Eigener *Betrieb*“ gewählt')
  })

  test('is told to be old as soon as prices or the plan are others, and holds in the dossier', async () => {
    await presse.post(path, choice(await presse.page(path)))
    await presse.post(path, { ...plan, reminders: '2' })
    expect(await presse.page(path)).toContain('Seit der Wahl hat sich die Schätzung geändert')
    await house.storage.tariffs.remove('own')
    expect(await presse.page(path)).toContain('Eigener *Betrieb*')
    expect((await state()).tariffChoices[0]?.total).toBe(2_257_50)
  })

  test('needs a tariff, a reason, and that nobody has changed the prices meanwhile', async () => {
    const page = await presse.page(path)
    const refused = [
      await presse.post(path, { ...choice(page), tariff: '' }),
      await presse.post(path, { ...choice(page), reason: ' ' }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([422, 422])
    expect(await refused[1]?.text()).toContain('href="#feld-reason"')
    const dearer = tariff('own', 'Eigener *Betrieb*', { survey: { each: 9_000_000 } })
    await house.storage.tariffs.put(dearer, { by: 'x', at: '2026-11-23T09:00:00.000Z' })
    expect((await presse.post(path, choice(page))).status).toBe(422)
    const dsb = await house.as('dsb')
    expect((await dsb.post(path, choice(page))).status).toBe(403)
    expect(await entriesAfter(house, before)).toEqual([])
  })
})

describe('the text for the concept', () => {
  beforeEach(async () => {
    await enterTariffs(house)
    await presse.post(path, plan)
  })

  test('is added to the section on resources, once, and keeps what was typed as text', async () => {
    const sections = async () => (await state()).documents['concept']?.at(-1)?.sections ?? {}
    await presse.post(`/vorhaben/${id}/dokumente/concept`, {
      basedOn: '0',
      'sections.resources': 'Zwei Personen.',
      'sections.goals': 'Ziele',
    })
    expect((await presse.post(path, { tun: 'insert' })).status).toBe(303)
    const { resources = '', goals } = await sections()
    expect(resources.startsWith('Zwei Personen.\n\n**Kostenschätzung** (Stand 23.')).toBe(true)
    expect(resources).toContain('Eigener \\*Betrieb\\*')
    expect(resources).toContain('Angebot \\| A')
    expect(resources).toContain('| Summe | | | |')
    expect(goals).toBe('Ziele')
    expect(await presse.page(path)).toContain('Genau dieser Text steht schon dort.')
    const shown = await (await house.as('dsb')).page(`/vorhaben/${id}/dokumente/concept`)
    expect(shown).toContain('Eigener *Betrieb*')
    expect(shown).toContain('Angebot | A')
  })

  test('is put there by those who write the concept', async () => {
    expect((await (await house.as('dsb')).post(path, { tun: 'insert' })).status).toBe(403)
    expect((await presse.post(path, { tun: 'etwas' })).status).toBe(404)
    expect(await entriesAfter(house, before)).toEqual([])
  })
})
