import { findDocument, latestVersion } from '@meinungsbild/procedure'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { writtenPaper } from '../papers/written-paper.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { untilClosing } from './testing/until-closed.ts'
import {
  codePlan,
  notice,
  place,
  untilMeasuresDecided,
  untilResults,
  write,
} from '../testing/survey-initiative.ts'

const path = `${place}/abschluss`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await untilResults(house, [])
  await untilMeasuresDecided(house)
}, 60_000)
afterEach(() => house.close())

test('the file is closed when all is done and the closing memo written, by the press office', async () => {
  const early = await entryCount(house)
  expect((await presse.post(path)).status).toBe(409)
  expect(await entriesAfter(house, early)).toEqual([])

  await untilClosing(house)
  const before = await entryCount(house)
  const unwritten = await presse.post(path)
  expect([unwritten.status, await unwritten.text()]).toEqual([
    409,
    expect.stringContaining('Schlussvermerk: noch nicht geschrieben.'),
  ])
  expect(await presse.page(path)).toContain('Schlussvermerk: noch nicht geschrieben.')
  expect(await entriesAfter(house, before)).toEqual([])

  await write(house, 'closingMemo', { summary: 'Gut <script>alert(1)</script>' })
  const written = await entryCount(house)
  for (const login of ['leitung', 'gruenamt', 'dsb', 'gast'] as const)
    expect((await (await house.as(login)).post(path)).status).toBe(403)
  expect(await entriesAfter(house, written)).toEqual([])
  expect((await presse.post(path)).status).toBe(303)
  expect(await entriesAfter(house, written)).toEqual([
    'stepCompleted a-presse',
    'initiativeClosed a-presse',
  ])
  const page = await presse.page(path)
  expect(page).toContain('Zu den Akten gelegt am 23. November 2026.')
  expect(page).toContain('Aufbewahrung bis 31. Dezember 2036.')
  expect(page).not.toContain(`action="${path}"`)
  expect(await memoInWords()).toContain('zu den Akten genommen am 23. November 2026')
})

/** The closing memo as a paper. */
async function memoInWords(): Promise<string> {
  const initiative = await loadInitiative(house.storage, id)
  const definition = findDocument(initiative.model, 'closingMemo')
  const version = latestVersion(initiative.state, 'closingMemo')
  if (!definition || !version) throw new Error('There is no closing memo.')
  const { paper } = await writtenPaper(house.deps, initiative, definition, version, 'de')
  return JSON.stringify(paper)
}

test('the closing memo begins with what was decided, what remains and what was deleted', async () => {
  await untilClosing(house)
  await forget(12)
  const memo = await presse.page(`${place}/dokumente/closingMemo`)
  for (const words of [
    'Entschieden wurde:',
    '- Am 23. November 2026: ',
    'Bänke (Grünflächen, bis 30. September 2027): befürwortet; umgesetzt',
    'Veröffentlicht:',
    'hat die Namen und Anschriften von 12 Personen gelöscht.',
    'Rohdaten: 0 Antworten',
    'aufzubewahren bis 31. Dezember 2036',
  ])
    expect(memo).toContain(words)
  expect(memo).not.toContain('Offen bleiben:')
  await write(house, 'closingMemo', { summary: 'Meine Worte' })
  const written = await presse.page(`${place}/dokumente/closingMemo`)
  expect(written).toContain('Meine Worte')
  expect(written).not.toContain('Entschieden wurde:')
})

/** What the end of a field writes into the dossier when it deletes the list of those who were drawn. */
async function forget(people: number): Promise<void> {
  const { dossiers } = house.storage
  const stored = await dossiers.read(id)
  const { at, actor, payload } = stored.at(-1) ?? { at: '', actor: '', payload: {} }
  const note = { kind: 'forgotten', people }
  const entry = { at, actor, kind: 'participantsNoted', payload: { ...Object(payload), note } }
  await dossiers.append(id, stored.length, [entry])
}

test('a closed file is read, and nothing in it is changed any more but how measures go on', async () => {
  await untilClosing(house)
  await write(house, 'closingMemo')
  expect((await presse.post(path)).status).toBe(303)
  const before = await entryCount(house)
  const measure = { tun: 'propose', title: 'A', due: '2027-09-30', cost: '1', effect: 'B' }
  const attempts: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['abschluss', {}],
    ['teilnehmende', codePlan],
    ['teilnehmende/zugangscodes', {}],
    ['datenschutzhinweise', notice],
    ['feldfreigabe', { verdict: 'release' }],
    ['feldfreigabe', { verdict: 'refuse', reason: 'Nein' }],
    ['feld', { closes: '2099-12-31' }],
    ['feld/abholen', {}],
    ['feld/vermerke', { text: 'Nachtrag' }],
    ['feld/schliessen', { reason: 'Noch einmal' }],
    ['ergebnisse', {}],
    ['massnahmen', { ...measure, unit: 'Verkehr' }],
    ['pressemitteilung', { until: '2026-12-01T10:00' }],
    ['pressemitteilung/veroeffentlichung', {}],
  ]
  const answers: string[] = []
  for (const [area, fields] of attempts) {
    const { status } = await presse.post(`${place}/${area}`, fields)
    if (status !== 409) answers.push(`${area} ${status}`)
  }
  expect(answers).toEqual([])
  expect(await entriesAfter(house, before)).toEqual([])
  for (const area of new Set(attempts.map(([each]) => each.split('/')[0] ?? '')))
    await presse.page(`${place}/${area}`)

  const report = { status: 'delayed', note: 'Ein Platz wurde gesperrt' }
  const gruenamt = await house.as('gruenamt')
  expect(await gruenamt.page(`${place}/massnahmen`)).toContain('als Nachtrag in der Akte')
  expect((await gruenamt.post(`${place}/massnahmen/m1`, report)).status).toBe(303)
  expect((await (await house.as('leitung')).post(`${place}/massnahmen/m1`, report)).status).toBe(
    403,
  )
  expect(await entriesAfter(house, before)).toEqual(['measureReported a-gruenamt'])
  const { state } = await loadInitiative(house.storage, id)
  expect(state.closing?.retentionEnd).toBe('2036-12-31')
})
