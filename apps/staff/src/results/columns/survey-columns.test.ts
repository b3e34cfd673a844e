import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { openStorage, type Storage } from '@meinungsbild/storage'
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

let folder: string
let storage: Storage
let columns: SurveyColumns
let log: string[]
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'columns-'))
  const opened = openStorage(join(folder, 'staff.db'))
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  storage = opened.storage
  const sealing = { id: 'k', publicKey: 'p', privateKey: 'q' }
  const survey = { id: 's', initiative: 'i', slug: 'park', sealing, codeHashKey: '' }
  await storage.surveys.create(survey)
  columns = startAnew()
})
afterEach(async () => {
  await storage.close()
  rmSync(folder, { recursive: true })
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
async function standing() {
  const { dataset, waiting } = await columns.read(asked)
  const newest = await storage.answerColumns.newest('s')
  return { people: dataset.size, waiting, snapshot: newest?.number }
}

function change(sql: string): void {
  const database = new DatabaseSync(join(folder, 'staff.db'))
  database.exec(sql)
  database.close()
}

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
    const { dataset } = await columns.read(asked)
    expect([dataset.size, dataset.endings.get('moved')]).toEqual([22, 5])
    expect(await standing()).toEqual({ people: 22, waiting: 0, snapshot: 2 })
  })

  test('take in as many more as they must rest on', async () => {
    const strict = { ...asked, rule: { minimumBase: 15 } }
    await come(15)
    expect((await columns.read(strict)).dataset.size).toBe(15)
    await come(14)
    expect((await columns.read(strict)).dataset.size).toBe(15)
    await come(1)
    expect((await columns.read(strict)).dataset.size).toBe(30)
  })

  test('rest on the same answers after a restart, without reading them again', async () => {
    await come(12)
    await standing()
    change(`update answers set content = 'not even JSON'`)
    columns = startAnew()
    expect(await standing()).toEqual({ people: 12, waiting: 0, snapshot: 1 })
  })

  test('that are asked for twice at once are counted once', async () => {
    await come(12)
    const both = await Promise.all([columns.read(asked), columns.read(asked)])
    expect(both.map(({ dataset }) => dataset.size)).toEqual([12, 12])
    expect(await standing()).toEqual({ people: 12, waiting: 0, snapshot: 1 })
    expect((await columns.read(asked)).dataset).toBe((await columns.read(asked)).dataset)
  })

  test('are made anew of the same answers where another version wrote them', async () => {
    await come(12)
    await standing()
    await come(5)
    change(`update answer_columns set content = cast('{}' as blob) where name = '~facts'`)
    columns = startAnew()
    expect(await standing()).toEqual({ people: 12, waiting: 5, snapshot: 2 })
  })

  test('are made anew where the questionnaire is another', async () => {
    await come(12)
    await standing()
    const other = { ...asked, questionnaireHash: 'other' }
    expect((await columns.read(other)).dataset.size).toBe(12)
    expect((await storage.answerColumns.newest('s'))?.number).toBe(2)
  })

  test('leave out an answer that was deleted', async () => {
    await come(12)
    await standing()
    change(`delete from answers where id = (select min(id) from answers)`)
    expect(await standing()).toEqual({ people: 11, waiting: 0, snapshot: 3 })
  })

  test('fail aloud where the answers cannot be read, and are counted when they can', async () => {
    await come(12)
    columns = startAnew({ file: join(folder, 'nowhere', 'staff.db') })
    await expect(columns.read(asked)).rejects.toThrow('unable to open')
    expect(log).toEqual([expect.stringContaining('were not counted')])
    columns = startAnew()
    expect(await standing()).toEqual({ people: 12, waiting: 0, snapshot: 1 })
  })
})

test('the first counting of very many answers tells how far it is, and is over some time', async () => {
  expect(await columns.firstCounting(asked)).toBeUndefined()
  await come(20_000)
  expect(await columns.firstCounting(asked)).toEqual({ done: 0, all: 20_000 })
  const told = new Set<number>()
  await expect
    .poll(
      async () => {
        const progress = await columns.firstCounting(asked)
        if (progress !== undefined) told.add(progress.done)
        return progress
      },
      { timeout: 20_000 },
    )
    .toBeUndefined()
  expect([...told].some((done) => done > 0)).toBe(true)
  expect(await standing()).toEqual({ people: 20_000, waiting: 0, snapshot: 1 })
})

test('counting keeps stratum and channel of answers, and who was counted', async () => {
  await come(3)
  const { file } = storage
  const told: unknown[] = []
  const counted = countAnswers({ ...asked, file, whom: 'everybody' }, (all) => told.push(all))
  expect(counted).toMatchObject({ answers: 3, people: 3 })
  expect(counted.members).toHaveLength(48)
  const facts = Buffer.from(counted.columns.get('~facts') ?? []).toString('utf16le')
  expect(JSON.parse(facts)).toMatchObject({ strata: ['Nord'], channels: ['web'] })
  expect(told).toEqual([])
})
