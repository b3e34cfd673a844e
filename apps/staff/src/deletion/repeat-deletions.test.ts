import { DatabaseSync } from 'node:sqlite'
import { openStorage, readDeletionList } from '@meinungsbild/storage'
import { fileOf } from '@meinungsbild/storage/testing/test-database.ts'
import { systemSignature } from '@meinungsbild/procedure'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { entriesOfKind } from '../dossier/entries-of-kind.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { act } from '../testing/survey-initiative.ts'
import { deleteDue } from './delete-due.ts'
import { houseRegister, toStoredHouseEntry } from './house-register.ts'
import { repeatDeletions } from './repeat-deletions.ts'
import { surveyWithEverything } from './testing/survey-with-everything.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

function inDays(days: number): void {
  house.clock.now = new Date(house.clock.now.getTime() + days * 86_400_000)
}

test('what had gone since a backup was made goes again when it is put back, once, and nothing else', async () => {
  await surveyWithEverything(house)
  inDays(1)
  const madeAt = house.clock.now.toISOString()
  const file = fileOf(house.database)
  const copy = `${file}.backup`
  const beside = new DatabaseSync(file, { readOnly: true })
  beside.prepare('vacuum into ?').run(copy)
  beside.close()

  inDays(1)
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  inDays(365)
  await deleteDue(house.deps)
  expect((await house.storage.deletions.holdings(id)).holdings.map(({ kind }) => kind)).toEqual([
    'paperForms',
  ])
  const gone = readDeletionList(file).filter(({ at }) => at > madeAt)

  const opened = await openStorage({ file: copy })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const { storage } = opened
  const deps = { ...house.deps, storage }
  const there = async () => (await storage.deletions.holdings(id)).holdings.map(({ kind }) => kind)
  expect(await there()).toHaveLength(10)
  await storage.deletions.append(
    0,
    toStoredHouseEntry({
      kind: 'backupRestored',
      at: house.clock.now.toISOString(),
      by: systemSignature,
      madeAt,
      gone,
    }),
  )
  await repeatDeletions(deps)
  expect(await there()).toEqual(['paperForms'])
  const told = await entriesOfKind(storage, id, ['dataDeleted'])
  const again = told.filter(({ entry }) => entry.again === true).map(({ entry }) => entry.data.id)
  expect(again.toSorted()).toEqual([
    'accessCodes',
    'addresses',
    'objections',
    'paperKeyings',
    'printedLetters',
    'sealedAnswers',
    'testAnswers',
    'uploadedLists',
  ])
  expect((await storage.disposals.register()).map(({ kind }) => kind)).toEqual(['rawDataDestroyed'])
  const register = await houseRegister(storage)
  expect(register.map(({ kind }) => kind)).toEqual(['backupRestored', 'deletionsRepeated'])

  // What is stored after that is new, and stays.
  await storage.objections.add(id, { personHash: 'b', day: '2026-12-01' })
  await repeatDeletions(deps)
  expect(await there()).toEqual(['objections', 'paperForms'])
  expect(await houseRegister(storage)).toEqual(register)
  await storage.close()
}, 120_000)
