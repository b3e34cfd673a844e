import { join } from 'node:path'
import { bundle } from '../assets/bundle.ts'

/** The code by which browsers follow a journey, made as for their pages; leaves `liveJourney` among the globals. */
export function liveJourneyScript(): string {
  const [code = ''] = bundle([join(import.meta.dirname, 'live-journey-entry.ts')])
  return code
}
