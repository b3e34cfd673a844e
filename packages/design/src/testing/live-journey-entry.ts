import { liveJourney } from '../scripts/citizen/live-journey.ts'

/** What browsers decide by, where a test in a browser finds it. */
Object.assign(globalThis, { liveJourney })
