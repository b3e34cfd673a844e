import { beforeEach, describe, expect, test } from 'vitest'
import type { DeletionOrder } from './delete-kind.ts'
import type { NewDossierEntry } from './dossier-entry.ts'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
const at = '2026-11-27T20:00:00.000Z'
const person = {
  draw: 'main',
  stratum: 'Nord',
  address: {
    title: '',
    givenNames: 'Nora',
    familyName: 'Blumentritt',
    street: 'Am Teich 4',
    postcode: '1',
    town: 'A',
  },
  email: 'nora@example.org',
  language: 'de',
  unit: '',
  nameKey: 'nora blumentritt',
} as const

const proof = (count: number): NewDossierEntry => ({
  at,
  actor: 'system',
  kind: 'dataDeleted',
  payload: { count },
})
const place = { initiative: 'radweg', survey: 's-radweg', item: '' }

beforeEach(async () => {
  const { dossiers, surveys, participants, objections, codes, answers } = scene.storage
  for (const initiative of ['radweg', 'markt']) {
    await dossiers.append(initiative, 0, [{ at, actor: 'a1', kind: 'noted', payload: {} }])
    await surveys.create({
      id: `s-${initiative}`,
      initiative,
      slug: initiative,
      sealing: { id: 'k', publicKey: 'public', privateKey: 'the-private-key' },
      codeHashKey: 'secret',
    })
    await participants.replace(initiative, sample, [person, { ...person, draw: 'reserve' }])
    await objections.add(initiative, { personHash: 'hash-of-somebody', day: '2026-11-01' })
    await codes.add(`s-${initiative}`, [{ codeHash: 'hash-of-a-code', stratum: 'Nord' }])
    await answers.keep(`s-${initiative}`, [
      {
        submission: '1',
        day: '2026-11-01',
        stratum: '',
        opened: true,
        content: '{"why":"Der Hausmeister"}',
      },
      {
        submission: '2',
        day: '2026-11-01',
        stratum: '',
        opened: false,
        sealed: 'x',
        reason: 'torn',
      },
    ])
  }
})

const sample = {
  at,
  source: 'register',
  legalBasis: 'bmg-34',
  reference: '1',
  fileName: 'x.csv',
  fileHash: 'h',
  counts: {},
  rules: {},
  seed: 's',
  allocation: 'everybody',
  strata: [],
} as const

const orders: readonly DeletionOrder[] = [
  { ...place, kind: 'addresses', outcome: undefined },
  { ...place, kind: 'accessCodes' },
  { ...place, kind: 'objections' },
  { ...place, kind: 'sealedAnswers' },
  { ...place, kind: 'openTexts', withoutTexts: (text) => text.replace('Der Hausmeister', '') },
]

async function counted(initiative: string): Promise<Readonly<Record<string, number>>> {
  const { holdings } = await scene.storage.deletions.holdings(initiative)
  return Object.fromEntries(holdings.map(({ kind, count }) => [kind, count]))
}

const everything = {
  addresses: 2,
  accessCodes: 1,
  objections: 1,
  // One that was torn, two numbers of submissions, the key.
  sealedAnswers: 4,
  openedAnswers: 1,
}

const told = async () =>
  (await scene.storage.dossiers.read('radweg')).map(({ kind, payload }) =>
    kind === 'dataDeleted' ? Object(payload).count : kind,
  )

describe('what is deleted by rule', () => {
  test('goes with a proof of how much there was, once, and nothing of another survey goes', async () => {
    expect(await counted('radweg')).toEqual(everything)
    for (const order of [...orders, ...orders]) await scene.storage.deletions.carryOut(order, proof)
    expect(await counted('radweg')).toEqual({ openedAnswers: 1 })
    expect(await counted('markt')).toEqual(everything)
    expect(await told()).toEqual(['noted', 2, 1, 1, 4, 1])
    const left: string[] = []
    for await (const { content } of scene.storage.answers.read('s-radweg')) left.push(content)
    expect(left).toEqual(['{"why":""}'])
    expect((await scene.storage.dossiers.verify()).flaws).toEqual([])
  })

  test('lies nowhere on the disk any more, nor in its log', async () => {
    await scene.storage.deletions.carryOut(
      { ...place, initiative: 'markt', survey: 's-markt', kind: 'accessCodes' },
      proof,
    )
    const words = [
      'Blumentritt',
      'hash-of-somebody',
      'hash-of-a-code',
      'the-private-key',
      'Hausmeister',
    ]
    const onDisk = async () => {
      const bytes = await scene.database.remains()
      return words.filter((word) => bytes.includes(word))
    }
    expect(await onDisk()).toEqual(words)
    for (const initiative of ['radweg', 'markt'])
      for (const order of orders)
        await scene.storage.deletions.carryOut(
          { ...order, initiative, survey: `s-${initiative}` },
          proof,
        )
    expect(await onDisk()).toEqual([])
  })

  test('is still there where its proof was not written, and goes with the next try', async () => {
    const [addresses] = orders
    if (addresses === undefined) throw new Error('no order')
    const failing = () => {
      throw new Error('torn')
    }
    await expect(scene.storage.deletions.carryOut(addresses, failing)).rejects.toThrow('torn')
    expect(await counted('radweg')).toEqual(everything)
    expect(await told()).toEqual(['noted'])
    expect(await scene.storage.deletions.carryOut(addresses, proof)).toBe(2)
    expect(await told()).toEqual(['noted', 2])
  })
})

