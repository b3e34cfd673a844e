import type { House } from '../../testing/open-house.ts'
import {
  basis,
  act,
  codePlan,
  done,
  notice,
  release,
  untilApproved,
} from '../../testing/survey-initiative.ts'
import { extract } from './extract.ts'
import { draw, settleColumns, uploadList } from './upload-list.ts'

/** A plan with codes and twelve people drawn from forty, by two strata, three more in reserve. */
export async function untilDrawn(house: House): Promise<void> {
  await untilApproved(house)
  const presse = await house.as('presse')
  await done(presse, 'teilnehmende', codePlan)
  await uploadList(house, 'presse', extract(40))
  await settleColumns(presse, { stratum1: 'column-7' })
  await draw(presse, { size: '12', reserve: '3', seed: 'Auental 2027' })
}

/** From codes for those who were drawn to an open field, on machines outside. */
export async function openFieldOfDrawn(house: House): Promise<void> {
  const presse = await house.as('presse')
  await untilStepDone(house)
  await release(house)
  await done(presse, 'feld', { closes: '2099-12-31' })
}

/** Everything else that is needed before the field release. */
export async function untilStepDone(house: House): Promise<void> {
  const presse = await house.as('presse')
  await done(presse, 'datenschutz/rechtsgrundlage', basis)
  await done(presse, 'datenschutzhinweise', notice)
  for (const point of ['pretest', 'accessibility', 'deletionPlan'])
    await act(house, 'a-presse', { kind: 'tickChecklist', point, done: true })
  await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
}
