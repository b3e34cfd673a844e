import { DatabaseSync } from 'node:sqlite'
import { openStorage } from '@meinungsbild/storage'
import { fileOf } from '@meinungsbild/storage/testing/test-database.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { entriesOfKind } from '../dossier/entries-of-kind.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { putRequest } from '../rights-requests/rights-request.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { act, done } from '../testing/survey-initiative.ts'
import { deleteDue } from './delete-due.ts'
import { deletionPlan } from './deletion-plan.ts'
import { currentRules, houseRegister, toStoredHouseEntry } from './house-register.ts'
import {
  printed,
  redactAll,
  surveyWithEverything,
  wording,
} from './testing/survey-with-everything.ts'

let house: House
let begin: number
beforeEach(async () => {
  house = await openHouse()
  begin = house.clock.now.getTime()
})
afterEach(() => house.close())

/** So many days after the beginning, at this hour after it. */
function onDay(day: number, hours = 0): void {
  house.clock.now = new Date(begin + day * 86_400_000 + hours * 3_600_000)
}

/** What there is, by kind and item. */
async function present(): Promise<readonly string[]> {
  const { storage } = house
  const initiative = await loadInitiative(storage, id)
  const plan = await deletionPlan(house.deps, await currentRules(storage), initiative)
  const requests = (await storage.rightsRequests.all()).map((each) => `rightsRequests ${each.id}`)
  return [
    ...plan.planned
      .filter(({ kind }) => kind !== 'caseFile' && kind !== 'paperForms')
      .map(({ kind, item }) => `${kind} ${item}`.trim()),
    ...requests,
  ]
}

const told = async () =>
  (await entriesOfKind(house.storage, id, ['dataDeleted'])).map(
    ({ entry: { data, count, by, rule, due } }) =>
      `${data.id} ${count} ${by.account} ${rule.event}+${rule.days} ${due.slice(0, 10)}`,
  )

const request = {
  id: 'r1',
  number: '2026-1',
  received: '2026-11-24',
  channel: 'letter',
  right: 'access',
  person: 'Nora Blumentritt, Am Teich 4',
  about: id,
  text: 'Was haben Sie über mich?',
  by: 'a-dsb',
  at: '2026-11-24T09:00:00.000Z',
} as const

test('a day after the other over three years, exactly what is due goes on its day, with a hold in between', async () => {
  await surveyWithEverything(house)
  const happens = new Map<number, () => Promise<unknown>>([
    [10, () => printed(house, 'reminder')],
    [20, closeRequest],
    [30, () => act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })],
    [40, async () => done(await house.as('presse'), 'ergebnisse', { unkeyed: '1' })],
    [60, () => redactAll(house)],
    [65, placeHold],
  ])
  await putRequest(house.storage, request)
  await setPeriod()
  const gone = new Map<string, number>()
  const { flaws: before } = await house.storage.dossiers.verify()
  let there = await present()
  for (let day = 0; day <= 3 * 365; day += 1) {
    onDay(day)
    if (happens.has(day)) {
      await happens.get(day)?.()
      there = await present()
    }
    onDay(day, 1)
    const written = await entriesWritten()
    await deleteDue(house.deps)
    if ((await entriesWritten()) === written) continue
    const left = await present()
    for (const each of there.filter((one) => !left.includes(one))) gone.set(each, day)
    there = left
  }
  expect(house.log).toEqual([])
  expect(Object.fromEntries(gone)).toEqual({
    uploadedLists: 1,
    'printedLetters 1': 14,
    'printedLetters 2': 24,
    addresses: 24,
    testAnswers: 30,
    accessCodes: 30,
    objections: 60,
    // Due on day 70 and 90; the hold stands to the end of day 100.
    paperKeyings: 101,
    sealedAnswers: 101,
    openTexts: 101,
    openedAnswers: 395,
    'rightsRequests r1': 750,
  })
  expect(await present()).toEqual([])
  expect((await house.storage.dossiers.read(id)).length).toBeGreaterThan(20)
  expect((await told()).length).toBe(11)
  expect(await told()).toContain('objections 1 system fieldEnded+30 2027-01-22')
  const register = (await houseRegister(house.storage)).map(({ kind }) => kind)
  expect(register).toEqual(['periodsSet', 'dataDeleted'])
  expect((await house.storage.dossiers.verify()).flaws).toEqual(before)
  expect(await traces([wording, 'Blumentritt'])).toEqual([])
}, 240_000)

/** Nothing is deleted without an entry, in the dossier or in the register of the house. */
async function entriesWritten(): Promise<number> {
  const { dossiers, deletions } = house.storage
  return ((await dossiers.lastEntry(id))?.number ?? 0) + (await deletions.register()).length
}

async function closeRequest(): Promise<void> {
  const at = house.clock.now.toISOString()
  const closed = {
    outcome: 'fulfilled',
    answered: at.slice(0, 10),
    answer: 'Nichts.',
    by: 'a-dsb',
    at,
  } as const
  await putRequest(house.storage, { ...request, closed })
}

