import { copyFileSync } from 'node:fs'
import { connectDatabase, moveToPostgres } from '@meinungsbild/database'
import { freshPlace } from '@meinungsbild/database/testing/fresh-database.ts'
import { expect, test } from 'vitest'
import { openDoors } from './doors/doors.ts'
import { migrations, orderedTables } from './migrations.ts'
import { freshCode, hashOf, listFor, signedDocument, startAdmission } from './testing/admission.ts'

test('a door that moves to a server knows there who has come and who has not', async () => {
  const admission = startAdmission()
  const [used, unused] = [freshCode(), freshCode()]
  const list = JSON.stringify(signedDocument(listFor([used, unused])))
  expect((await admission.call('PUT', '/lists/survey-1', list)).status).toBe(200)
  expect((await admission.post('/zugang/wunschbild', { code: used })).status).toBe(200)
  const file = `${admission.file}.copy`
  copyFileSync(admission.file, file)
  const place = await freshPlace('postgres')
  const address = 'address' in place ? place.address : ''
  const moved = await moveToPostgres({ file, address, migrations, leaves: 'nothing' })
  expect(moved).toMatchObject({ ok: true })
  expect(moved.ok && moved.tables.find(({ name }) => name === 'codes')?.rows).toBe(2)
  const before = await admission.doors.codes.used('survey-1')
  await admission.close()

  const parts = { migrations, ordered: orderedTables, onBroken: () => undefined }
  const connected = await connectDatabase({ place, ...parts })
  if (!connected.ok) throw new Error(connected.refusal.code)
  const doors = openDoors(connected.database, 1)
  expect([before, await doors.codes.used('survey-1')]).toEqual([[hashOf(used)], [hashOf(used)]])
  const close = (code: string) => doors.codes.close({ surveyId: 'survey-1', hash: hashOf(code) })
  expect([await close(used), await close(unused)]).toEqual(['alreadyUsed', 'closed'])
  await connected.database.close()
  // What is in use is no place to move to.
  const again = await moveToPostgres({ file: `${file}.none`, address, migrations })
  expect(again).toMatchObject({ ok: false })
})
