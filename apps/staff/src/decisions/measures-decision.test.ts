import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Entry, MeasureProposal } from '@meinungsbild/procedure'
import { contentHash } from '@meinungsbild/storage'
import { hidden, place, until } from '../documents/testing/park-procedure.ts'
import { toStored } from '../dossier/stored-entries.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'

const path = `${place}/entscheidungen/3.4`
const title = { de: 'Vermerk zu den Ergebnissen', en: 'Memo on the results' }

let house: House
let leitung: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  leitung = await house.as('leitung')
  await until(house, '1.2')
  before = await putBeforeTheLeitung([measure('m1', 'Bänke'), measure('m2', 'Licht & <Wege>')])
})
afterEach(() => house.close())

function measure(id: string, name: string): MeasureProposal {
  const rest = { unit: 'Grünflächen', due: '2027-09-30', cost: '2.000 Euro', effect: 'Zufriedene' }
  return { id, title: name, ...rest }
}

/** Entries that lead straight to decision 3; how one really gets there is told by the procedure's own tests. */
async function putBeforeTheLeitung(measures: readonly MeasureProposal[]): Promise<number> {
  const at = house.clock.now.toISOString()
  const by = { account: 'a-presse', name: 'Mehmet', role: 'pressOffice', deputy: false } as const
  const sections = { vote: 'Bitte entscheiden Sie über die Maßnahmen.' }
  const document = { id: 'resultsMemo', title, version: 1, contentHash: contentHash(sections) }
  const named = (id: string) => ({ id, title })
  const entries: readonly Entry[] = [
    { at, by, kind: 'measuresProposed', measures },
    { at, by, kind: 'documentSaved', document, sections },
    {
      at,
      by,
      kind: 'stepCompleted',
      step: named('1.2'),
      outcome: named('drafted'),
      next: [named('3.4')],
    },
  ]
  const there = await house.storage.dossiers.read('vorhaben-1')
  await house.storage.dossiers.append('vorhaben-1', there.length, entries.map(toStored))
  return there.length + entries.length
}

async function decide(fields: Readonly<Record<string, string>>): Promise<Response> {
  const contentHash = hidden(await leitung.page(path))
  return leitung.post(path, { contentHash, outcome: 'approved', ...fields })
}

async function newEntries() {
  return (await house.storage.dossiers.read('vorhaben-1')).slice(before)
}

describe('the decision on the measures', () => {
  test('shows each measure with unit, date and cost, and takes one verdict for each', async () => {
    const page = await leitung.page(path)
    expect(page).toContain('Maßnahme: Licht &amp; &lt;Wege>')
    expect(page).toContain('Grünflächen, bis 30. September 2027, 2.000 Euro')
    const verdicts = { 'verdict.m1': 'supported', 'verdict.m2': 'changed', 'note.m2': 'Nur Wege' }
    expect((await decide(verdicts)).status).toBe(303)
    const decided = (await newEntries()).filter(({ kind }) => kind === 'measureDecided')
    expect(decided.map(({ payload }) => Object(payload)['decision'])).toEqual([
      { measure: 'm1', verdict: 'supported' },
      { measure: 'm2', verdict: 'changed', note: 'Nur Wege' },
    ])
    expect(await leitung.page(path)).toContain('mit Änderung befürwortet')
  })

  test.each([
    [{ 'verdict.m1': 'supported' }, 'm2'],
    [{ 'verdict.m1': 'toll', 'verdict.m2': 'supported' }, 'm1'],
    [{ 'verdict.m1': 'supported', 'verdict.m2': 'rejected' }, 'm2'],
  ])('asks again where one lacks its verdict or reason: %o', async (fields, lacking) => {
    const again = await decide(fields)
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain(`href="#feld-verdict.${lacking}"`)
    expect(page).toMatch(/value="supported" checked/)
    expect(await newEntries()).toEqual([])
  })

  test('may be put off or sent back as a whole, without a verdict', async () => {
    expect((await decide({ outcome: 'changesOrdered', changes: 'Kosten je Bank' })).status).toBe(
      303,
    )
    expect((await newEntries()).map(({ kind }) => kind)).toEqual([
      'decisionMade',
      'stepCompleted',
      'noticeSent',
    ])
  })
})