test('what there is of all initiatives at once is what there is of each', async () => {
  const { deletions, openAnswers, mailSeries } = scene.storage
  expect(await deletions.holdings('nowhere')).toMatchObject({ holdings: [], survey: undefined })
  const [waiting] = await openAnswers.waiting('s-radweg')
  if (waiting === undefined) throw new Error('Nobody wrote anything.')
  await openAnswers.takeIn('s-radweg', [waiting.id], [{ variable: 'why', text: 'Der Hausmeister' }])
  const number = await mailSeries.add('markt', { kind: 'reminder', newCode: false, texts: {} })
  await mailSeries.setState('markt', number, { state: 'done' })
  await deletions.noteFinishedSeries(at)
  const all = await deletions.allHoldings()
  expect([...all.keys()].toSorted()).toEqual(['markt', 'radweg'])
  for (const [initiative, own] of all) expect(own).toEqual(await deletions.holdings(initiative))
  expect(all.get('markt')).toMatchObject({ survey: 's-markt', lastReminder: at })
  expect(await counted('radweg')).toEqual({ ...everything, openTexts: 1 })
})

test('texts are redacted once the last of them is confirmed and no answer waits to be read', async () => {
  const { deletions, openAnswers } = scene.storage
  const done = async () => (await deletions.holdings('radweg')).redactionDone
  expect(await done()).toBeUndefined()
  const ids = (await openAnswers.waiting('s-radweg')).map(({ id }) => id)
  await openAnswers.takeIn('s-radweg', ids, [{ variable: 'why', text: 'Der Hausmeister' }])
  expect(await done()).toBeUndefined()
  const [raw] = await openAnswers.raw('s-radweg', 'why', 1)
  if (raw === undefined) throw new Error('No text was taken in.')
  const redaction = { text: 'Der [Name]', withheld: '' }
  const proposed = [{ id: raw.id, seen: undefined, redaction }]
  await openAnswers.redact('s-radweg', 'why', proposed, { by: 'a1', at })
  expect(await done()).toBeUndefined()
  await openAnswers.confirm('s-radweg', 'why', [{ id: raw.id, redaction }], { by: 'a2', at })
  expect(await done()).toBe(at)
  const late = { submission: '3', day: '2026-11-02', stratum: '', content: '{}' }
  await scene.storage.answers.keep('s-radweg', [{ ...late, opened: true }])
  expect(await done()).toBeUndefined()
})

test('names and addresses go while the field runs, and who was drawn of which stratum stays until its end', async () => {
  const { participants, participantSamples, deletions } = scene.storage
  await deletions.carryOut({ ...place, kind: 'addresses', outcome: undefined }, proof)
  expect(await participants.counts('radweg')).toMatchObject([{ count: 1 }, { count: 1 }])
  expect(await participants.search('radweg', ['nora'])).toEqual([])
  const outcome = [{ stratum: 'Nord', invited: 1, used: 0, objected: 0, returned: 0 }]
  await participants.forget('radweg', outcome)
  expect((await participantSamples.current('radweg'))?.outcome).toEqual(outcome)
})

test('a reminder is the last one only while no further one is prepared', async () => {
  const { mailSeries, deletions } = scene.storage
  const texts = { kind: 'reminder', newCode: false, texts: {} } as const
  const last = async () => (await deletions.holdings('radweg')).lastReminder
  const number = await mailSeries.add('radweg', texts)
  await deletions.noteFinishedSeries('2026-11-01T08:00:00.000Z')
  expect(await last()).toBeUndefined()
  await mailSeries.setState('radweg', number, { state: 'done' })
  await deletions.noteFinishedSeries('2026-11-02T08:00:00.000Z')
  await deletions.noteFinishedSeries('2026-11-03T08:00:00.000Z')
  expect(await last()).toBe('2026-11-02T08:00:00.000Z')
  await mailSeries.add('radweg', texts)
  expect(await last()).toBeUndefined()
})

test('closed requests go with a proof in the register of the house, which is no dossier of an initiative', async () => {
  const { deletions, rightsRequests, dossiers } = scene.storage
  await rightsRequests.put({ id: 'r1', content: { name: 'Nora' }, closedAt: at })
  await rightsRequests.put({ id: 'r2', content: { name: 'Omar' }, closedAt: '' })
  expect(await deletions.forgetRequests(['r1', 'r2'], proof)).toBe(1)
  expect((await rightsRequests.all()).map(({ id }) => id)).toEqual(['r2'])
  expect((await deletions.register()).map(({ payload }) => payload)).toEqual([{ count: 1 }])
  expect((await dossiers.initiatives()).map(({ initiative }) => initiative)).toEqual([
    'markt',
    'radweg',
  ])
  expect((await dossiers.verify()).flaws).toEqual([])
})
