import { beforeEach, expect, test } from 'vitest'
import type { PulledSubmission } from './answers.ts'
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

const place = { day: '2026-11-22', stratum: '' }
const opened = (submission: string): PulledSubmission => ({
  ...place,
  submission,
  opened: true,
  content: `{"of":"${submission}"}`,
})
const damaged = (submission: string): PulledSubmission => ({
  ...place,
  submission,
  opened: false,
  sealed: `sealed ${submission}`,
  reason: 'not opened',
})

test('a pull of thousands counts each submission once, also one that comes twice in it or was pulled before', async () => {
  const { answers } = scene.storage
  const many = Array.from({ length: 2_500 }, (_, index) => opened(`o${index}`))
  await answers.keep('s1', many.slice(0, 10))

  const pulled = [...many, opened('o2400'), damaged('d1'), damaged('d1'), damaged('d2')]
  expect(await answers.keep('s1', pulled)).toEqual({ kept: 2_490, damaged: 2, repeated: 12 })

  expect(await answers.counts('s1')).toEqual({ opened: 2_500, damaged: 2 })
  const contents = new Set<string>()
  for await (const { content } of answers.read('s1')) contents.add(content)
  expect(contents).toEqual(new Set(many.map((each) => each.opened && each.content)))
})

test('what cannot be kept leaves nothing of its pull', async () => {
  const { answers } = scene.storage
  await scene.database
    .run(`insert into damaged_submissions (survey, submission, day, sealed, reason)
    values ('s1', 'd1', '2026-11-21', 'sealed', 'not opened')`)
  await expect(answers.keep('s1', [opened('o1'), damaged('d1')])).rejects.toThrow(/unique/i)
  expect(await answers.counts('s1')).toEqual({ opened: 0, damaged: 1 })
  expect(await answers.keep('s1', [opened('o1')])).toEqual({ kept: 1, damaged: 0, repeated: 0 })
})
