import type { DrawnPerson, NewSample } from '@meinungsbild/storage'
import { id } from '../../questionnaire/testing/short-initiative.ts'
import type { House } from '../../testing/open-house.ts'

const sample: NewSample = {
  at: '2026-11-20T08:00:00.000Z',
  source: 'register',
  legalBasis: 'bmg-34',
  reference: '33/2026',
  fileName: 'auszug.csv',
  fileHash: 'abc',
  counts: {},
  rules: {},
  seed: 'seed',
  allocation: 'proportional',
  strata: [],
}

/** Somebody of the register, with what is given. */
export function person(familyName: string, changes: Partial<DrawnPerson> = {}): DrawnPerson {
  return {
    draw: 'main',
    stratum: 'Altstadt',
    address: {
      title: '',
      givenNames: 'Åsa',
      familyName,
      street: 'Deichstraße 4',
      postcode: '20459',
      town: 'Hamburg',
    },
    email: '',
    language: 'de',
    unit: '',
    nameKey: familyName.toLowerCase(),
    ...changes,
  }
}

/** Puts people into the list of the initiative, as a draw does. */
export async function draw(house: House, people: readonly DrawnPerson[]): Promise<void> {
  await house.storage.participants.replace(id, sample, people)
}

/** So many different people. */
export function crowd(count: number): readonly DrawnPerson[] {
  return Array.from({ length: count }, (_, index) => person(`Lütje-${index + 1}`))
}
