import { randomBytes } from 'node:crypto'
import {
  databaseKinds,
  freshPlace,
  openTestDatabase,
} from '@meinungsbild/database/testing/fresh-database.ts'
import { describe, expect, test } from 'vitest'
import { nothingBlinded, type CodeUse } from './doors/code-use.ts'
import { openDoors } from './doors/doors.ts'
import { issueKey } from './doors/issue-key.ts'
import { newKeys } from './doors/new-keys.ts'
import { migrations, orderedTables } from './migrations.ts'
import { hashOf, listFor, manyCodes, stratumOf } from './testing/admission.ts'
import { openUnsubscriptions } from './unsubscribe/unsubscriptions.ts'

const codes = manyCodes(120)
const strata = [stratumOf('Nord', codes.slice(0, 60)), stratumOf('Süd', codes.slice(60))]
const list = listFor([], { mode: 'blind', strata })
const secret = randomBytes(32)
const plainly: CodeUse = { way: 'plain', blinded: nothingBlinded }
const blindly = (byte: number): CodeUse => ({
  way: 'blind',
  blinded: new Uint8Array(32).fill(byte),
})

function nameOf(index: number) {
  const code = codes[index] ?? ''
  return { surveyId: list.surveyId, hash: hashOf(code), issue: issueKey(code, secret) }
}

describe.each(databaseKinds)('the memory of the admission in %s', (kind) => {
  async function fresh(batch = 1) {
    const place = await freshPlace(kind)
    const open = () =>
      openTestDatabase({ place, migrations, ordered: orderedTables, leaves: 'nothing' })
    const database = await open()
    const doors = openDoors(database, batch)
    const received = await doors.receive(list, (ids) => newKeys(ids, randomBytes))
    expect(received).toMatchObject({ ok: true })
    return { database, doors, open }
  }

  test('opens a door by its list, and keeps keys and used codes when the list comes again', async () => {
    const { doors } = await fresh()
    expect(await doors.find('wunschbild')).toMatchObject({ surveyId: 'survey-1', mode: 'blind' })
    const keys = await doors.keys('survey-1')
    expect(keys.map(({ stratum }) => stratum)).toEqual(['Nord', 'Süd'])
    expect(await doors.codes.use(nameOf(0), plainly)).toEqual({ ok: true })
    const again = {
      ...list,
      strata: [strata[0] ?? stratumOf('', []), stratumOf('Süd', codes.slice(61))],
    }
    const received = await doors.receive(again, (ids) => {
      expect(ids).toEqual([])
      return newKeys(ids, randomBytes)
    })
    expect(received).toEqual({ ok: true, admissionKeys: keys })
    expect(await doors.codes.used('survey-1')).toEqual([nameOf(0).hash])
    expect(await doors.codes.use(nameOf(60), plainly)).toEqual({ ok: false, problem: 'unknown' })
    const taken = { ...list, surveyId: 'survey-2' }
    expect(await doors.receive(taken, () => expect.unreachable('It is refused before.'))).toEqual({
      ok: false,
      refusal: { code: 'slugTaken' },
    })
  })

  test('lets a code buy one thing, whoever asks at once, and again only what it bought', async () => {
    const { doors } = await fresh()
    const wanted = [plainly, blindly(1), blindly(2), blindly(1), plainly]
    const used = await Promise.all(wanted.map((use) => doors.codes.use(nameOf(5), use)))
    expect(used.map(({ ok }) => ok)).toEqual([true, false, false, false, true])
    expect(await doors.codes.find(nameOf(5))).toMatchObject({ way: 'plain', stratum: 'Nord' })
    expect(await doors.codes.usedCount('survey-1')).toBe(1)
  })

  test('reissues once, closes for paper, and marks codes together', async () => {
    const { doors, database } = await fresh(3)
    await doors.codes.use(nameOf(1), blindly(1))
    await doors.codes.use(nameOf(2), plainly)
    expect(await doors.codes.used('survey-1')).toEqual([])
    expect(await doors.codes.close(nameOf(1))).toBe('alreadyUsed')
    expect(await doors.codes.retire('survey-1', [nameOf(2).hash, nameOf(7).hash])).toEqual([
      nameOf(2).hash,
    ])
    expect(await doors.codes.use(nameOf(7), plainly)).toEqual({ ok: false, problem: 'closed' })
    expect(await doors.codes.reissue(nameOf(1))).toBe('reissued')
    expect(await doors.codes.use(nameOf(1), blindly(2))).toEqual({ ok: true })
    expect(await doors.codes.reissue(nameOf(1))).toBe('reissuedBefore')
    await doors.codes.use(nameOf(3), blindly(1))
    const three = [1, 2, 3].map((index) => nameOf(index).hash).toSorted()
    expect(await doors.codes.used('survey-1')).toEqual(three)
    expect(await doors.codes.marksLost('survey-1')).toBe(0)
    await database.forgetOrder()
    expect(await doors.codes.used('survey-1')).toEqual(three)
  })

  test('knows what was bought when the process has died with its marks', async () => {
    const { doors, database, open } = await fresh(50)
    await Promise.all(
      codes.slice(0, 20).map((_, index) => doors.codes.use(nameOf(index), blindly(index))),
    )
    await database.close()
    const after = openDoors(await open(), 50)
    expect(await after.codes.marksLost('survey-1')).toBe(20)
    expect(await after.codes.use(nameOf(4), plainly)).toMatchObject({ problem: 'alreadyIssued' })
    expect(await after.codes.find(nameOf(4))).toMatchObject({ way: 'blind' })
    expect(await after.codes.marksLost('survey-1')).toBe(19)
  })

  test('forgets a door for good, with its codes, secrets and unsubscriptions', async () => {
    const { doors, database } = await fresh()
    const unsubscriptions = openUnsubscriptions(database)
    await unsubscriptions.note('survey-1', 'm2')
    await unsubscriptions.note('survey-1', 'm1')
    await unsubscriptions.note('survey-1', 'm1')
    expect(await unsubscriptions.of('survey-1')).toEqual(['m1', 'm2'])
    await doors.codes.use(nameOf(0), plainly)
    await doors.end('survey-1', '2026-12-01T00:00:00Z')
    const door = await doors.find('wunschbild')
    expect([door?.secrets, door?.closes]).toEqual([undefined, '2026-12-01T00:00:00Z'])
    expect(await doors.list()).toEqual([])
    for (const table of ['codes', 'issues', 'strata', 'unsubscriptions', 'closed_codes'])
      expect(await database.all(`SELECT * FROM ${table}`)).toEqual([])
    expect(await doors.receive(list, (ids) => newKeys(ids, randomBytes))).toMatchObject({
      refusal: { code: 'ended' },
    })
  })
})
