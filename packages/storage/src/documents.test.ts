import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
const place = { initiative: 'i1', document: 'outlineConcept', account: 'presse' }
const at = '2026-11-27T09:00:00.000Z'
const draft = (goals: string, basedOn = 1) => ({ basedOn, sections: { goals }, at })

describe('the working copy of a document', () => {
  test('is kept for one person and document, and read again', async () => {
    const { documentDrafts } = scene.storage
    expect(await documentDrafts.read(place)).toBeUndefined()
    expect(await documentDrafts.keep(place, 0, draft('a'))).toEqual({ kind: 'kept', revision: 1 })
    expect(await documentDrafts.keep(place, 1, draft('b'))).toEqual({ kind: 'kept', revision: 2 })
    expect(await documentDrafts.read(place)).toEqual({ ...draft('b'), revision: 2 })
    const others = [
      { ...place, account: 'presse2' },
      { ...place, document: 'minutes' },
      { ...place, initiative: 'i2' },
    ]
    for (const other of others) expect(await documentDrafts.read(other)).toBeUndefined()
    await documentDrafts.keep({ ...place, account: 'presse2' }, 0, {
      ...draft('c'),
      at: '2026-11-27T09:01:00.000Z',
    })
    expect((await documentDrafts.of('i1', 'outlineConcept')).map(({ account }) => account)).toEqual(
      ['presse2', 'presse'],
    )
    await documentDrafts.discard(place)
    expect(await documentDrafts.read(place)).toBeUndefined()
    expect(await documentDrafts.of('i1', 'outlineConcept')).toHaveLength(1)
  })

  test('is never overwritten by a window that has not seen it', async () => {
    const { documentDrafts } = scene.storage
    await documentDrafts.keep(place, 0, draft('a'))
    await documentDrafts.keep(place, 1, draft('b'))
    expect(await documentDrafts.keep(place, 1, draft('late'))).toEqual({ kind: 'outdated' })
    expect(await documentDrafts.keep(place, 0, draft('late'))).toEqual({ kind: 'outdated' })
    expect((await documentDrafts.read(place))?.sections).toEqual({ goals: 'b' })
    // Sent twice, as after a lost answer: nothing is lost, so nothing is wrong.
    expect(await documentDrafts.keep(place, 1, draft('b'))).toEqual({ kind: 'kept', revision: 2 })
  })

  test('of many windows that send at once, each either sees its text kept or is told', async () => {
    const { documentDrafts } = scene.storage
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { minLength: 2, maxLength: 8 }), async (afters) => {
        await documentDrafts.discard(place)
        const sent = await Promise.all(
          afters.map((after, index) => documentDrafts.keep(place, after, draft(`w${index}`))),
        )
        const kept = sent.flatMap((each, index) =>
          each.kind === 'kept' ? [{ ...each, index }] : [],
        )
        const now = await documentDrafts.read(place)
        const last = kept.reduce((a, b) => (b.revision > a.revision ? b : a), {
          revision: 0,
          index: -1,
        })
        expect(now?.revision ?? 0).toBe(last.revision)
        expect(now?.sections['goals']).toBe(last.revision > 0 ? `w${last.index}` : undefined)
        expect(new Set(kept.map(({ revision }) => revision)).size).toBe(kept.length)
      }),
      { numRuns: 20 },
    )
  })
})

describe('an attachment', () => {
  const bytes = Buffer.from('%PDF-1.7 Zeitplan')

  test('lies under its hash, once, and cannot be changed', async () => {
    const { attachmentFiles } = scene.storage
    const hash = await attachmentFiles.put(bytes)
    expect(await attachmentFiles.put(bytes)).toBe(hash)
    expect(Buffer.from((await attachmentFiles.read(hash)) ?? [])).toEqual(bytes)
    expect(await attachmentFiles.read('0'.repeat(64))).toBeUndefined()
    await expect(
      scene.database.run('update attachment_files set content = $1', new Uint8Array([0])),
    ).rejects.toThrow('never')
  })

  test('that was exchanged behind the house’s back is found by the proof', async () => {
    const hash = await scene.storage.attachmentFiles.put(bytes)
    expect((await scene.storage.dossiers.verify()).alteredContents).toEqual([])
    await scene.database.tamper('update attachment_files set content = $1', new Uint8Array([0]))
    expect((await scene.storage.dossiers.verify()).alteredContents).toEqual([hash])
  })
})

test('an answer to a remark names it', async () => {
  const remark = {
    place: 'document:minutes:remarks',
    by: 'gruen',
    byName: 'Petra Vogt',
    text: 'Wann?',
  }
  await scene.storage.comments.add('i1', { ...remark, id: 'a', at })
  await scene.storage.comments.add('i1', { ...remark, id: 'b', at, answers: 'a', text: 'Im Mai.' })
  expect((await scene.storage.comments.all('i1')).map(({ answers }) => answers)).toEqual([
    undefined,
    'a',
  ])
})
