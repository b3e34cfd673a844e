import { createHash, randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectDatabase } from '@meinungsbild/database'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations, orderedTables } from '../migrations.ts'
import { openBallotBox } from './ballot-box.ts'
import type { Ballot } from './judge-batch.ts'

const folder = mkdtempSync(join(tmpdir(), 'collector-order-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fresh = join(folder, 'fresh.sqlite')
beforeAll(makeFresh)

async function makeFresh(): Promise<void> {
  const database = await opened(fresh)
  await database.insert('surveys', [{ id: 's1', slug: 'park', document: '{}', signature: '' }])
  await database.forgetOrder()
  await database.close()
}

async function opened(file: string) {
  const result = await connectDatabase({
    place: { file },
    migrations,
    ordered: orderedTables,
    onBroken: (error) => expect.unreachable(error.message),
  })
  if (!result.ok) throw new Error(result.refusal.sentence.en)
  return result.database
}

const named = (what: string) => createHash('sha256').update(what).digest('base64url')

const ballots = Array.from({ length: 150 }, (_, index): Ballot => {
  const sealed = createHash('shake256', { outputLength: 200 + (index % 4) * 200 })
  return {
    id: named(`ballot ${index}`).slice(0, 22),
    surveyId: 's1',
    questionnaireHash: 'ab'.repeat(32),
    day: '2026-11-27',
    stratum: index % 2 === 0 ? 'Nord' : 'Süd',
    sealed: sealed.update(String(index)).digest('base64url'),
    token: named(`token ${index}`),
    quotas: [],
    files: [],
    arrival: undefined,
  }
})

/** The bytes of the file after these ballots were cast in turn, and after their order was forgotten. */
async function bytesAfter(cast: readonly Ballot[]): Promise<readonly [Buffer, Buffer]> {
  const file = join(folder, `${randomBytes(6).toString('hex')}.sqlite`)
  copyFileSync(fresh, file)
  const database = await opened(file)
  const box = openBallotBox(database)
  for (const ballot of cast) expect(await box.cast(ballot)).toMatchObject({ verdict: 'kept' })
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0)
  await database.get('PRAGMA wal_checkpoint(FULL)')
  const before = withoutCounters(readFileSync(file))
  await database.forgetOrder()
  expect(statSync(`${file}-wal`).size).toBe(0)
  expect(await box.counts('s1')).toEqual({ waiting: cast.length, spent: cast.length })
  const after = withoutCounters(readFileSync(file))
  await database.close()
  return [before, after]
}

/** https://www.sqlite.org/fileformat2.html: file change counter, and the counter for which the version is valid. */
function withoutCounters(bytes: Buffer): Buffer {
  return bytes.fill(0, 24, 28).fill(0, 92, 96)
}

const chosen = fc.subarray(
  ballots.map((_, index) => index),
  { minLength: 20 },
)

test('whoever holds the file afterwards sees what was cast, and not in which order: its bytes are the same', async () => {
  await fc.assert(
    fc.asyncProperty(chosen, async (indices) => {
      const cast = indices.flatMap((index) => ballots[index] ?? [])
      const [shown, forgotten] = await bytesAfter(cast)
      const [otherShown, otherForgotten] = await bytesAfter(cast.toReversed())
      expect(Buffer.compare(shown, otherShown)).not.toBe(0)
      expect(Buffer.compare(forgotten, otherForgotten)).toBe(0)
    }),
    { numRuns: 8 },
  )
})

test('nothing is written anew where nothing has come', async () => {
  const database = await opened(join(folder, 'quiet.sqlite'))
  const version = async () => (await database.get('PRAGMA schema_version'))?.['schema_version']
  await database.forgetOrder()
  const before = await version()
  await database.forgetOrder()
  expect(await version()).toBe(before)
  await database.insert('surveys', [{ id: 's2', slug: 'markt', document: '{}', signature: '' }])
  await database.forgetOrder()
  expect(await version()).not.toBe(before)
  await database.close()
})
