import { beforeEach, describe, expect, test } from 'vitest'
import type { PulledSubmission } from './answers.ts'
import type { SealedAnswer } from './sealed-submissions.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  await scene.storage.surveys.create({
    id: 's1',
    initiative: 'i1',
    slug: 'stadtpark',
    sealing: { id: 'k1', publicKey: 'pub', privateKey: 'priv-of-the-open-box' },
    codeHashKey: 'key',
  })
})

const sealed = (submission: string, day = '2026-11-22'): SealedAnswer => ({
  submission,
  day,
  stratum: 'north',
  questionnaireHash: 'hash',
  sealed: `sealed ${submission}`,
})
const opened = (submission: string): PulledSubmission => ({
  submission,
  day: '2026-11-22',
  stratum: 'north',
  opened: true,
  content: `{"of":"${submission}"}`,
})
const damaged: PulledSubmission = {
  submission: 'c',
  day: '2026-11-23',
  stratum: '',
  opened: false,
  sealed: 'sealed c',
  reason: 'not opened',
}

describe('the sealed ballot box', () => {
  test('keeps each submission once, and counts it by its day while nobody can read it', async () => {
    const { keep, count, next } = scene.storage.sealedSubmissions
    expect(await keep('s1', [sealed('b'), sealed('a'), sealed('a')])).toEqual({
      kept: 2,
      repeated: 1,
    })
    expect(await keep('s1', [sealed('c', '2026-11-23'), sealed('b')])).toEqual({
      kept: 1,
      repeated: 1,
    })
    expect(await count('s1')).toBe(3)
    expect(await next('s1', 2)).toEqual([sealed('a'), sealed('b')])
    expect(await scene.storage.answers.perDay('s1')).toEqual([
      { day: '2026-11-22', answers: 2 },
      { day: '2026-11-23', answers: 1 },
    ])
    expect(await scene.storage.answers.counts('s1')).toEqual({ opened: 0, damaged: 0 })
  })

  test('gives its place to what was found, damaged or not, once, and takes no submission again', async () => {
    const { keep, count, settle } = scene.storage.sealedSubmissions
    await keep('s1', [sealed('a'), sealed('b'), sealed('c')])
    await settle('s1', [opened('a'), damaged])
    await settle('s1', [opened('a'), damaged, opened('never there')])
    expect(await count('s1')).toBe(1)
    expect(await scene.storage.answers.counts('s1')).toEqual({ opened: 1, damaged: 1 })
    expect(await keep('s1', [sealed('a')])).toEqual({ kept: 0, repeated: 1 })
    const contents: string[] = []
    for await (const { content } of scene.storage.answers.read('s1')) contents.push(content)
    expect(contents).toEqual(['{"of":"a"}'])
  })

  test('leaves nothing of what was sealed in the file', async () => {
    await scene.storage.sealedSubmissions.keep('s1', [sealed('a')])
    await scene.storage.sealedSubmissions.settle('s1', [opened('a')])
    await scene.storage.close()
    const left = await scene.database.remains()
    expect(left.includes('{"of":"a"}')).toBe(true)
    expect(left.includes('sealed a')).toBe(false)
  })
})

describe('files of the sealed ballot box', () => {
  const file = (id: string) => ({ id, questionnaireHash: 'hash', sealed: `sealed ${id}` })

  test('wait one after the other, and those that open become files of answers', async () => {
    const { keep, after, settle } = scene.storage.sealedFiles
    await keep('s1', [file('b'), file('a')])
    await keep('s1', [file('a')])
    expect(await after('s1', '')).toEqual(file('a'))
    await settle('s1', { id: 'a', content: Uint8Array.of(1, 2) })
    expect(await after('s1', '')).toEqual(file('b'))
    expect(await after('s1', 'b')).toBeUndefined()
    expect(await scene.storage.answerFiles.ids('s1')).toEqual(['a'])
  })
})

describe('the sealing key of a survey', () => {
  test('is exchanged before the survey is published and never after; the private one is gone', async () => {
    const { setSealing, setPublished, find } = scene.storage.surveys
    const sealing = { id: 'k2', publicKey: 'other', privateKey: undefined }
    expect(await setSealing('s1', sealing)).toBe(true)
    expect((await find('s1'))?.sealing).toEqual(sealing)
    await setPublished('s1', { document: '{}', signature: 'sig' })
    const again = { id: 'k3', publicKey: 'third', privateKey: 'priv' }
    expect(await setSealing('s1', again)).toBe(false)
    expect((await find('s1'))?.sealing).toEqual(sealing)
    await scene.storage.close()
    const left = await scene.database.remains()
    expect(left.includes('priv-of-the-open-box')).toBe(false)
  })
})
