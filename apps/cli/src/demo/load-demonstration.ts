import type { House } from '../house/house.ts'
import { cityMaterial } from './city/material.ts'
import { bicycleMaterial, eveningIdea, officeMaterial } from './city/office-material.ts'
import { putDistricts } from './city/put-districts.ts'
import { play } from './play.ts'
import { enterAbsence } from './scenes/absence.ts'
import { enterTools } from './scenes/tools.ts'
import { openCast } from './stage.ts'

/**
 * Few enough to be there within seconds, many enough for every table by districts: with other numbers some figure that the
 * press release quotes may have to be kept secret.
 */
const citizens = 240

/**
 * Fills an empty installation through its own pages: one initiative on file with its results published, one in the
 * field that anybody may answer, one idea that waits for the press office.
 */
export async function loadDemonstration(house: House): Promise<void> {
  const silent = () => undefined
  const cast = await openCast(house)
  await putDistricts(cast)
  await enterTools(cast)
  await play({ house, cast, material: officeMaterial(), until: 'field', say: silent })
  await play({ house, cast, material: cityMaterial(citizens), until: 'closing', say: silent })
  const material = { ...officeMaterial(), proposal: eveningIdea }
  await play({ house, cast, material, until: 'idea', say: silent })
  await enterAbsence(cast)
}

/** Adds an initiative on whose outline concept the leadership has not decided yet: what the handbook shows of a decision. */
export async function loadOpenDecision(house: House): Promise<void> {
  const cast = await openCast(house)
  const silent = () => undefined
  await play({ house, cast, material: bicycleMaterial(), until: 'decision', say: silent })
}
