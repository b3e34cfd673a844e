import type { DrawnPerson, NewSample } from '@meinungsbild/storage'
import { id } from '../../questionnaire/testing/short-initiative.ts'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import {
  basis,
  act,
  codePlan,
  done,
  notice,
  release,
  untilApproved,
} from '../../testing/survey-initiative.ts'

/** Somebody who was drawn; `changes` say what matters to a test. */
export function drawn(number: number, changes: Partial<DrawnPerson> = {}): DrawnPerson {
  return {
    draw: 'main',
    stratum: '',
    address: {
      title: '',
      givenNames: 'Erika',
      familyName: `Muster${number}`,
      street: 'Deichstraße 4',
      postcode: '20459',
      town: 'Hamburg',
    },
    email: `erika${number}@anderswo.example`,
    language: 'de',
    unit: '',
    nameKey: `erika muster${number}`,
    ...changes,
  }
}

export const sample: NewSample = {
  at: '2026-11-27T09:00:00.000Z',
  source: 'addressBook',
  legalBasis: '',
  reference: '',
  fileName: '',
  fileHash: '',
  counts: {},
  rules: {},
  seed: 's',
  allocation: 'everybody',
  strata: [],
}

/** Up to the plan, with these people drawn. */
export async function untilDrawn(
  house: House,
  presse: Person,
  people: readonly DrawnPerson[],
): Promise<void> {
  await untilApproved(house)
  await house.storage.participants.replace(id, sample, people)
  const invited = people.filter(({ draw }) => draw === 'main')
  await done(presse, 'teilnehmende', { ...codePlan, size: String(invited.length) })
}

/** Up to the open field, those with an address chosen for the invitation; the others have codes from letters. */
export async function untilInvitable(
  house: House,
  presse: Person,
  people: readonly DrawnPerson[],
): Promise<void> {
  await untilDrawn(house, presse, people)
  await done(presse, 'e-mails/empfang', {})
  if (people.some(({ email }) => email === ''))
    await presse.post(`/vorhaben/${id}/teilnehmende/zugangscodes`)
  await untilFieldOpen(house, presse)
}

/** From there to the open field. */
export async function untilFieldOpen(house: House, presse: Person): Promise<void> {
  await untilReleased(house, presse)
  await done(presse, 'feld', { closes: '2099-12-31' })
}

export async function untilReleased(house: House, presse: Person): Promise<void> {
  await done(presse, 'datenschutz/rechtsgrundlage', basis)
  await done(presse, 'datenschutzhinweise', notice)
  for (const point of ['pretest', 'accessibility', 'deletionPlan'])
    await act(house, 'a-presse', { kind: 'tickChecklist', point, done: true })
  await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
  await release(house)
}
