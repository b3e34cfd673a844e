import { beforeEach, describe, expect, test } from 'vitest'
import type { PulledSubmission } from './answers.ts'
import type { NewSurvey } from './surveys.ts'

const survey: NewSurvey = {
  id: 's1',
  initiative: 'i1',
  slug: 'stadtpark',
  sealing: { id: 'k1', publicKey: 'pub', privateKey: 'priv' },
  codeHashKey: 'key',
}

const fresh = { state: 'prepared', door: 'automatic' }
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  await scene.storage.surveys.create(survey)
})

async function contents(): Promise<readonly string[]> {
  const all: string[] = []
  for await (const { content } of scene.storage.answers.read('s1')) all.push(content)
  return all
}

describe('a survey', () => {
  test('is prepared, published, closed', async () => {
    expect(await scene.storage.surveys.ofInitiative('i1')).toEqual({ ...survey, ...fresh })
    const published = { document: '{}', signature: 'sig' }
    await scene.storage.surveys.setPublished('s1', published)
    expect(await scene.storage.surveys.find('s1')).toEqual({
      ...survey,
      ...fresh,
      state: 'open',
      published,
    })
    await scene.storage.surveys.setState('s1', 'closed')
    await scene.storage.surveys.setDoor('s1', 'plain')
    expect(await scene.storage.surveys.list()).toEqual([
      { ...survey, state: 'closed', door: 'plain', published },
    ])
  })

  test('is the only one of its initiative and of its address', async () => {
    const other = { ...survey, id: 's2', slug: 'other' }
    expect(await scene.storage.surveys.create(other)).toEqual({ ok: false, code: 'alreadyThere' })
    const taken = { ...survey, id: 's2', initiative: 'i2' }
    expect(await scene.storage.surveys.create(taken)).toEqual({ ok: false, code: 'slugTaken' })
  })
})

describe('access codes', () => {
  test('number the participants on, and come out in an order that tells nothing', async () => {
    const codes = Array.from({ length: 1_500 }, (_, index) => ({
      codeHash: `h${(index * 7919) % 1_500}`,
      stratum: index % 3 === 0 ? 'north' : 'south',
    }))
    const numbers = codes.map((_, index) => index + 1)
    expect(await scene.storage.codes.add('s1', codes)).toEqual(numbers)
    expect(await scene.storage.codes.add('s1', [{ codeHash: 'z', stratum: '' }])).toEqual([1_501])
    const of = (id: string) =>
      codes
        .filter(({ stratum }) => stratum === id)
        .map(({ codeHash }) => codeHash)
        .toSorted()
    expect(await scene.storage.codes.hashes('s1')).toEqual([
      { id: '', codeHashes: ['z'] },
      { id: 'north', codeHashes: of('north') },
      { id: 'south', codeHashes: of('south') },
    ])
    const again = ['new', 'z'].map((codeHash) => ({ codeHash, stratum: '' }))
    await expect(scene.storage.codes.add('s1', again)).rejects.toThrow(/unique/i)
    expect(await scene.storage.codes.count('s1')).toBe(1_501)
  })

  test('keep the numbers that are given, and number the others around them', async () => {
    const codes = [
      { codeHash: 'a', stratum: '' },
      { codeHash: 'b', stratum: '', participant: 2 },
      { codeHash: 'c', stratum: '' },
    ]
    expect(await scene.storage.codes.add('s1', codes)).toEqual([1, 2, 3])
    const taken = [{ codeHash: 'd', stratum: '', participant: 3 }]
    await expect(scene.storage.codes.add('s1', taken)).rejects.toThrow(/unique/i)
  })
})

describe('pulled answers', () => {
  const opened = (submission: string, day = '2026-11-22'): PulledSubmission => ({
    submission,
    day,
    stratum: '',
    opened: true,
    content: `{"of":"${submission}"}`,
  })
  const damaged: PulledSubmission = {
    submission: 'd1',
    day: '2026-11-22',
    stratum: '',
    opened: false,
    sealed: 'xyz',
    reason: 'damaged',
  }

  test('count once, however often they are pulled; damaged ones are kept and counted', async () => {
    const first = await scene.storage.answers.keep('s1', [opened('a'), damaged, opened('a')])
    expect(first).toEqual({ kept: 1, damaged: 1, repeated: 1 })
    const second = await scene.storage.answers.keep('s1', [damaged, opened('a'), opened('b')])
    expect(second).toEqual({ kept: 1, damaged: 0, repeated: 2 })
    expect(await scene.storage.answers.counts('s1')).toEqual({ opened: 2, damaged: 1 })
    expect((await contents()).toSorted()).toEqual(['{"of":"a"}', '{"of":"b"}'])
  })

  test('are all kept or none', async () => {
    await expect(
      scene.storage.answers.keep('unknown survey', [opened('a'), opened('b')]),
    ).rejects.toThrow(/foreign key/i)
    expect(await scene.storage.answers.counts('unknown survey')).toEqual({ opened: 0, damaged: 0 })
  })

  test('are counted per day and read whole over page borders, not in the order of arrival', async () => {
    const pulled = Array.from({ length: 4_001 }, (_, index) =>
      opened(`${10_000 + index}`, index < 4_000 ? '2026-11-21' : '2026-11-22'),
    )
    await scene.storage.answers.keep('s1', pulled)
    expect(await scene.storage.answers.perDay('s1')).toEqual([
      { day: '2026-11-21', answers: 4_000 },
      { day: '2026-11-22', answers: 1 },
    ])
    const read = await contents()
    const arrived = pulled.map((item) => `{"of":"${item.submission}"}`)
    expect(read.toSorted()).toEqual(arrived)
    expect(read).not.toEqual(arrived)
  })
})

describe('settings', () => {
  test('are empty at first and then what was set', async () => {
    const before = await scene.storage.settings.authority()
    expect(before.name).toBe('')
    const authority = { ...before, name: 'Stadt Musterhausen', phone: '0123' }
    await scene.storage.settings.setAuthority({ ...authority, phone: '' })
    await scene.storage.settings.setAuthority(authority)
    expect(await scene.storage.settings.authority()).toEqual(authority)
  })
})
