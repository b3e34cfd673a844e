import type { House } from '../house/house.ts'
import { cityMaterial } from './city/material.ts'
import { play } from './play.ts'

/** Few enough to be there within seconds, many enough for every table. */
const citizens = 120

/** Fills an empty installation: one initiative on file, one in the field to be answered, one idea on the desk. */
export async function loadDemonstration(house: House): Promise<void> {
  const silent = () => undefined
  await play(house, cityMaterial(citizens), 'closing', silent)
}
