import { tooSmallToBlind, type AdmissionMode, type AdmissionStratum } from '@meinungsbild/exchange'
import type { Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'

/** How the door of a survey with codes will part code and answer, and what decides it. */
export type DoorPlan = {
  readonly mode: AdmissionMode
  readonly strata: readonly AdmissionStratum[]
  /** Strata with too few codes for the blind mode. */
  readonly tooSmall: readonly AdmissionStratum[]
  /** The blind mode was asked for, and cannot be had: the field must not be released so. */
  readonly isImpossible: boolean
}

/** Blind wherever every stratum is large enough, unless something else was asked for. */
export async function doorPlan(
  { storage }: Pick<StaffDeps, 'storage'>,
  survey: Survey,
): Promise<DoorPlan> {
  const strata = await storage.codes.hashes(survey.id)
  const tooSmall = tooSmallToBlind(strata)
  const isLargeEnough = strata.length > 0 && tooSmall.length === 0
  return {
    mode: survey.door === 'automatic' ? (isLargeEnough ? 'blind' : 'plain') : survey.door,
    strata,
    tooSmall,
    isImpossible: survey.door === 'blind' && !isLargeEnough,
  }
}

/** How many codes the smallest stratum has; undefined where there are none. */
export function smallestStratum(strata: readonly AdmissionStratum[]): number | undefined {
  const sizes = strata.map(({ codeHashes }) => codeHashes.length)
  return sizes.length === 0 ? undefined : Math.min(...sizes)
}
