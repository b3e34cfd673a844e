import { randomBytes } from 'node:crypto'
import { databaseKinds, freshDatabase } from '@meinungsbild/database/testing/fresh-database.ts'
import { describe, expect, test } from 'vitest'
import { openBallotBox } from './ballot-box/ballot-box.ts'
import type { Ballot } from './ballot-box/judge-batch.ts'
import { openBarrierBox } from './barriers/barrier-box.ts'
import { openFileBox } from './file-box/file-box.ts'
import { migrations, orderedTables } from './migrations.ts'
import { doorKey } from './open-door/door-key.ts'
import { failureCounter, readArrivals } from './open-door/door-tally.ts'
import { openReceiptBook } from './receipts/receipt-book.ts'
import { leafOf } from './receipts/leaf-of.ts'
import { divideBySurvey } from './testing/divide-by-survey.ts'
import { openResultFiles } from './shelf/result-files.ts'

const newId = () => randomBytes(16).toString('base64url')

function ballot(change: Partial<Ballot> = {}): Ballot {
  return {
    id: newId(),
    surveyId: 's1',
    questionnaireHash: 'ab'.repeat(32),
    day: '2026-11-28',
    stratum: 'Nord',
    sealed: randomBytes(60).toString('base64url'),
    token: newId(),
    quotas: [],
    files: [],
    arrival: undefined,
    ...change,
  }
}

const memories = [...databaseKinds, 'postgres divided by survey'] as const

test('what lies there is still there when the tables of a server are divided, each survey in one part', async () => {
  const database = await freshDatabase('postgres', { migrations, ordered: orderedTables })
  const surveys = Array.from({ length: 12 }, (_, index) => `s${index}`)
  await database.insert(
    'surveys',
    surveys.map((id) => ({ id, slug: id, document: '{}', signature: '' })),
  )
  const box = openBallotBox(database)
  const all = surveys.flatMap((surveyId) => [ballot({ surveyId }), ballot({ surveyId })])
  await Promise.all(all.map(box.cast))
  const schema = async () =>
    database.all(
      `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
      FROM pg_constraint WHERE conrelid IN (SELECT oid FROM pg_class WHERE relname IN (?)) ORDER BY 1, 2`,
      [...orderedTables],
    )
  const before = await schema()
  expect(before.length).toBeGreaterThan(10)
  await divideBySurvey(database)
  expect(await schema()).toEqual(before)

  for (const each of all) {
    expect(await box.cast({ ...each, token: undefined })).toMatchObject({ verdict: 'repeated' })
    expect(await box.isSpent(each.surveyId, each.token ?? '')).toBe(true)
  }
  const parts = await database.all(
    'SELECT survey, count(DISTINCT tableoid) AS parts FROM ballots GROUP BY survey',
  )
  expect(parts.map(({ parts: of }) => Number(of))).toEqual(surveys.map(() => 1))
  const used = await database.get('SELECT count(DISTINCT tableoid) AS parts FROM ballots')
  expect(Number(used?.['parts'])).toBeGreaterThan(1)
})

