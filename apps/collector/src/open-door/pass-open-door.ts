import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { isFromTrustedDevice } from '../kiosk/trusted-device.ts'
import type { JourneyRequest } from '../journey/journey-request.ts'
import type { DoorVerdict } from './open-door.ts'
import { senderNetwork } from './sender-network.ts'

/**
 * What the door of an open survey says to answers that are complete; undefined where there is no door, where they are counted
 * already (who sends twice is only thanked twice), or where they come from a device that staff have set up.
 */
export async function passOpenDoor(
  c: Context,
  { door, box, addressHeader }: Pick<CollectorDeps, 'door' | 'box' | 'addressHeader'>,
  { prepared: { survey }, id, proof }: Pick<JourneyRequest, 'prepared' | 'id' | 'proof'>,
): Promise<DoorVerdict | undefined> {
  if (door === undefined || survey.access.kind !== 'open') return undefined
  if (await box.isCast(survey.id, id)) return undefined
  if (isFromTrustedDevice(c)) return undefined
  return door.judge(proof, senderNetwork(c, addressHeader))
}
