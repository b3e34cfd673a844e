import { smallestBlindStratum } from '@meinungsbild/exchange'
import { textsFor } from '@meinungsbild/design'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { doorPlan, type DoorPlan } from '../publishing/door-plan.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { doorTexts } from './door.texts.ts'

/** The same of an initiative as it stands; none where there are no codes. */
export async function obstacleAtDoor(
  { storage }: Pick<StaffDeps, 'storage'>,
  { id, state }: LoadedInitiative,
  language: string,
): Promise<string | undefined> {
  if (state.participantsPlans.at(-1)?.plan.access !== 'code') return undefined
  const survey = await storage.surveys.ofInitiative(id)
  return survey && doorObstacle(await doorPlan({ storage }, survey), language)
}

/** Why a door cannot be as it was asked for: which strata are too small, and what to do. */
export function doorObstacle(
  { isImpossible, tooSmall }: DoorPlan,
  language: string,
): string | undefined {
  if (!isImpossible) return undefined
  const texts = textsFor(doorTexts, language)
  const names = tooSmall.map(({ id, codeHashes }) => `${id || texts.whole} (${codeHashes.length})`)
  return texts.tooSmall(names.join(', ') || '0', String(smallestBlindStratum))
}
