import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { Storage } from '@meinungsbild/storage'
import { openedStorage } from '@meinungsbild/storage/testing/storage-scene.ts'
import { newTestDatabase, type TestDatabase } from '@meinungsbild/storage/testing/test-database.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parkSurvey } from '../../questionnaire/testing/park-survey.ts'
import { countAnswers } from './count-answers.ts'
import { openSurveyColumns, type SurveyColumns } from './survey-columns.ts'

const moved = { de: 'Nicht von hier', en: 'Not from here' }
const questionnaire: Questionnaire = {
  ...parkSurvey,
  endings: [{ id: 'moved', title: moved, text: moved }],
}
const asked = {
  survey: 's',
  questionnaire,
  questionnaireHash: 'hash',
  rule: { minimumBase: 10 },
}

let database: TestDatabase
let storage: Storage
let columns: SurveyColumns
let log: string[]
beforeEach(async () => {
  database = await newTestDatabase()
  storage = await openedStorage(database.place)
  const sealing = { id: 'k', publicKey: 'p', privateKey: 'q' }
  const survey = { id: 's', initiative: 'i', slug: 'park', sealing, codeHashKey: '' }
  await storage.surveys.create(survey)
  columns = startAnew()
})
afterEach(async () => {
  await storage.close()
  await database.forget()
})

/** As after a restart of the process. */
function startAnew(changes: Partial<Storage> = {}): SurveyColumns {
  log = []
  return openSurveyColumns({ ...storage, ...changes }, (line) => log.push(line))
}

let sent = 0

/** Answers come in. */
async function come(count: number, rest: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const answers = { visit: { kind: 'choice', code: 'yes' } }
  const content = JSON.stringify({ language: 'de', answers, ...rest })
  const pulled = Array.from({ length: count }, () => {
    sent += 1
    const place = { submission: `submission-${sent}`, day: '2026-11-22', stratum: 'Nord' }
    return { ...place, opened: true as const, content, channel: 'web' as const }
  })
  await storage.answers.keep('s', pulled)
}

/** How many people figures rest on, how many answers wait, and the number of the snapshot. */
async function standing(survey = asked) {
  const { snapshot, waiting } = await columns.current(survey)
  return { people: snapshot?.people ?? 0, waiting, snapshot: snapshot?.number }
}

const change = (sql: string) => database.run(sql)

describe('figures of a survey', () => {
  test('rest on nobody before the first answer', async () => {
    expect(await standing()).toEqual({ people: 0, waiting: 0, snapshot: undefined })
  })

  test('take in further answers from ten on', async () => {
    await come(12)
    expect(await standing()).toEqual({ people: 12, waiting: 0, snapshot: 1 })
    await come(9)
    expect(await standing()).toEqual({ people: 12, waiting: 9, snapshot: 1 })
    await come(1)
    expect(await standing()).toEqual({ people: 22, waiting: 0, snapshot: 2 })
  })

  test('take in every answer while they are too few to be shown', async () => {
    await come(9)
    expect(await standing()).toEqual({ people: 9, waiting: 0, snapshot: 1 })
    await come(1)
    expect(await standing()).toEqual({ people: 10, waiting: 0, snapshot: 2 })
    await come(1)
    expect(await standing()).toEqual({ people: 10, waiting: 1, snapshot: 2 })
  })

  test('take in ten people at once, not nine and some who were led to another ending', async () => {
    await come(12)
    await standing()
    await come(9)
    await come(5, { ending: 'moved' })
    expect(await standing()).toEqual({ people: 12, waiting: 14, snapshot: 1 })
    await come(1)
    expect(await standing()).toEqual({ people: 22, waiting: 0, snapshot: 2 })
  })

  test('take in as many more as they must rest on', async () => {
    const strict = { ...asked, rule: { minimumBase: 15 } }
    await come(15)
    expect(await standing(strict)).toMatchObject({ people: 15 })
    await come(14)
    expect(await standing(strict)).toMatchObject({ people: 15 })
    await come(1)
    expect(await standing(strict)).toMatchObject({ people: 30 })
  })

  test('rest on the same answers after a restart, without reading them again', async () => {
    await come(12)
    await standing()
    await change(`update answers set content = 'not even JSON'`)
    columns = startAnew()
    expect(await standing()).toEqual({ people: 12, waiting: 0, snapshot: 1 })
  })

  test('that are asked for twice at once are counted once', async () => {
    await come(12)
    const both = await Promise.all([columns.current(asked), columns.current(asked)])
    expect(both.map(({ snapshot }) => snapshot?.people)).toEqual([12, 12])
    expect(await standing()).toEqual({ people: 12, waiting: 0, snapshot: 1 })
  })

  test('are made anew of the same answers, whoever has come since', async () => {
    await come(12)
    await standing()
    await come(5)
    await columns.rebuild(asked)
    expect(await standing()).toEqual({ people: 12, waiting: 5, snapshot: 2 })
    expect([...(await columnsIn()).keys()]).toContain('visit')
  })

  test('fail aloud where the answers cannot be read, and are counted when they can', async () => {
    await come(12)
    columns = startAnew({ place: { file: join(tmpdir(), 'nowhere', 'staff.db') } })
    await expect(columns.current(asked)).rejects.toThrow('unable to open')
    expect(log).toEqual([expect.stringContaining('were not counted')])
    columns = startAnew()
    expect(await standing()).toEqual({ people: 12, waiting: 0, snapshot: 1 })
  })
})

