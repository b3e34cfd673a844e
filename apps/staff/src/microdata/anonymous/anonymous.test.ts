import { randomUUID } from 'node:crypto'
import { readCsv } from '@meinungsbild/formats'
import { readSav } from '@meinungsbild/formats/testing/read-sav.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadInitiative } from '../../dossier/load-initiative.ts'
import { filledIn, formIn } from '../../questionnaire/testing/form-in.ts'
import { entriesAfter, entryCount, id } from '../../questionnaire/testing/short-initiative.ts'
import { openDataOf } from '../../publishing/results/open-data-of.ts'
import { resultsOf } from '../../results/results-of.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { done, place, surveyIn, untilEnded, untilResults } from '../../testing/survey-initiative.ts'
import { parkVisitors, writtenText } from '../testing/park-visitors.ts'
import { anonymisedFile } from './anonymised-file.ts'

const path = `${place}/ergebnisse/einzeldaten/anonym`

let house: House
let presse: Person
let presse2: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  presse2 = await house.as('presse2')
})
afterEach(() => house.close())

/** Without a name and an address of its publisher there is no open data. */
const open = { name: 'Stadt Auental', email: 'daten@auental.example' }
const plan = { quasiIdentifiers: ['visit', 'overall'], k: '4' }

/** The form with a plan, and what comes of it. */
async function preview(changes: Readonly<Record<string, string | readonly string[]>> = plan) {
  const form = filledIn(formIn(await presse.page(path), 'anonym'), changes)
  return presse.post(path, { ...form, tun: 'preview' })
}

async function propose(): Promise<void> {
  const seen = filledIn(formIn(await (await preview()).text(), 'anonym'), {})
  expect((await presse.post(path, { ...seen, tun: 'propose' })).status).toBe(303)
}

const released = async () => anonymisedFile(house.deps, await loadInitiative(house.storage, id))

