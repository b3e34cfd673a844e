import { afterEach, beforeEach } from 'vitest'
import type { Participant } from '@meinungsbild/storage'
import { id } from '../../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { codePlan, place, untilApproved } from '../../testing/survey-initiative.ts'

export const planPath = `${place}/teilnehmende`

/** A fresh house in which people are to be asked with codes, and nobody has been drawn yet. */
export type PlannedScene = {
  readonly house: House
  /** The press office, signed in. */
  readonly presse: Person
  /** Those who are to be written to, by their numbers. */
  drawnPeople(): Promise<readonly Participant[]>
}

/** Sets the scene for every test of a file; it may be looked at within tests and their hooks only. */
export function plannedScene(): PlannedScene {
  let house: House
  let presse: Person
  beforeEach(async () => {
    house = await openHouse()
    presse = await house.as('presse')
    await untilApproved(house)
    await presse.post(planPath, codePlan)
  })
  afterEach(() => house.close())
  return {
    get house() {
      return house
    },
    get presse() {
      return presse
    },
    drawnPeople: () => house.storage.participants.page(id, 0),
  }
}