describe('when answers were deleted', () => {
  const forget = (count: number) =>
    change(`delete from answers where id in (select id from answers order by id limit ${count})`)

  test('no new state is shown until ten are gone, or ten have come', async () => {
    await come(40)
    await standing()
    await forget(1)
    expect(await standing()).toEqual({ people: 40, waiting: 0, snapshot: 2 })
    expect((await columnsIn()).size).toBe(0)
    await come(10)
    expect(await standing()).toMatchObject({ people: 40, waiting: 9 })
    await come(1)
    expect(await standing()).toEqual({ people: 50, waiting: 0, snapshot: 3 })
    await forget(9)
    expect(await standing()).toMatchObject({ people: 50 })
    await forget(1)
    expect(await standing()).toMatchObject({ people: 40 })
  })

  test('the next state has other record keys: states cannot be solved for the people they share', async () => {
    await come(20)
    await standing()
    const before = await columnsIn()
    await forget(10)
    await standing()
    const after = await columnsIn()
    const keys = (all: ReadonlyMap<string, Uint8Array>) => {
      const bytes = all.get('~keys') ?? new Uint8Array()
      return new Set(new Uint32Array(bytes.slice().buffer))
    }
    expect(keys(before).size).toBe(20)
    expect(keys(after).size).toBe(10)
    expect([...keys(before)].filter((key) => keys(after).has(key))).toEqual([])
  })
})

describe('the final count', () => {
  test('takes in everybody, however few have come since the last state', async () => {
    await come(12)
    await standing()
    await come(3)
    expect(await standing()).toMatchObject({ people: 12, waiting: 3 })
    expect(await columns.close(asked)).toMatchObject({ people: 15, isFinal: true })
    expect(await standing()).toMatchObject({ people: 15, waiting: 0 })
  })

  test('is final: who comes later is in no state, and is made once', async () => {
    await come(12)
    const final = await columns.close(asked)
    expect(await columns.close(asked)).toEqual(final)
    await come(30)
    expect(await standing()).toMatchObject({ people: 12, waiting: 0 })
    expect(await storage.answerColumns.countLate('s')).toBe(30)
  })

  test('that nobody has seen is made once more where others have come', async () => {
    await come(12)
    await columns.close(asked)
    await come(3)
    expect(await columns.close(asked)).toMatchObject({ people: 15, isFinal: true })
    expect(await storage.answerColumns.countLate('s')).toBe(0)
  })

  test('is made anew of those who are left, without late ones, once ten are gone', async () => {
    await come(40)
    await columns.close(asked)
    await come(5)
    await change(`delete from answers where id in (select id from answers where late = 0 limit 9)`)
    expect(await standing()).toMatchObject({ people: 40 })
    await change(`delete from answers where id in (select id from answers where late = 0 limit 1)`)
    expect(await standing()).toMatchObject({ people: 30 })
    expect(await storage.answerColumns.newest('s')).toMatchObject({ isFinal: true, lost: 0 })
  })
})

test('counting very many answers tells how far it is', async () => {
  await come(20_000)
  const told = new Set<number>()
  const counted = columns.current(asked)
  for (;;) {
    const done = await Promise.race([
      counted.then(() => true),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), 5)),
    ])
    if (done) break
    told.add(columns.progress('s')?.done ?? 0)
  }
  expect(columns.progress('s')).toBeUndefined()
  expect([...told].some((done) => done > 0)).toBe(true)
  expect(await standing()).toEqual({ people: 20_000, waiting: 0, snapshot: 1 })
})

async function columnsIn(): Promise<ReadonlyMap<string, Uint8Array>> {
  const newest = await storage.answerColumns.newest('s')
  return (newest && (await storage.answerColumns.read('s', newest.number))) ?? new Map()
}

test('counting keeps stratum and channel of answers, and who was counted', async () => {
  await come(3)
  const { place } = storage
  const told: unknown[] = []
  const job = { ...asked, place, whom: 'everybody', state: 'live 0' } as const
  const counted = await countAnswers(job, (all) => told.push(all))
  expect(counted).toMatchObject({ answers: 3, people: 3 })
  expect(counted.members).toHaveLength(48)
  const facts = Buffer.from(counted.columns.get('~facts') ?? []).toString('utf16le')
  expect(JSON.parse(facts)).toMatchObject({ strata: ['Nord'], channels: ['web'] })
  expect(told).toEqual([])
})
