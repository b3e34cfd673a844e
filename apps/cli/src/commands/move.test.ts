import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { sharedPostgres } from '@meinungsbild/database/testing/fresh-database.ts'
import { openStorage, verifyStoredDossiers } from '@meinungsbild/storage'
import { expect, test } from 'vitest'
import { runCommand } from '../demo/testing/run-command.ts'
import { openWorkplace } from '../demo/testing/workplace.ts'

const workplace = openWorkplace()

test('move copies a file into an empty database once, and tells what was moved', async () => {
  const data = { MEINUNGSBILD_DATA: workplace }
  const made = await runCommand(['account', 'nora', '--name', 'Nora'], data, 'lang genug für alle')
  expect(made.stderr).toBe('')
  const place = { file: join(workplace, 'staff', 'staff.sqlite') }
  const storage = await openStorage(place)
  if (!storage.ok) throw new Error(storage.refusal.code)
  const entry = { at: '2026-11-28T08:00:00.000Z', actor: 'nora', kind: 'noted', payload: {} }
  await storage.storage.dossiers.append(randomUUID(), 0, [entry])
  const address = await (await sharedPostgres()).newDatabase()
  const settings = { ...data, STAFF_DATABASE: address }
  const busy = await runCommand(['move', 'staff'], settings)
  expect(busy).toMatchObject({ code: 1, stderr: expect.stringContaining('schon in Gebrauch') })
  await storage.storage.close()

  const moved = await runCommand(['move', 'staff'], settings)
  expect(moved).toMatchObject({ code: 0, stderr: '' })
  expect(moved.stdout).toMatch(/ {2}accounts +1 {2}[0-9a-f]{16}\n/)
  expect(await verifyStoredDossiers({ address })).toEqual(await verifyStoredDossiers(place))
  const again = await runCommand(['move', 'staff'], settings)
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('ist nicht leer') })
  const nowhere = await runCommand(['move', 'staff'], data)
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('STAFF_DATABASE') })
})
