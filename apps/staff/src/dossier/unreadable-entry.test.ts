import { afterEach, beforeEach, expect, test } from 'vitest'
import { createStaffApp } from '../app.ts'
import { deleteDue } from '../deletion/delete-due.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { personIn } from '../testing/person.ts'
import { ideaForm } from '../testing/proposal.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

test.each([
  ['content that is no JSON', "payload = 'torn'"],
  ['a kind that nobody knows', "kind = 'nonsense'"],
])('a dossier with %s is named, and the work at all others goes on', async (_, damage) => {
  const leitung = await house.as('leitung')
  for (const id of ['vorhaben-1', 'vorhaben-2'])
    expect((await leitung.post('/vorhaben/neu', { ...ideaForm, id })).status).toBe(303)
  await house.database.tamper(
    `update dossier_entries set ${damage} where initiative = 'vorhaben-1' and number = 1`,
  )
  const named = 'In der Akte vorhaben-1 ist der Eintrag 1 beschädigt'
  // Somebody else's process: what it has read before is not in its memory.
  const { storage } = house
  const deps = { ...house.deps, storage: { ...storage, dossiers: { ...storage.dossiers } } }
  const now = house.clock.now.toISOString()
  const { token } = await storage.sessions.start('a-leitung', now)
  const reader = personIn(createStaffApp(deps), token, '')
  const list = await reader.page('/vorhaben')
  expect(list).toContain(named)
  expect(list).toContain('/vorhaben/vorhaben-2')
  expect((await reader.get('/aufgaben')).status).toBe(200)
  expect((await reader.get('/vorhaben/vorhaben-2')).status).toBe(200)
  const damaged = await reader.get('/vorhaben/vorhaben-1')
  expect(damaged.status).toBe(500)
  expect(await damaged.text()).toContain(named)

  await deleteDue(deps)
  expect(house.log.at(-1)).toBe('Not deleted: Entry 1 of the dossier vorhaben-1 cannot be read.')
  const { flaws } = await storage.dossiers.verify()
  expect(flaws).toContainEqual({ initiative: 'vorhaben-1', number: 1, flaw: 'altered' })
  expect(flaws.every(({ initiative }) => initiative === 'vorhaben-1')).toBe(true)
})