async function placeHold(): Promise<void> {
  const until = new Date(begin + 100 * 86_400_000).toISOString().slice(0, 10)
  const fields = {
    tun: 'placeHold',
    'placeHold.reason': 'Klage VG 3 K 7',
    'placeHold.until': until,
  }
  const response = await (await house.as('dsb')).post(`/aussonderung/${id}`, fields)
  expect(response.status).toBe(303)
}

async function setPeriod(): Promise<void> {
  await house.storage.deletions.append(
    0,
    toStoredHouseEntry({
      kind: 'periodsSet',
      at: house.clock.now.toISOString(),
      by: { account: 'a-betreuung', name: 'Ira Kovač', role: 'supportingUnit', deputy: false },
      periods: { rightsRequests: 730 },
      reason: 'Dienstanweisung',
    }),
  )
}

/** Which of these words are still remembered. */
async function traces(words: readonly string[]): Promise<readonly string[]> {
  const left = await house.database.remains()
  return words.filter((word) => left.includes(word))
}

test('what was interrupted in the middle is finished after a restart, and each thing is told once', async () => {
  await surveyWithEverything(house)
  const { flaws } = await house.storage.dossiers.verify()
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  onDay(31)
  const file = fileOf(house.database)
  const beside = new DatabaseSync(file)
  beside.exec("create trigger torn before delete on codes begin select raise(abort, 'torn'); end")
  await deleteDue(house.deps)
  expect(house.log).toEqual([expect.stringContaining('Not deleted: accessCodes')])
  const left = ['accessCodes', 'paperKeyings', 'sealedAnswers', 'openedAnswers']
  expect(await present()).toEqual(left)
  beside.exec('drop trigger torn')
  beside.close()

  await house.storage.close()
  const opened = await openStorage({ file })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const again = { ...house.deps, storage: opened.storage }
  await deleteDue(again)
  await deleteDue(again)
  const entries = await entriesOfKind(opened.storage, id, ['dataDeleted'])
  const kinds = entries.map(({ entry }) => entry.data.id)
  expect(kinds.toSorted()).toEqual([...new Set(kinds)].toSorted())
  expect(kinds.at(-1)).toBe('accessCodes')
  expect((await opened.storage.dossiers.verify()).flaws).toEqual(flaws)
  await opened.storage.close()
})

test('the log of accounts loses what is older than its rule, with a proof in the register of the house', async () => {
  const { accountLog, accountLinks } = house.storage
  const line = { by: 'a-betreuung', account: 'a-gast', kind: 'changed', changes: [] } as const
  const start = house.clock.now
  const inDays = (days: number) => new Date(start.getTime() + days * 86_400_000)
  await accountLog.note({ ...line, at: start.toISOString() })
  await accountLog.note({ ...line, at: inDays(400).toISOString() })
  await accountLinks.make('a-gast', { by: 'a-betreuung', at: inDays(401).toISOString() })
  house.clock.now = inDays(1094)
  await deleteDue(house.deps)
  expect(await accountLog.lines()).toHaveLength(3)
  house.clock.now = inDays(1096)
  await deleteDue(house.deps)
  await deleteDue(house.deps)
  expect(await accountLog.lines()).toHaveLength(2)
  const told = await house.storage.deletions.register()
  expect(told.map(({ kind, payload }) => [kind, payload])).toEqual([
    ['dataDeleted', expect.objectContaining({ count: 1 })],
  ])
  const records = await house.storage.accountAdministration.records()
  expect(records.every(({ link }) => link === undefined)).toBe(true)
  const officer = await house.as('dsb')
  expect(await officer.page('/loeschung')).toContain('Protokoll der Konten')
  expect(house.log).toEqual([])
})

test('absences and answered reports of barriers go when their rules say so, and tell nobody of it', async () => {
  const { absences, barrierReports, deletions } = house.storage
  const start = house.clock.now
  const at = start.toISOString()
  const day = at.slice(0, 10)
  await absences.enter({
    id: 'w',
    account: 'a-presse',
    deputy: 'a-presse2',
    from: day,
    to: day,
    at,
  })
  const report = { day, page: '/', text: 'Zu klein', contact: '' }
  await barrierReports.add([
    { id: 'answered', ...report },
    { id: 'open', ...report },
  ])
  await barrierReports.answer('answered', { on: day, by: 'a-presse', answer: 'Erledigt' })
  const left = async (days: number) => {
    house.clock.now = new Date(start.getTime() + days * 86_400_000)
    await deleteDue(house.deps)
    const reports = await barrierReports.all()
    return [(await absences.of('a-presse')).length, reports.map(({ id }) => id).toSorted()]
  }
  expect(await left(90)).toEqual([1, ['answered', 'open']])
  expect(await left(91)).toEqual([0, ['answered', 'open']])
  expect(await left(365)).toEqual([0, ['answered', 'open']])
  expect(await left(366)).toEqual([0, ['open']])
  expect(await deletions.register()).toEqual([])
})
