import { describe, expect, test } from 'vitest'
import type { NotedTestRun } from './test-answers.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString()

function run(id: string, changes: Partial<NotedTestRun> = {}): NotedTestRun {
  return {
    id,
    version: '3',
    questionnaire: 'abc',
    startedAt: at(0),
    seenAt: at(0),
    page: 'first',
    finished: false,
    content: { answers: {} },
    ...changes,
  }
}

describe('a test run', () => {
  test('is noted page by page until it is finished', async () => {
    const { note, all } = scene.storage.testAnswers
    await note('i1', run('a'))
    const answers = { visit: { kind: 'choice', code: 'yes' } }
    const finished = run('a', {
      seenAt: at(70),
      page: 'send',
      finished: true,
      content: { answers },
    })
    await note('i1', { ...finished, startedAt: at(50) })
    await note('i1', run('a', { seenAt: at(90), page: 'first' }))
    expect(await all('i1')).toEqual([{ ...finished, remark: '' }])
  })

  test('takes a remark; one that is not there does not', async () => {
    const { note, remark, all } = scene.storage.testAnswers
    await note('i1', run('a'))
    expect(await remark('i1', 'a', 'Frage 3 ist unklar.')).toBe(true)
    expect(await remark('i1', 'b', 'Nein.')).toBe(false)
    expect(await remark('i2', 'a', 'Nein.')).toBe(false)
    await note('i1', run('a', { seenAt: at(5) }))
    expect(await all('i1')).toMatchObject([{ remark: 'Frage 3 ist unklar.', seenAt: at(5) }])
  })

  test('pushes the oldest out where there are five hundred, and none of another initiative', async () => {
    const { note, all } = scene.storage.testAnswers
    await note('i2', run('other'))
    for (let nth = 0; nth < 503; nth += 1) await note('i1', run(`r${nth}`, { startedAt: at(nth) }))
    const kept = await all('i1')
    expect([kept.length, kept[0]?.id, kept.at(-1)?.id]).toEqual([500, 'r502', 'r3'])
    expect(await all('i2')).toHaveLength(1)
  })

  test('is gone when the tests of its initiative are discarded', async () => {
    const { note, discard, all } = scene.storage.testAnswers
    await note('i1', run('a'))
    await note('i2', run('a'))
    await discard('i1')
    expect([await all('i1'), (await all('i2')).length]).toEqual([[], 1])
  })
})
