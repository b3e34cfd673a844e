import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createHash, randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, sqliteDatabase } from '@meinungsbild/database'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../migrations.ts'
import { hashOf, listFor, manyCodes, stratumOf } from '../testing/admission.ts'
import { nothingBlinded, type CodeUse } from './code-use.ts'
import { openDoors, type Doors } from './doors.ts'
import { issueKey } from './issue-key.ts'
import { newKeys } from './new-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-order-'))
afterAll(() => rmSync(folder, { recursive: true }))

const codes = manyCodes(120)
const tokenSecret = randomBytes(32)
const fresh = join(folder, 'fresh.sqlite')

/** Does something to a copy of the fresh database, and returns the bytes of its file. */
async function bytesAfter(work: (doors: Doors) => Promise<unknown>): Promise<Buffer> {
  const file = join(folder, `${randomBytes(6).toString('hex')}.sqlite`)
  copyFileSync(fresh, file)
  const opened = openDatabase(file, migrations, 'nothing')
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const database = sqliteDatabase(opened.database)
  const doors = openDoors(database, 1)
  await work(doors)
  await database.forgetOrder()
  expect(existsSync(`${file}-wal`)).toBe(false)
  expect(statSync(`${file}-journal`).size).toBe(0)
  opened.database.close()
  return readFileSync(file)
}

function nameOf(index: number) {
  const code = codes[index] ?? ''
  return { surveyId: 'survey-1', hash: hashOf(code), issue: issueKey(code, tokenSecret) }
}

/** Every third code in the plain mode; each of the others with a blinded message of its own. */
function useOf(index: number): CodeUse {
  if (index % 3 === 0) return { way: 'plain', blinded: nothingBlinded }
  return { way: 'blind', blinded: createHash('sha256').update(String(index)).digest() }
}

async function useInTurn(doors: Doors, order: readonly number[]): Promise<void> {
  for (const index of order)
    expect(await doors.codes.use(nameOf(index), useOf(index))).toEqual({ ok: true })
}

beforeAll(makeFresh)

async function makeFresh(): Promise<void> {
  const opened = openDatabase(fresh, migrations, 'nothing')
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const strata = [stratumOf('Nord', codes.slice(0, 60)), stratumOf('Süd', codes.slice(60))]
  const list = listFor([], { mode: 'blind', strata })
  const received = await openDoors(sqliteDatabase(opened.database), 1).receive(list, (ids) =>
    newKeys(ids, randomBytes),
  )
  expect(received).toMatchObject({ ok: true })
  opened.database.close()
}

const orders = fc.subarray(
  codes.map((_, index) => index),
  { minLength: 2, maxLength: 60 },
)

test('whoever holds the file sees which codes were used, and not in which order: its bytes are the same', async () => {
  await fc.assert(
    fc.asyncProperty(orders, fc.infiniteStream(fc.nat()), async (used, chance) => {
      const otherOrder = used
        .map((index) => [chance.next().value ?? 0, index] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, index]) => index)
      const once = await bytesAfter((doors) => useInTurn(doors, used))
      const otherwise = await bytesAfter((doors) => useInTurn(doors, otherOrder))
      expect(Buffer.compare(once, otherwise)).toBe(0)
      expect(Buffer.compare(once, readFileSync(fresh))).not.toBe(0)
    }),
    { numRuns: 10 },
  )
})

test('nor who came together: what differs is SQLite’s count of commits, in two places of the header', async () => {
  const used = codes.map((_, index) => index).filter((index) => index % 2 === 0)
  const together = await bytesAfter((doors) =>
    Promise.all(used.map((index) => doors.codes.use(nameOf(index), useOf(index)))),
  )
  const inTurn = await bytesAfter((doors) => useInTurn(doors, used))
  const differing = [...inTurn.keys()].filter((place) => inTurn[place] !== together[place])
  // https://www.sqlite.org/fileformat2.html: file change counter, and the counter for which the version is valid.
  const counters = [24, 25, 26, 27, 92, 93, 94, 95]
  expect(differing.length).toBeGreaterThan(0)
  expect(differing.filter((place) => !counters.includes(place))).toEqual([])
})

test('a code that was reissued and used again looks as one that was reissued at another time', async () => {
  const again: CodeUse = { way: 'blind', blinded: createHash('sha256').update('again').digest() }
  const early = await bytesAfter(async (doors) => {
    await useInTurn(doors, [1])
    expect(await doors.codes.reissue(nameOf(1))).toBe('reissued')
    await doors.codes.use(nameOf(1), again)
    await useInTurn(doors, [2, 4])
  })
  const late = await bytesAfter(async (doors) => {
    await useInTurn(doors, [4, 2, 1])
    expect(await doors.codes.reissue(nameOf(1))).toBe('reissued')
    await doors.codes.use(nameOf(1), again)
  })
  expect(Buffer.compare(early, late)).toBe(0)
})
