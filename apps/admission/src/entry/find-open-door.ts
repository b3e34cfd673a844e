import type { CitizenNotice } from '@meinungsbild/design'
import { surveyState } from '@meinungsbild/exchange'
import type { AdmissionDeps } from '../admission-deps.ts'
import type { Door, DoorSecrets } from '../doors/door.ts'

/** A door that opens now. */
export type OpenDoor = {
  readonly kind: 'open'
  readonly door: Door
  readonly secrets: DoorSecrets
}

/** A door that opens now, or what to tell instead and with which status. */
export type FoundDoor =
  | OpenDoor
  | {
      readonly kind: 'shut'
      readonly door: Door
      readonly status: 403 | 410
      readonly notice: CitizenNotice
    }
  | { readonly kind: 'unknown' }

export async function findOpenDoor(
  { doors, now }: AdmissionDeps,
  slug: string,
): Promise<FoundDoor> {
  const door = await doors.find(slug)
  if (door === undefined) return { kind: 'unknown' }
  const { secrets, opens, closes } = door
  const state = surveyState(door, now().toISOString())
  if (secrets === undefined || state === 'closed')
    return { kind: 'shut', door, status: 410, notice: { kind: 'closed', closes } }
  if (state === 'notYetOpen')
    return { kind: 'shut', door, status: 403, notice: { kind: 'notYetOpen', opens } }
  return { kind: 'open', door, secrets }
}