describe('anonymised single answers', () => {
  test('are there for press and statistics office once results are opened', async () => {
    await untilEnded(house, parkVisitors(20))
    expect((await presse.get(path)).status).toBe(409)
    await done(presse, 'ergebnisse', {})
    for (const login of ['leitung', 'gruenamt', 'gast'] as const) {
      const person = await house.as(login)
      expect((await person.post(path, { ...plan, l: '2', tun: 'preview' })).status).toBe(403)
      expect(await person.page(path)).not.toContain('name="quasiIdentifiers"')
    }
    const form = formIn(await presse.page(path), 'anonym')
    expect([form.get('k'), form.get('l'), form.getAll('leftOut')]).toEqual(['5', '2', ['walk']])
  })

  test('are previewed: what changes, what is lost, and which questions tell of it', async () => {
    await untilResults(house, parkVisitors(20))
    const page = (await (await preview()).text())
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
    expect(page).toMatch(
      /Regel k = 4 Zeilen 20 Spalten 7 Weglassen walk Zeilen mit entfernten Angaben \d+ \(\d+ %\) .* gleich Aussehender [4-9] /,
    )
    expect(page).toMatch(/Diese Fragen verraten entfernte Angaben .* weg: Wozu\? Regel/)
    for (const [field, value] of [
      ['k', '2'],
      ['k', 'viele'],
      ['l', '1'],
      ['quasiIdentifiers', []],
    ] as const) {
      const refused = await preview({ ...plan, [field]: value })
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain(`href="#feld-${field}"`)
    }
  })

  test('are proposed after a look, and released by somebody else, on record', async () => {
    await untilResults(house, parkVisitors(20))
    const unseen = filledIn(formIn(await presse.page(path), 'anonym'), plan)
    expect((await presse.post(path, { ...unseen, tun: 'propose' })).status).toBe(200)
    const { id: survey } = await surveyIn(house)
    expect(await house.storage.anonymousReleases.list(survey)).toEqual([])

    const before = await entryCount(house)
    await propose()
    expect((await presse.post(path, { number: '1', tun: 'release' })).status).toBe(409)
    expect(await presse.page(path)).toContain('Freigeben muss eine andere Person')
    expect((await presse.get(`${path}/datei?art=csv`)).status).toBe(404)
    expect(await released()).toBeUndefined()
    expect(await entriesAfter(house, before)).toEqual([])

    await done(presse2, 'ergebnisse/einzeldaten/anonym', { number: '1', tun: 'release' })
    expect(await entriesAfter(house, before)).toEqual(['microdataExported a-presse2'])
    const page = await presse.page(path)
    expect(page).toContain('Freigegeben von Lea Brandt')
    expect(page).toContain(`${path}/datei?art=sav`)
  })

  test('leave as files in which four look alike, without words, numbers and weights', async () => {
    await untilResults(house, parkVisitors(20))
    await propose()
    await done(presse2, 'ergebnisse/einzeldaten/anonym', { number: '1', tun: 'release' })
    const gast = await house.as('gast')
    const text = await (await gast.get(`${path}/datei?art=csv`)).text()
    const read = readCsv(text)
    if (!read.ok) throw new Error(read.flaw.code)
    expect(read.columns).not.toContain('walk')
    expect(text).not.toContain(writtenText)
    const [visit, overall] = ['visit', 'overall'].map((name) => read.columns.indexOf(name))
    const looks = Map.groupBy(read.rows, (row) => `${row[visit ?? 0]} ${row[overall ?? 0]}`)
    for (const alike of looks.values()) expect(alike.length).toBeGreaterThanOrEqual(4)
    const sav = readSav(
      new Uint8Array(await (await gast.get(`${path}/datei?art=sav`)).arrayBuffer()),
    )
    expect(sav.caseCount).toBe(20)
    const file = await released()
    expect(file?.table.rowCount).toBe(20)
    const { id: survey } = await surveyIn(house)
    const [release] = await house.storage.anonymousReleases.list(survey)
    expect(release?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(file?.release.hash).toBe(release?.hash)
  })

  test('join the open data of the survey, and not before they are released', async () => {
    await untilResults(house, parkVisitors(20))
    await propose()
    const files = async () => {
      const loaded = await loadInitiative(house.storage, id)
      const results = await resultsOf(house.deps, loaded)
      if (results === undefined) throw new Error('no results')
      const settings = { ...(await house.storage.settings.authority()), ...open }
      const place = { slug: 'park', issued: '2026-11-24T09:00:00Z' }
      const made = await openDataOf(house.deps, loaded, results, settings, place)
      if (!made.ok) throw new Error(JSON.stringify(made))
      return made.files
    }
    expect((await files()).map(({ name }) => name)).not.toContain('einzeldaten.csv')
    await done(presse2, 'ergebnisse/einzeldaten/anonym', { number: '1', tun: 'release' })
    const found = (await files()).find(({ name }) => name === 'einzeldaten.csv')
    const text = new TextDecoder().decode(found?.contents)
    expect(text.trim().split('\n')).toHaveLength(21)
    expect(text).not.toContain(writtenText)
  })

  test('leave out who comes late, and hold no longer once an answer has gone', async () => {
    await untilResults(house, parkVisitors(20))
    await propose()
    await done(presse2, 'ergebnisse/einzeldaten/anonym', { number: '1', tun: 'release' })
    const { id: survey } = await surveyIn(house)
    const late = parkVisitors(12).map((answers) => ({
      submission: randomUUID(),
      day: '2026-11-23',
      stratum: '',
      opened: true as const,
      content: JSON.stringify({ language: 'de', answers }),
    }))
    await house.storage.answers.keep(survey, late)
    expect(await released()).toBeDefined()
    await house.database.run(
      'delete from answers where id = (select min(id) from answers where late = 0)',
    )
    expect(await released()).toBeUndefined()
    expect((await presse.get(`${path}/datei?art=csv`)).status).toBe(404)
    expect(await presse.page(path)).toContain('haben sich die Antworten geändert')
    await done(presse, 'ergebnisse/einzeldaten/anonym', { number: '1', tun: 'decline' })
    expect(formIn(await presse.page(path), 'anonym').get('k')).toBe('5')
  })
})
