import { expect, it } from 'vitest'
import { runHouse } from '../harness/running-house.ts'
import { plan, propose } from './planning.ts'
import { openOffice, type Stage } from './stage.ts'

it('goes from the idea to the published press release, each step by the role that may do it', async () => {
  const house = await runHouse()
  const { as, leave } = openOffice(house)
  const initiative = await propose(await as('leitung'))
  const stage: Stage = { house, as, at: (path) => initiative + path }
  await plan(stage)
  expect(1).toBe(1)
  await leave()
})
