import type { CollectorDeps } from '../collector-deps.ts'
import type { JourneyRequest } from '../journey/journey-request.ts'
import type { Proof } from './open-door.ts'

/** What the next page of an open survey carries for its door; undefined where there is none. */
export function proofToCarry(
  { door }: Pick<CollectorDeps, 'door'>,
  { prepared, proof }: Pick<JourneyRequest, 'prepared' | 'proof'>,
): Proof | undefined {
  return prepared.survey.access.kind === 'open' ? door?.carryOn(proof) : undefined
}
