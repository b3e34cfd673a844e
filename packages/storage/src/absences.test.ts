import { beforeEach, describe, expect, test } from 'vitest'
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  for (const [id, name] of [
    ['a1', 'Anne Jülich'],
    ['a2', 'Bert Kling'],
    ['a3', 'Cora Lenz'],
  ] as const) {
    const rest = { office: '', unit: 'Amt', roles: [], deputy: false, administrator: false }
    await scene.storage.accounts.create({ id, login: id, name, language: 'de', ...rest }, 'x')
  }
})

const week = {
  id: 'w1',
  account: 'a1',
  from: '2026-12-01',
  to: '2026-12-04',
  deputy: 'a2',
  at: '2026-11-22T08:00:00.000Z',
}
const known = { ...week, name: 'Anne Jülich', deputyName: 'Bert Kling' }

describe('an absence', () => {
  test('is forgotten with the day after its last day, and not before', async () => {
    const { absences } = scene.storage
    await absences.enter(week)
    await absences.forgetBefore(week.to)
    expect(await absences.of('a1')).toHaveLength(1)
    await absences.forgetBefore('2026-12-31')
    expect(await absences.of('a1')).toEqual([])
  })

  test('is covered on its days, the first and the last among them, and on no other', async () => {
    const { absences } = scene.storage
    await absences.enter(week)
    const days = ['2026-11-30', '2026-12-01', '2026-12-04', '2026-12-05']
    const covered = await Promise.all(days.map((day) => absences.coveredBy('a2', day)))
    expect(covered).toEqual([[], [known], [known], []])
    expect(await absences.coveredBy('a1', '2026-12-02')).toEqual([])
  })

  test('is taken back by whose it is, and by nobody else', async () => {
    const { absences } = scene.storage
    await absences.enter({ ...week, id: 'w2', from: '2027-01-04', to: '2027-01-05' })
    await absences.enter(week)
    expect((await absences.of('a1')).map(({ id }) => id)).toEqual(['w1', 'w2'])
    await absences.remove('w1', 'a2')
    expect(await absences.find('w1')).toEqual(known)
    await absences.remove('w1', 'a1')
    expect(await absences.find('w1')).toBeUndefined()
  })

  test('names a colleague, and its days in their order', async () => {
    const { absences } = scene.storage
    await expect(absences.enter({ ...week, deputy: 'a1' })).rejects.toThrow(/check constraint/i)
    await expect(absences.enter({ ...week, deputy: 'nobody' })).rejects.toThrow(/foreign key/i)
    await expect(absences.enter({ ...week, to: '2026-11-30' })).rejects.toThrow(/check constraint/i)
  })
})

describe('a session', () => {
  test('says for which absence somebody acts, until told otherwise', async () => {
    const { sessions } = scene.storage
    const at = week.at
    const { token } = await sessions.start('a2', at)
    const other = await sessions.start('a2', at)
    expect(await sessions.find(token, at)).toMatchObject({ absence: undefined })
    await sessions.standIn(token, 'w1')
    expect(await sessions.find(token, at)).toMatchObject({ account: 'a2', absence: 'w1' })
    expect(await sessions.find(other.token, at)).toMatchObject({ absence: undefined })
    await sessions.standIn(token, undefined)
    expect(await sessions.find(token, at)).toMatchObject({ absence: undefined })
  })
})
