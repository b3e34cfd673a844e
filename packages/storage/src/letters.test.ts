import { beforeEach, describe, expect, test } from 'vitest'
import type { PrintedFile } from './letter-files.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

const at = '2027-05-03T06:00:00.000Z'
const text = {
  kind: 'invitation',
  language: 'de',
  content: { subject: 'Betreff' },
  by: 'Mehmet Yıldız',
  at,
} as const

const series = {
  kind: 'invitation',
  withCodes: true,
  letters: { de: { subject: 'Betreff' } },
  leftOut: 1,
  at,
  actor: 'a-presse',
  by: 'Mehmet Yıldız',
} as const

const files = [
  { language: 'de', participants: [1, 2, 4] },
  { language: 'en', participants: [3] },
]

const printed = (participants: readonly number[], content = 'PDF'): PrintedFile => ({
  content: new Uint8Array(Buffer.from(content)),
  letters: participants.length,
  codes: {
    survey: 's1',
    given: participants.map((participant) => ({
      participant,
      codeHash: `hash-${participant}`,
      stratum: '',
    })),
  },
})

/** All that is remembered. */
async function everything(): Promise<string> {
  return (await scene.database.remains()).toString('latin1')
}

async function withSurvey(): Promise<void> {
  const sealing = { id: 'k1', publicKey: 'p', privateKey: 's' }
  await scene.storage.surveys.create({
    id: 's1',
    initiative: 'i1',
    slug: 'park',
    sealing,
    codeHashKey: 'key',
  })
}

describe('the text of a letter', () => {
  test('has a version for every change, and none for the same once more', async () => {
    expect(await scene.storage.letterTexts.save('i1', text)).toBe(1)
    expect(await scene.storage.letterTexts.save('i1', { ...text, by: 'Lea Brandt' })).toBe(1)
    const changed = { ...text, content: { subject: 'Anders' } }
    expect(await scene.storage.letterTexts.save('i1', changed)).toBe(2)
    expect(await scene.storage.letterTexts.save('i1', { ...text, language: 'en' })).toBe(1)
    expect(await scene.storage.letterTexts.newest('i1', 'invitation')).toEqual([
      { ...changed, version: 2 },
      { ...text, language: 'en', version: 1 },
    ])
    expect(await scene.storage.letterTexts.find('i1', 'invitation', 'de', 1)).toEqual({
      ...text,
      version: 1,
    })
    expect(await scene.storage.letterTexts.newest('i1', 'reminder')).toEqual([])
    expect(await scene.storage.letterTexts.newest('i2', 'invitation')).toEqual([])
  })
})

describe('a series of letters', () => {
  beforeEach(withSurvey)

  test('is there with all its files before any is printed, and goes on with the first that waits', async () => {
    expect(await scene.storage.letterSeries.begin('i1', series, files)).toBe(1)
    expect(await scene.storage.letterSeries.begin('i1', { ...series, kind: 'reminder' }, [])).toBe(
      2,
    )
    const waiting = files.map((file, index) => ({
      ...file,
      series: 1,
      number: index + 1,
      letters: file.participants.length,
      state: 'waiting',
    }))
    expect(await scene.storage.letterSeries.find('i1', 1)).toEqual({
      ...series,
      number: 1,
      trouble: '',
      files: waiting,
    })
    expect(await scene.storage.letterFiles.next('i1', 1)).toEqual(waiting[0])
    expect(await scene.storage.letterFiles.keep('i1', 1, 1, printed([1, 2]))).toBe('kept')
    expect(await scene.storage.letterFiles.next('i1', 1)).toEqual(waiting[1])
    expect((await scene.storage.letterSeries.find('i1', 1))?.files[0]).toMatchObject({
      state: 'ready',
      letters: 2,
    })
    expect(await scene.storage.codes.numbered('s1')).toEqual([
      { participant: 1, codeHash: 'hash-1' },
      { participant: 2, codeHash: 'hash-2' },
    ])
  })

  test('has a file and its codes together, or neither', async () => {
    await scene.storage.letterSeries.begin('i1', series, files)
    await scene.storage.codes.add('s1', [{ participant: 4, codeHash: 'older', stratum: '' }])
    await expect(scene.storage.letterFiles.keep('i1', 1, 1, printed([1, 2, 4]))).rejects.toThrow(
      /unique|primary/i,
    )
    expect(await scene.storage.letterFiles.next('i1', 1)).toMatchObject({ number: 1 })
    expect(await scene.storage.letterFiles.content('i1', 1, 1)).toBeUndefined()
    expect(await scene.storage.codes.count('s1')).toBe(1)
  })

  test('gives no second codes to a file that was printed meanwhile', async () => {
    await scene.storage.letterSeries.begin('i1', series, files)
    await scene.storage.letterFiles.keep('i1', 1, 1, printed([1, 2, 4]))
    const again = { ...printed([5]), content: new Uint8Array([9]) }
    expect(await scene.storage.letterFiles.keep('i1', 1, 1, again)).toBe('printedBefore')
    expect(await scene.storage.codes.count('s1')).toBe(3)
    expect(
      Buffer.from((await scene.storage.letterFiles.content('i1', 1, 1)) ?? []).toString(),
    ).toBe('PDF')
  })

  test('that was checked is deleted for good, down to the bytes on the disk', async () => {
    await scene.storage.letterSeries.begin('i1', series, files)
    await scene.storage.letterFiles.keep('i1', 1, 1, printed([1, 2, 4], 'Erika-9NJP '.repeat(2000)))
    expect(await everything()).toContain('Erika-9NJP')
    await scene.storage.letterSeries.discard('i1', 1)
    expect(await everything()).not.toContain('Erika-9NJP')
    expect(await scene.storage.letterFiles.content('i1', 1, 1)).toBeUndefined()
    const states = (await scene.storage.letterSeries.find('i1', 1))?.files.map(({ state }) => state)
    expect(states).toEqual(['discarded', 'waiting'])
  })

  test('of a field that is over keeps how many letters there were, and not whose', async () => {
    await scene.storage.letterSeries.begin('i1', series, files)
    await scene.storage.letterFiles.keep('i1', 1, 1, printed([1, 2, 4], 'Erika-9NJP '.repeat(2000)))
    await scene.storage.letterSeries.forget('i1')
    expect(await everything()).not.toContain('Erika-9NJP')
    expect((await scene.storage.letterSeries.find('i1', 1))?.files).toMatchObject([
      { participants: [], letters: 3, state: 'discarded' },
      { participants: [], letters: 0, state: 'discarded' },
    ])
  })
})
