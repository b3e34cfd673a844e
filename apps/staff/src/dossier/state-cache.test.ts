import { replay } from '@meinungsbild/procedure'
import type { Dossiers } from '@meinungsbild/storage'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { propose } from '../testing/proposal.ts'
import { loadAll } from './load-all.ts'
import { loadInitiative } from './load-initiative.ts'
import { stateUpTo } from './state-cache.ts'
import { fromStored } from './stored-entries.ts'
import { lengthen } from './testing/long-dossier.ts'

const id = 'vorhaben-1'

let house: House
let reads: (readonly [initiative: string, after: number])[]
/** The dossiers of the house, which note what is read of them. */
let dossiers: Dossiers
beforeEach(async () => {
  house = await openHouse()
  reads = []
  const { storage } = house
  dossiers = {
    ...storage.dossiers,
    read(initiative, after = 0) {
      reads.push([initiative, after])
      return storage.dossiers.read(initiative, after)
    },
  }
})
afterEach(() => house.close())

const load = () => loadInitiative({ ...house.storage, dossiers }, id)

describe('the state of a dossier', () => {
  test('is that of all its entries, of which each is read once', async () => {
    await propose(await house.as('leitung'))
    await load()
    await load()
    expect(reads).toEqual([[id, 0]])
    await until2(house)
    const { model, state } = await load()
    expect(reads).toEqual([
      [id, 0],
      [id, 1],
    ])
    expect(state).toEqual(replay(model, fromStored(await house.storage.dossiers.read(id))))
    await loadAll({ ...house.storage, dossiers })
    expect(reads).toHaveLength(2)
  })

  test('of a long dossier is read once for all who ask meanwhile', async () => {
    await propose(await house.as('leitung'))
    await lengthen(house, id, 1000)
    reads = []
    const storage = { ...house.storage, dossiers }
    const [one, other, [among]] = await Promise.all([load(), load(), loadAll(storage)])
    expect(reads).toEqual([[id, 0]])
    expect([other.state, among?.state]).toEqual([one.state, one.state])
    expect(one.state).toEqual(replay(one.model, fromStored(await house.storage.dossiers.read(id))))
  })

  test('is made anew where the dossier does not go on from what was known', async () => {
    await until(house, '1.2')
    const known = await load()
    const strange = { ...dossiers, lastEntry: async () => ({ number: 2, hash: 'f'.repeat(64) }) }
    const [, second] = await house.storage.dossiers.read(id)
    reads = []
    expect(
      await stateUpTo({ ...house.storage, dossiers }, id, { number: 2, hash: 'f'.repeat(64) }),
    ).toMatchObject({
      number: second?.number,
      hash: second?.hash,
      state: known.state,
    })
    expect(reads).toEqual([[id, 0]])
    expect((await loadInitiative({ ...house.storage, dossiers: strange }, id)).state.entries).toBe(
      2,
    )
  })

  test('of a dossier that does not exist is nothing yet', async () => {
    expect((await load()).state.status).toBe('none')
    expect(await loadAll(house.storage)).toEqual([])
  })
})

/** The press office takes the idea over. */
async function until2(at: House): Promise<void> {
  const presse = await at.as('presse')
  expect((await presse.post(`${place}/idee`, { tun: 'takeOver' })).status).toBe(303)
}
