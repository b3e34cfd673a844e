import { describe, expect, test } from 'vitest'
import type { NewSample } from './participant-samples.ts'
import type { DrawnPerson } from './participants.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

const at = '2026-11-27T09:00:00.000Z'

const sample: NewSample = {
  at,
  source: 'register',
  legalBasis: 'bmg-34',
  reference: '33/2026',
  fileName: 'auszug.csv',
  fileHash: 'abc',
  counts: { lines: 4, taken: 3, blocked: 1 },
  rules: { columns: { familyName: 0 } },
  seed: 'seed',
  allocation: 'proportional',
  strata: [{ stratum: 's1', population: 3, drawn: 2, reserve: 1 }],
}

function person(familyName: string, changes: Partial<DrawnPerson> = {}): DrawnPerson {
  const place = { street: 'Deichstraße 4', postcode: '20459', town: 'Hamburg' }
  return {
    draw: 'main',
    stratum: 's1',
    address: { title: 'Dr.', givenNames: 'Åsa Lütje', familyName, ...place },
    email: 'asa@example.org',
    language: 'de',
    unit: '',
    nameKey: `${familyName.toLowerCase()} asa luetje`,
    ...changes,
  }
}

/** All that is remembered, the write-ahead log of a file included. */
async function everything(): Promise<string> {
  return (await scene.database.remains()).toString()
}

describe('participants', () => {
  test('are there as they were drawn, with the record of it, and without the file', async () => {
    const { participants, participantSamples, participantUploads } = scene.storage
    await participantUploads.keep('i1', {
      at,
      fileName: 'a',
      content: new Uint8Array([1]),
      settings: {},
    })
    const people = [person('Bracker'), person('Zimmer', { draw: 'reserve' })]
    await participants.replace('i1', sample, people)
    const { nameKey: _, ...shown } = person('Bracker')
    expect(await participants.page('i1', 0)).toEqual([{ ...shown, number: 1, standing: 'active' }])
    expect(await participants.page('i2', 0)).toEqual([])
    expect(await participants.initiatives()).toEqual(['i1'])
    expect(await participantSamples.current('i1')).toEqual({ ...sample, number: 1, outcome: [] })
    expect(await participantUploads.read('i1')).toBeUndefined()

    await participants.replace('i1', { ...sample, seed: 'other' }, [person('Zimmer')])
    expect((await participants.page('i1', 0)).map(({ address }) => address.familyName)).toEqual([
      'Zimmer',
    ])
    expect((await participantSamples.all('i1')).map(({ seed }) => seed)).toEqual(['other', 'seed'])
  })

  test('are read in pages of five hundred, and nobody who objected or could not be reached is among them', async () => {
    const { participants } = scene.storage
    const people = Array.from({ length: 1_203 }, (_, index) => person(`N${index + 1}`))
    await participants.replace('i1', sample, people)
    expect(await participants.setStanding('i1', 2, 'objected')).toBe(true)
    expect(await participants.setStanding('i1', 501, 'returned')).toBe(true)
    expect(await participants.setStanding('i1', 2_000, 'returned')).toBe(false)
    expect(await participants.setStanding('i2', 1, 'returned')).toBe(false)
    const numbers: number[] = []
    const sizes: number[] = []
    for (;;) {
      const page = await participants.page('i1', numbers.at(-1) ?? 0)
      if (page.length === 0) break
      numbers.push(...page.map(({ number }) => number))
      sizes.push(page.length)
    }
    expect(sizes).toEqual([500, 500, 201])
    const expected = people.map((_, index) => index + 1).filter((n) => n !== 2 && n !== 501)
    expect(numbers).toEqual(expected)
    expect(await participants.counts('i1')).toEqual([
      { stratum: 's1', draw: 'main', standing: 'active', count: 1_201 },
      { stratum: 's1', draw: 'main', standing: 'objected', count: 1 },
      { stratum: 's1', draw: 'main', standing: 'returned', count: 1 },
    ])
    expect(await participants.setStanding('i1', 2, 'active')).toBe(true)
    expect((await participants.find('i1', 2))?.standing).toBe('active')
  })

  test('need a code each, but for those who have one', async () => {
    const { participants, surveys, codes } = scene.storage
    const sealing = { id: 'k', publicKey: 'p', privateKey: 's' }
    await surveys.create({ id: 's1', initiative: 'i1', slug: 'park', sealing, codeHashKey: 'h' })
    const people = ['A', 'B', 'C'].map((name) => person(name))
    await participants.replace('i1', sample, [...people, person('D', { draw: 'reserve' })])
    await codes.add('s1', [{ codeHash: 'x', stratum: 's1', participant: 2 }])
    await participants.setStanding('i1', 3, 'objected')
    expect(await participants.withoutCode('i1', 's1')).toEqual([{ number: 1, stratum: 's1' }])
    expect(await participants.withoutCode('i1', 's2')).toHaveLength(2)
  })

  test('are found by words of their names and by number', async () => {
    const { participants } = scene.storage
    await participants.replace('i1', sample, [person('Bracker'), person('Brandt'), person('100%')])
    const found = async (...words: string[]) =>
      (await participants.search('i1', words)).map(({ number }) => number)
    expect(await found('bra')).toEqual([1, 2])
    expect(await found('luetje', 'brandt')).toEqual([2])
    expect(await found('%')).toEqual([3])
    expect(await found('_')).toEqual([])
    expect(await participants.find('i1', 4)).toBeUndefined()
  })

  test('are overwritten when they are forgotten; their numbers stay', async () => {
    const { participants, participantUploads, participantSamples } = scene.storage
    const content = new TextEncoder().encode('Zwischenablage;Bracker')
    await participants.replace(
      'i1',
      sample,
      Array.from({ length: 300 }, () => person('Bracker')),
    )
    await participantUploads.keep('i1', { at, fileName: 'a', content, settings: {} })
    expect(await everything()).toContain('Bracker')
    expect(await everything()).toContain('Zwischenablage')
    const outcome = [{ stratum: 's1', invited: 300, used: 100, objected: 1, returned: 2 }]
    await participants.forget('i1', outcome)
    expect(await everything()).not.toContain('Bracker')
    expect(await everything()).not.toContain('asa@example.org')
    expect(await everything()).not.toContain('Zwischenablage')
    expect(await participants.counts('i1')).toEqual([])
    expect(await participantSamples.current('i1')).toEqual({ ...sample, number: 1, outcome })
  })
})

