import { openHouse, type House } from '../../testing/open-house.ts'
import { parkSurvey } from './park-survey.ts'
import { saved, untilConcept } from './short-initiative.ts'

/** A fresh house in which the questionnaire about the park has just been saved. */
export async function parkHouse(): Promise<House> {
  const house = await openHouse()
  await untilConcept(house)
  await saved(house, parkSurvey)
  return house
}
