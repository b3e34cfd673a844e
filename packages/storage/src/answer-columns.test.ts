import { beforeEach, describe, expect, test } from 'vitest'
import { openAnswerReader, type AnswerReader, type KeptAnswer } from './answer-reader.ts'
import { columnsBeside } from './columns-beside.ts'
import type { NewSnapshot } from './answer-columns.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  const sealing = { id: 'k', publicKey: 'p', privateKey: 'q' }
  const survey = { id: 's', initiative: 'i', slug: 'park', sealing, codeHashKey: '' }
  await scene.storage.surveys.create(survey)
})

async function keepAnswers(...submissions: readonly string[]): Promise<void> {
  const pulled = submissions.map((submission) => ({
    submission,
    day: '2026-11-22',
    stratum: 'Nord',
    opened: true as const,
    content: `{"own":"${submission}"}`,
    ...(submission === 'form' && { channel: 'paper' as const }),
  }))
  await scene.storage.answers.keep('s', pulled)
}

function snapshot(number: number, columns: Readonly<Record<string, string>>): NewSnapshot {
  const contents = Object.entries(columns).map(([name, text]) => [name, Buffer.from(text)] as const)
  const members = new Uint8Array(16 * number).fill(number)
  return { number, answers: 12, people: 11, members, columns: new Map(contents) }
}

async function deleteAnswer(submission: string): Promise<void> {
  await scene.database.run('delete from answers where content = $1', `{"own":"${submission}"}`)
}

async function rows(sql: string): Promise<readonly unknown[]> {
  return (await scene.database.run(sql)).rows
}

async function answersOf(reader: AnswerReader, whom?: 'inTime'): Promise<readonly KeptAnswer[]> {
  const answers: KeptAnswer[] = []
  for await (const page of reader.answers(whom)) answers.push(...page)
  return answers
}

