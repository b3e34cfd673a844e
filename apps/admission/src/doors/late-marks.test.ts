import { afterEach, expect, test } from 'vitest'
import {
  hashOf,
  listFor,
  manyCodes,
  signedDocument,
  startAdmission,
  stratumOf,
  type Admission,
} from '../testing/admission.ts'

let admission: Admission
afterEach(() => admission.close())

const north = manyCodes(60)
const south = manyCodes(60)

async function open(markBatch: number) {
  admission = startAdmission({ markBatch })
  const strata = [stratumOf('Nord', north), stratumOf('Süd', south)]
  const sent = JSON.stringify(signedDocument(listFor([], { mode: 'blind', strata })))
  expect((await admission.call('PUT', '/lists/survey-1', sent)).status).toBe(200)
}

async function enter(codes: readonly string[]) {
  for (const code of codes) {
    expect((await admission.post('/zugang/wunschbild', { code })).status).toBe(200)
  }
}

/** What the list of codes tells whoever looks into the database. */
function marked(): readonly unknown[] {
  return admission
    .dump()
    .codes.filter(({ way }) => way !== 'fresh')
    .map(({ hash }) => hash)
}

async function told() {
  const answered = await admission.call('GET', '/doors/survey-1')
  return (await answered.json()) as { used: string[]; count: number; marksLost: number }
}

const hashes = (codes: readonly string[]) => codes.map(hashOf).toSorted()

test('codes are marked only together with others of their stratum, and counted at once', async () => {
  await open(10)
  await enter([...north.slice(0, 9), ...south.slice(0, 9)])
  expect(marked()).toEqual([])
  expect(await told()).toEqual({ used: [], count: 18, marksLost: 0 })
  await enter(north.slice(9, 10))
  expect(marked()).toEqual(hashes(north.slice(0, 10)))
  expect(await told()).toEqual({ used: hashes(north.slice(0, 10)), count: 19, marksLost: 0 })
})

test('a code buys one token only, marked or not, even if its mark was lost with the process', async () => {
  await open(10)
  const [code = ''] = north
  await enter([code])
  const blinded = Buffer.alloc(384, 1)
  expect((await admission.sign(code, blinded)).status).toBe(409)
  admission.restart()
  expect(marked()).toEqual([])
  expect((await admission.sign(code, blinded)).status).toBe(409)
  // Shown again, it is remembered for its mark again.
  await admission.doors.codes.markAll()
  expect(marked()).toEqual([hashOf(code)])
})

test('marks that were lost are counted, until their codes are shown again', async () => {
  await open(10)
  const [first = '', second = '', third = ''] = north
  const sign = async (code: string, byte: number) =>
    expect((await admission.sign(code, Buffer.alloc(384, byte))).status).toBe(200)
  for (const code of [first, second, third]) await sign(code, 1)
  // One mark is written and the code may buy once more, two are lost.
  admission.restart()
  await sign(first, 1)
  await admission.doors.codes.markAll()
  const name = { surveyId: 'survey-1', hash: hashOf(first) }
  expect(await admission.doors.codes.reissue(name)).toBe('reissued')
  expect(await told()).toMatchObject({ count: 3, marksLost: 2 })
  await sign(first, 2)
  expect(await told()).toMatchObject({ count: 3, marksLost: 2 })
  await admission.doors.codes.markAll()
  await sign(second, 1)
  expect(await told()).toMatchObject({ count: 3, marksLost: 1 })
  await sign(third, 1)
  expect(await told()).toMatchObject({ count: 3, marksLost: 0 })
})

test('when the field is over, nobody waits any more', async () => {
  await open(10)
  await enter(north.slice(0, 3))
  admission.clock.now = new Date('2026-12-20T00:00:00Z')
  expect(await told()).toEqual({ used: hashes(north.slice(0, 3)), count: 3, marksLost: 0 })
})

test('what is bought lies in the file under a name that the list of codes does not give', async () => {
  await open(10)
  await enter(north.slice(0, 5))
  const issues = admission.dump().issues.map(({ key }) => String(key))
  expect(issues).toHaveLength(5)
  for (const hash of hashes(north)) {
    expect(issues.some((key) => key.includes(hash))).toBe(false)
  }
})

test('who closes a code for paper, or has it reissued, hears of a use that is not marked yet', async () => {
  await open(10)
  const [plain = '', blind = '', unused = ''] = north
  await enter([plain])
  expect((await admission.sign(blind, Buffer.alloc(384, 1))).status).toBe(200)
  expect(marked()).toEqual([])
  const { codes } = admission.doors
  const name = (code: string) => ({ surveyId: 'survey-1', hash: hashOf(code) })
  expect(await codes.close(name(plain))).toBe('alreadyUsed')
  expect(await codes.retire('survey-1', hashes([plain, blind, unused]))).toEqual(
    hashes([plain, blind]),
  )
  expect((await admission.post('/zugang/wunschbild', { code: unused })).status).toBe(409)
  expect(await codes.reissue(name(north[9] ?? ''))).toBe('notIssued')
  expect(await codes.reissue(name(blind))).toBe('reissued')
  expect(await codes.reissue(name(blind))).toBe('reissued')
  expect((await admission.sign(blind, Buffer.alloc(384, 2))).status).toBe(200)
  expect(await codes.reissue(name(blind))).toBe('reissuedBefore')
  expect((await admission.sign(blind, Buffer.alloc(384, 3))).status).toBe(409)
})
