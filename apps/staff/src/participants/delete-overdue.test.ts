import { afterEach, beforeEach, expect, test } from 'vitest'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { untilEnded } from '../testing/survey-initiative.ts'
import { deleteOverdue } from './delete-overdue.ts'
import { extract } from './testing/extract.ts'
import { untilDrawn } from './testing/until-drawn.ts'
import { samplePath, uploadList } from './testing/upload-list.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const inHours = (hours: number) =>
  void (house.clock.now = new Date(house.clock.now.getTime() + hours * 60 * 60 * 1000))

test('a file that nobody went on reading is gone after a day, from the pages and from the disk', async () => {
  await untilDrawn(house)
  await uploadList(house, 'presse', extract(5))
  inHours(23)
  await deleteOverdue(house.deps)
  expect(await house.storage.participantUploads.read(id)).toBeDefined()
  inHours(2)
  const presse = await house.as('presse')
  expect((await presse.get(`${samplePath}/spalten`)).headers.get('location')).toBe(samplePath)
  expect(await house.storage.participantUploads.read(id)).toBeUndefined()
})

test('a list whose field ended, or whose initiative was given up, does not stay', async () => {
  await untilDrawn(house)
  await deleteOverdue(house.deps)
  expect(await house.storage.participants.initiatives()).toEqual([id])
  const hashes = { questionnaire: 'q', recipients: 'r', notice: 'n' }
  const by = { account: 'a-presse', name: 'Mehmet Yıldız', role: 'pressOffice' }
  const at = house.clock.now.toISOString()
  const next = (await house.storage.dossiers.read(id)).length
  await house.storage.dossiers.append(id, next, [
    { actor: 'a-presse', at, kind: 'fieldOpened', payload: { by, hashes } },
    { actor: 'a-presse', at, kind: 'fieldClosed', payload: { by, reason: 'Abgebrochen.' } },
  ])
  await deleteOverdue(house.deps)
  expect(await house.storage.participants.initiatives()).toEqual([])
})

test('objections are gone thirty days after the end of the field, and not before', async () => {
  const objection = { personHash: 'a', day: '2026-11-23' }
  await house.storage.objections.add(id, objection)
  await deleteOverdue(house.deps)
  expect(await house.storage.objections.all(id)).toEqual([objection])
  await untilEnded(house, [])
  inHours(30 * 24)
  await deleteOverdue(house.deps)
  expect(await house.storage.objections.all(id)).toEqual([objection])
  inHours(1)
  await deleteOverdue(house.deps)
  expect(await house.storage.objections.all(id)).toEqual([])
})
