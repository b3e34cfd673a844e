import { describe, expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString()

describe('a working copy', () => {
  const change = (after: number, words: string, place = 'outline', second = after * 120) =>
    scene.storage.workingCopies.change('i1', after, {
      basedOn: 3,
      content: { words },
      by: 'presse',
      at: at(second),
      place,
    })

  test('takes steps back and does them again, until something else is done', async () => {
    expect(await scene.storage.workingCopies.read('i1')).toBeUndefined()
    await change(0, 'one')
    await change(1, 'two')
    expect(await scene.storage.workingCopies.move('i1', 'undo')).toMatchObject({
      step: 1,
      content: { words: 'one' },
      canRedo: true,
    })
    expect(await scene.storage.workingCopies.move('i1', 'redo')).toMatchObject({
      step: 2,
      canRedo: false,
    })
    expect(await scene.storage.workingCopies.move('i1', 'redo')).toBeUndefined()
    await scene.storage.workingCopies.move('i1', 'undo')
    await scene.storage.workingCopies.move('i1', 'undo')
    expect(await scene.storage.workingCopies.move('i1', 'undo')).toBeUndefined()
    expect(await scene.storage.workingCopies.read('i1')).toMatchObject({
      step: 0,
      content: undefined,
    })
    await change(0, 'other')
    expect(await scene.storage.workingCopies.read('i1')).toMatchObject({
      step: 1,
      basedOn: 3,
      content: { words: 'other' },
      canRedo: false,
      steps: [{ step: 1, by: 'presse', place: 'outline' }],
    })
  })

  test('is not changed by whoever has seen an older step', async () => {
    await change(0, 'one')
    expect(await change(0, 'late')).toEqual({ kind: 'outdated' })
    expect(await scene.storage.workingCopies.read('i1')).toMatchObject({
      content: { words: 'one' },
    })
  })

  test('makes one step of what is typed into one question within a minute', async () => {
    expect(await change(0, 'W', 'question:q', 0)).toEqual({ kind: 'changed', step: 1 })
    expect(await change(1, 'Wie', 'question:q', 30)).toEqual({ kind: 'changed', step: 1 })
    expect(await change(1, 'Wie?', 'question:q', 100)).toEqual({ kind: 'changed', step: 2 })
    expect(await change(2, 'Was?', 'question:other', 101)).toEqual({ kind: 'changed', step: 3 })
  })

  test('keeps the last two hundred steps', async () => {
    for (let step = 0; step < 205; step += 1) await change(step, `${step}`)
    const copy = await scene.storage.workingCopies.read('i1')
    expect(copy?.steps.length).toBe(200)
    expect(copy).toMatchObject({ step: 205, content: { words: '204' } })
  })

  test('is gone when it is discarded, and no other with it', async () => {
    await change(0, 'one')
    await scene.storage.workingCopies.discard('other')
    expect(await scene.storage.workingCopies.read('i1')).toBeDefined()
    await scene.storage.workingCopies.discard('i1')
    expect(await scene.storage.workingCopies.read('i1')).toBeUndefined()
  })
})

describe('an editing lock', () => {
  const now = (minute: number) => new Date(Date.UTC(2026, 10, 22, 9, minute))

  test('is held by one person until it is released, taken over, or ten minutes have passed', async () => {
    const { hold, takeOver, release } = scene.storage.editLocks
    expect(await hold('i1', 'presse', now(0))).toMatchObject({ account: 'presse', takenFrom: null })
    expect(await hold('i1', 'gruen', now(5))).toMatchObject({ account: 'presse' })
    await hold('i1', 'presse', now(6))
    expect(await hold('i1', 'gruen', now(15))).toMatchObject({ account: 'presse' })
    expect(await hold('i1', 'gruen', now(16))).toMatchObject({ account: 'gruen', takenFrom: null })
    expect(await takeOver('i1', 'presse', now(17))).toMatchObject({
      account: 'presse',
      takenFrom: 'gruen',
    })
    await release('i1', 'gruen')
    expect(await hold('i1', 'gruen', now(18))).toMatchObject({ account: 'presse' })
    await release('i1', 'presse')
    expect(await hold('i1', 'gruen', now(19))).toMatchObject({ account: 'gruen' })
  })
})

test('remarks are kept in their order and can be settled', async () => {
  const remark = { place: 'question:q', by: 'gruen', byName: 'Petra Vogt', text: 'Zu lang.' }
  await scene.storage.comments.add('i1', { ...remark, id: 'b', at: at(2) })
  await scene.storage.comments.add('i1', { ...remark, id: 'a', at: at(1) })
  await scene.storage.comments.settle('i1', 'b', true)
  expect(await scene.storage.comments.all('i1')).toEqual([
    { ...remark, id: 'a', at: at(1), settled: false },
    { ...remark, id: 'b', at: at(2), settled: true },
  ])
  expect(await scene.storage.comments.all('i2')).toEqual([])
})

describe('the item bank', () => {
  const item = {
    id: 'zufriedenheit',
    kind: 'block',
    title: 'Zufriedenheit',
    topic: 'Stadt',
  } as const
  const put = (words: string) =>
    scene.storage.itemBank.put({
      ...item,
      content: [{ text: { de: words } }],
      by: 'presse',
      at: at(1),
    })

  test('keeps every wording of an item under one name', async () => {
    await put('Wie zufrieden sind Sie?')
    await put('Wie zufrieden sind Sie?')
    await put('Wie zufrieden sind Sie insgesamt?')
    expect(await scene.storage.itemBank.all()).toEqual([
      { ...item, wording: 2, content: [{ text: { de: 'Wie zufrieden sind Sie insgesamt?' } }] },
    ])
    const wordings = await scene.storage.itemBank.wordings('zufriedenheit')
    expect(wordings.map(({ wording }) => wording)).toEqual([1, 2])
  })

  test('retires an item without forgetting it', async () => {
    await put('Wie zufrieden sind Sie?')
    await scene.storage.itemBank.retire('zufriedenheit')
    expect(await scene.storage.itemBank.all()).toEqual([])
    expect(await scene.storage.itemBank.find('zufriedenheit')).toMatchObject({ wording: 1 })
    expect(await scene.storage.itemBank.find('nothing')).toBeUndefined()
  })
})