describe.each(memories)('the memory of the collector in %s', (memory) => {
  async function fresh() {
    const kind = memory === 'sqlite' ? 'sqlite' : 'postgres'
    const database = await freshDatabase(kind, { migrations, ordered: orderedTables })
    if (memory === 'postgres divided by survey') await divideBySurvey(database)
    for (const id of ['s1', 's2'])
      await database.insert('surveys', [{ id, slug: id, document: '{}', signature: '' }])
    return database
  }

  test('counts a submission and a token once, also among those that came together', async () => {
    const box = openBallotBox(await fresh())
    const one = ballot()
    const other = ballot({ token: one.token })
    const elsewhere = ballot({ surveyId: 's2', token: one.token })
    const leaf = leafOf(one.sealed)
    const again = { ...one, sealed: other.sealed }
    expect(await Promise.all([one, again, other, elsewhere].map(box.cast))).toEqual([
      { verdict: 'kept', leaf },
      { verdict: 'repeated', leaf },
      { verdict: 'tokenSpent', leaf: undefined },
      { verdict: 'kept', leaf: leafOf(elsewhere.sealed) },
    ])
    expect(await box.cast(again)).toEqual({ verdict: 'repeated', leaf })
    expect(await box.cast(other)).toEqual({ verdict: 'tokenSpent', leaf: undefined })
    // Ids are random: the same one under another survey is made by hand, and takes nothing from anybody.
    const otherSurvey = ballot({ id: one.id, surveyId: 's2' })
    expect(await box.cast(otherSurvey)).toMatchObject({ verdict: 'kept' })
    expect(await box.isCast('s1', one.id)).toBe(true)
    expect(await box.isCast('s1', other.id)).toBe(false)
    expect(await box.isSpent('s1', one.token ?? '')).toBe(true)
    expect(await box.counts('s1')).toEqual({ waiting: 1, spent: 1 })
    const { token: _, quotas: __, files: ___, arrival: ____, ...sealed } = one
    expect(await box.waiting('s1', 10)).toEqual([sealed])
  })

  test('hands ballots over in the order of their ids, and still knows them when they are gone', async () => {
    const database = await fresh()
    const box = openBallotBox(database)
    const all = Array.from({ length: 600 }, () => ballot())
    const casts = await Promise.all(all.map(box.cast))
    expect(new Set(casts.map(({ verdict }) => verdict))).toEqual(new Set(['kept']))
    const waiting = await box.waiting('s1', 500)
    expect(waiting.map(({ id }) => id)).toEqual(
      all
        .map(({ id }) => id)
        .toSorted()
        .slice(0, 500),
    )
    await box.confirm([...waiting.map(({ id }) => id), 'never there'])
    await database.forgetOrder()
    expect(await box.counts('s1')).toEqual({ waiting: 100, spent: 600 })
    expect(await box.cast(all[0] ?? ballot())).toMatchObject({ verdict: 'repeated' })
  })

  test('counts quotas and arrivals of what is kept, and failed challenges', async () => {
    const database = await fresh()
    const box = openBallotBox(database)
    const arrival = (hour: number, waited = false) => ({ hour, waited, beyondLimit: waited })
    const one = ballot({ quotas: ['old', 'north'], arrival: arrival(9) })
    await Promise.all(
      [one, one, ballot({ quotas: ['old'], arrival: arrival(9, true) })].map(box.cast),
    )
    await box.cast(ballot({ quotas: ['old'], arrival: arrival(10) }))
    const quotas = [
      { id: 'old', limit: 3 },
      { id: 'north', limit: 2 },
      { id: 'new', limit: 1 },
    ].map((quota) => ({ ...quota, when: '', ending: '' }))
    expect([...(await box.fullQuotas('s1', quotas))]).toEqual(['old'])
    const count = failureCounter(database)
    count('s1', '2026-11-28')
    count('s1', '2026-11-28')
    await box.cast(ballot())
    await expect
      .poll(() => readArrivals(database, 's1'))
      .toEqual({
        hours: [
          { day: '2026-11-28', hour: 9, answers: 2 },
          { day: '2026-11-28', hour: 10, answers: 1 },
        ],
        days: [{ day: '2026-11-28', waited: 1, beyondLimit: 1, failed: 2 }],
      })
  })

  test('keeps files until the answer that names them, and forgets those that none has named for a day', async () => {
    const database = await fresh()
    const [files, box] = [openFileBox(database), openBallotBox(database)]
    const sealed = randomBytes(5_000).toString('base64url')
    const keep = (id: string, day: string) => files.keep({ id, survey: 's1', day, sealed })
    expect(await keep('a', '2026-11-28')).toBe('kept')
    expect(await keep('b', '2026-11-28')).toBe('kept')
    expect(await files.waiting('s1', '', 5)).toEqual([])
    await box.cast(ballot({ files: ['a'] }))
    expect(await files.waiting('s1', '', 5)).toEqual([{ id: 'a', sealed }])
    expect(await files.waiting('s1', 'a', 5)).toEqual([])
    await keep('c', '2026-11-30')
    expect((await database.all('SELECT id FROM files ORDER BY id')).map(({ id }) => id)).toEqual([
      'a',
      'c',
    ])
    await files.confirm(['a'])
    expect(await files.waiting('s1', '', 5)).toEqual([])
  })

  test('finds receipts, and takes no head back that was told', async () => {
    const database = await fresh()
    const [book, box] = [openReceiptBook(database), openBallotBox(database)]
    const one = ballot()
    await box.cast(one)
    const leaf = leafOf(one.sealed)
    const later = ballot({ day: '2026-11-30' })
    await box.cast(later)
    await box.cast(ballot({ day: '2026-12-01', surveyId: 's2' }))
    const laterLeaf = leafOf(later.sealed)
    expect(await book.dayOf('s1', leaf)).toBe(one.day)
    expect(await book.dayOf('s1', laterLeaf)).toBe(later.day)
    expect(await book.dayOf('s2', leaf)).toBeUndefined()
    expect(await book.dayOf('s1', leafOf(ballot().sealed))).toBeUndefined()
    expect(await book.leavesUntil('s1', '2026-11-27')).toEqual([])
    expect(await book.leavesUntil('s1', '2026-11-29')).toEqual([{ day: one.day, leaf }])
    expect(await book.leavesUntil('s1', later.day)).toEqual([
      { day: one.day, leaf },
      { day: later.day, leaf: laterLeaf },
    ])
    const heads = (root: string) => ({
      format: 'meinungsbild/ballot-box-heads/1' as const,
      surveyId: 's1',
      heads: [{ day: one.day, size: 1, root: root.repeat(64) }],
      alarm: false,
    })
    const put = (root: string) =>
      book.putHeads(heads(root), { document: JSON.stringify(heads(root)), signature: root })
    expect([await put('a'), await put('a'), await put('b')]).toEqual(['put', 'put', 'different'])
    expect((await book.heads('s1'))?.document).toEqual(heads('a'))
  })

  test('keeps reports of barriers and files of results, and has one key for its door', async () => {
    const database = await fresh()
    const barriers = openBarrierBox(database)
    const report = { id: 'r1', day: '2026-11-28', page: '/', text: 'Zu klein', contact: '' }
    expect(await barriers.keep(report)).toBe('kept')
    expect(await barriers.waiting(5)).toEqual([report])
    await barriers.confirm(['r1'])
    expect(await barriers.waiting(5)).toEqual([])

    const files = openResultFiles(database)
    const content = new Uint8Array(randomBytes(100))
    await files.put('park', 'x', content)
    await files.put('park', 'x', content)
    await files.put('park', 'y', content)
    expect(await files.content('park', 'x')).toEqual(content)
    const named = (sha256: string) => ({ sha256, name: `${sha256}.csv` })
    expect(await files.missing('park', [named('x'), named('z')])).toBe('z.csv')
    await files.keepOnly('park', [named('x')])
    expect(await files.content('park', 'y')).toBeUndefined()

    const keys = await Promise.all([1, 2, 3].map(() => doorKey(database, randomBytes)))
    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1)
  })
})