describe('an uploaded file', () => {
  test('keeps what is settled about it, and is overwritten when it goes', async () => {
    const { keep, settle, read, discard } = scene.storage.participantUploads
    const content = new TextEncoder().encode('Name\nBracker')
    const upload = { at, fileName: 'a.csv', content, settings: { step: 1 } }
    await keep('i1', upload)
    await keep('i1', upload)
    await settle('i1', { step: 2 })
    expect(await read('i1')).toEqual({ ...upload, settings: { step: 2 } })
    await settle('i2', { step: 2 })
    expect(await read('i2')).toBeUndefined()
    await discard('i1')
    expect(await read('i1')).toBeUndefined()
    expect(await everything()).not.toContain('Bracker')
  })
})

describe('objections', () => {
  test('are noted once, per initiative, and taken back', async () => {
    const { add, remove, all, forget } = scene.storage.objections
    expect(await add('i1', { personHash: 'a', day: '2026-11-26' })).toBe(true)
    expect(await add('i1', { personHash: 'a', day: '2026-11-27' })).toBe(false)
    expect(await add('i1', { personHash: 'b', day: '2026-11-27' })).toBe(true)
    expect(await add('i2', { personHash: 'a', day: '2026-11-27' })).toBe(true)
    expect(await all('i1')).toEqual([
      { personHash: 'b', day: '2026-11-27' },
      { personHash: 'a', day: '2026-11-26' },
    ])
    await remove('i1', 'a')
    expect((await scene.storage.objections.initiatives()).toSorted()).toEqual(['i1', 'i2'])
    expect(await all('i1')).toHaveLength(1)
    await forget('i1')
    expect([await all('i1'), (await all('i2')).length]).toEqual([[], 1])
  })
})

describe('an address book', () => {
  test('is kept, changed as a whole, and deleted for good', async () => {
    const { put, all, find, contacts, remove } = scene.storage.addressBooks
    const book = { id: 'b1', title: 'Vereine', by: 'a-presse', at }
    const people = ['Älterenrat', 'Bürgerverein'].map((name) => ({
      name,
      email: 'post@example.org',
      unit: 'Verein',
    }))
    await put(book, people)
    expect(await all()).toEqual([{ ...book, size: 2 }])
    expect(await contacts('b1')).toEqual(people)
    await put({ ...book, title: 'Alle Vereine' }, people.slice(1))
    expect(await find('b1')).toEqual({ ...book, title: 'Alle Vereine', size: 1 })
    expect(await everything()).not.toContain('Älterenrat')
    await put({ ...book, id: 'b2' }, [])
    expect((await find('b2'))?.size).toBe(0)
    await remove('b1')
    expect([await find('b1'), await contacts('b1'), (await all()).length]).toEqual([
      undefined,
      [],
      1,
    ])
    expect(await everything()).not.toContain('Bürgerverein')
  })
})
