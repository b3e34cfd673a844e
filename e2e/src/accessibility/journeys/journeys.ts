import type { Browser, Page } from 'playwright-core'
import { openGuest } from '../guests.ts'
import type { Origins } from '../plan.ts'
import { citizenJourneys } from './citizen-journeys.ts'
import { staffJourneys } from './staff-journeys.ts'

export type Journey = {
  readonly name: string
  readonly who: string
  /** Throws where it does not go on. */
  go(page: Page, places: Origins): Promise<void>
}

export type GoneJourney = { readonly name: string; readonly failure: string | undefined }

/** Goes every journey without a mouse, each in a window of its own. */
export async function goJourneys(
  browser: Browser,
  places: Origins,
): Promise<readonly GoneJourney[]> {
  const gone: GoneJourney[] = []
  for (const { name, who, go } of [...citizenJourneys, ...staffJourneys]) {
    const { context, page } = await openGuest(browser, who, places.staff)
    try {
      await go(page, places)
      gone.push({ name, failure: undefined })
    } catch (error) {
      gone.push({ name, failure: String(error).split('\n')[0] })
    } finally {
      await context.close()
    }
  }
  return gone
}
