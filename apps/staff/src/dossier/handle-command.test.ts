import type { Dossiers, Storage } from '@meinungsbild/storage'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import { personIn } from '../testing/person.ts'
import { acts, propose } from '../testing/proposal.ts'
import { createStaffApp } from '../app.ts'
import { handleCommand } from './handle-command.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await propose(await house.as('leitung'))
})
afterEach(() => house.close())

/** The house's storage in which somebody else is quicker: as often as told, an entry comes in just before an append. */
function hurried(times: number): Storage {
  let left = times
  const { dossiers } = house.storage
  const append: Dossiers['append'] = async (id, expected, entries) => {
    if (left > 0) {
      left -= 1
      const [first] = await dossiers.read(id)
      const { at, actor, payload } = first ?? { at: '', actor: '', payload: null }
      const due = { step: { id: '1.1', title: { de: 'Idee', en: 'Idea' } }, due: '2027-01-01' }
      const other = { at, actor, kind: 'dueDateSet', payload: { ...Object(payload), ...due } }
      await dossiers.append(id, expected, [other])
    }
    return dossiers.append(id, expected, entries)
  }
  return { ...house.storage, dossiers: { ...dossiers, append } }
}

describe('a command that meets another one', () => {
  test('is decided once more on the new state', async () => {
    const deps = { ...house.deps, storage: hurried(1) }
    const command = { kind: 'takeOver' } as const
    const handled = await handleCommand(deps, 'vorhaben-1', command, 'a-presse')
    expect(handled.kind).toBe('done')
    expect(await acts(house, 'vorhaben-1')).toEqual([
      'initiativeProposed a-leitung',
      'dueDateSet a-leitung',
      'stepCompleted a-presse',
    ])
  })

  test('is given up after the second time, with a page that says so, and leaves nothing', async () => {
    const storage = hurried(2)
    const app = createStaffApp({ ...house.deps, storage })
    const { token } = await storage.sessions.start('a-presse', house.clock.now.toISOString())
    const session = await storage.sessions.find(token, house.clock.now.toISOString())
    const presse = personIn(app, token, session?.csrfToken ?? '')
    const response = await presse.post('/vorhaben/vorhaben-1/idee', { tun: 'takeOver' })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('wurde nicht übernommen')
    expect((await acts(house, 'vorhaben-1')).at(-1)).toBe('dueDateSet a-leitung')
    expect((await storage.dossiers.verify()).flaws).toEqual([])
  })
})