async function columns(number: number) {
  const kept = (await scene.storage.answerColumns.read('s', number)) ?? []
  return Object.fromEntries(
    Array.from(kept, ([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  )
}

describe('columns of answers', () => {
  test('are not kept if an answer was deleted while they were made', async () => {
    await keepAnswers('one')
    await scene.database.run('delete from answers')
    expect(await scene.storage.answerColumns.keep('s', snapshot(1, { a: 'eins' }))).toBe(false)
  })

  test('are kept by snapshot, each in the place of the one before', async () => {
    const { answerColumns } = scene.storage
    expect(await answerColumns.newest('s')).toBeUndefined()
    expect(await answerColumns.keep('s', snapshot(1, { a: 'eins', b: 'zwei' }))).toBe(true)
    expect(await answerColumns.newest('s')).toEqual({
      number: 1,
      answers: 12,
      people: 11,
      isFinal: false,
      lost: 0,
      renewals: 0,
    })
    expect(await columns(1)).toEqual({ a: 'eins', b: 'zwei' })

    expect(await answerColumns.keep('s', snapshot(2, { a: 'drei' }))).toBe(true)
    expect(await columns(1)).toEqual({})
    expect(await columns(2)).toEqual({ a: 'drei' })
    expect(await rows('select snapshot, name from answer_columns')).toEqual([
      { snapshot: 2, name: 'a' },
    ])
  })

  test('are not kept under a number that is not the next one', async () => {
    const { answerColumns } = scene.storage
    await answerColumns.keep('s', snapshot(1, { a: 'eins' }))
    for (const number of [1, 3])
      expect(await answerColumns.keep('s', snapshot(number, { a: 'anders' }))).toBe(false)
    expect(await columns(1)).toEqual({ a: 'eins' })
  })

  test('of an interrupted snapshot are forgotten with the next one', async () => {
    const left = new Uint8Array([0])
    await scene.database.run(`insert into answer_columns values ('s', 1, 'left', $1)`, left)
    await scene.storage.answerColumns.keep('s', snapshot(1, { a: 'eins' }))
    expect(await columns(1)).toEqual({ a: 'eins' })
    expect(await rows('select name from answer_columns')).toEqual([{ name: 'a' }])
  })

  test('go when an answer is deleted, by whatever way; what was released of them stays', async () => {
    await keepAnswers('one', 'two')
    const { answerColumns, releasedFigures } = scene.storage
    await answerColumns.keep('s', snapshot(1, { a: 'eins' }))
    await releasedFigures.keep('s', 'live', { snapshot: 1, content: '58 %' })
    await deleteAnswer('two')
    expect(await scene.storage.answers.counts('s')).toEqual({ opened: 1, damaged: 0 })
    expect(await answerColumns.newest('s')).toMatchObject({ number: 2, answers: 12, lost: 1 })
    expect(await answerColumns.read('s', 2)).toEqual(new Map())
    expect(await rows('select count(*) as count from answer_columns')).toEqual([{ count: 0 }])
    expect(await rows('select length(members) as length from answer_snapshots')).toEqual([
      { length: 0 },
    ])
    expect(await releasedFigures.of('s', 'live')).toEqual({ snapshot: 1, content: '58 %' })

    expect(await answerColumns.keep('s', snapshot(3, { a: 'anew' }))).toBe(true)
    expect(await answerColumns.newest('s')).toMatchObject({ number: 3, lost: 0, renewals: 1 })
  })
})

describe('the final count', () => {
  const close = (number: number, answers: number) =>
    scene.storage.answerColumns.close('s', { ...snapshot(number, { a: 'alle' }), answers })

  test('is of all answers that there are, or there is none', async () => {
    await keepAnswers('one', 'two')
    expect(await close(1, 1)).toBe(false)
    expect(await scene.storage.answerColumns.newest('s')).toBeUndefined()
    expect(await close(1, 2)).toBe(true)
    expect(await scene.storage.answerColumns.newest('s')).toMatchObject({ isFinal: true })
  })

  test('makes later answers late: nobody counts them, and their texts are not taken in', async () => {
    const { answerColumns, openAnswers } = scene.storage
    await keepAnswers('one', 'two')
    await close(1, 2)
    await keepAnswers('three')
    expect(await answerColumns.countLate('s')).toBe(1)
    expect(await openAnswers.countWaiting('s')).toBe(2)
    const beside = await openAnswerReader(scene.storage.place, 's')
    const inTime = await answersOf(beside, 'inTime')
    expect(inTime.map(({ content }) => content)).not.toContain('{"own":"three"}')
    expect(await answersOf(beside)).toHaveLength(3)
    await beside.close()
  })

  test('stays final when it is written anew, and as long as a late answer goes, whole', async () => {
    const { answerColumns } = scene.storage
    await keepAnswers('one', 'two')
    await close(1, 2)
    await keepAnswers('three')
    await deleteAnswer('three')
    expect(await columns(1)).toEqual({ a: 'alle' })
    expect(await answerColumns.countLate('s')).toBe(0)
    expect(await answerColumns.keep('s', snapshot(2, { a: 'anew' }))).toBe(true)
    expect(await answerColumns.newest('s')).toMatchObject({ isFinal: true, renewals: 0 })
    await deleteAnswer('one')
    expect(await answerColumns.newest('s')).toMatchObject({ isFinal: true, lost: 1 })
  })

  test('that came to nothing is made once more, with all who have come', async () => {
    await keepAnswers('one')
    await close(1, 1)
    await keepAnswers('two')
    expect(await close(2, 2)).toBe(true)
    expect(await scene.storage.answerColumns.countLate('s')).toBe(0)
  })
})

test('columns are read beside the process as long as they are the newest', async () => {
  await scene.storage.answerColumns.keep('s', snapshot(1, { a: 'eins' }))
  const { place } = scene.storage
  const read = await columnsBeside(place, 's', 1)
  expect([...(read ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['a', 'eins'],
  ])
  expect(await columnsBeside(place, 's', 2)).toBeUndefined()
})

test('of which people tables were shown is noted once each', async () => {
  const { shownPopulations } = scene.storage
  await shownPopulations.note('s', ['b', 'a'])
  await shownPopulations.note('s', ['a', 'c'])
  await shownPopulations.note('s', [])
  expect(await shownPopulations.of('s')).toEqual(['a', 'b', 'c'])
})

describe('a reader beside the process', () => {
  const reader = () => openAnswerReader(scene.storage.place, 's')

  test('sees the answers of one moment in the order of their ids, with channel and stratum', async () => {
    await keepAnswers('form', 'one', 'two')
    const beside = await reader()
    await keepAnswers('three')
    const answers = await answersOf(beside)
    expect(beside.count).toBe(3)
    expect(answers.map(({ content, channel, stratum }) => [content, channel, stratum])).toEqual(
      expect.arrayContaining([
        ['{"own":"form"}', 'paper', 'Nord'],
        ['{"own":"one"}', '', 'Nord'],
        ['{"own":"two"}', '', 'Nord'],
      ]),
    )
    const ids = answers.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted())
    expect(answers).toHaveLength(3)
    await beside.close()
    const later = await reader()
    expect(later.count).toBe(4)
    await later.close()
  })

  test('knows who is in the newest snapshot', async () => {
    await scene.storage.answerColumns.keep('s', snapshot(1, {}))
    const beside = await reader()
    expect(beside.members).toEqual(new Uint8Array(16).fill(1))
    await beside.close()
  })
})
