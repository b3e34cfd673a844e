import type { BackgroundJob } from '../background/background-work.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { fetchAnswers } from './fetch-answers.ts'

const hour = 60 * 60 * 1000

/**
 * Fetches the answers of all open fields once a day, so that the ballot box is emptied and its list signed also where
 * nobody presses a button. `fetchedOn` remembers by survey on which day that was.
 */
export async function fetchOncePerDay(
  deps: StaffDeps,
  fetchedOn: Map<string, string>,
): Promise<void> {
  const today = germanDay(new Date(deps.now().getTime() - hour).toISOString())
  for (const survey of await deps.storage.surveys.list()) {
    if (survey.state !== 'open' || fetchedOn.get(survey.id) === today) continue
    const initiative = await loadInitiative(deps.storage, survey.initiative)
    const fetched = await fetchAnswers(deps, initiative, survey)
    if (fetched.ok) fetchedOn.set(survey.id, today)
    else deps.log(`The daily fetch of ${survey.id} failed: ${fetched.refusal.code}`)
  }
}

/** Looks every hour, the first time an hour after the start. */
export function dailyFetch(deps: StaffDeps): BackgroundJob {
  const fetchedOn = new Map<string, string>()
  return {
    name: 'The daily fetch of answers',
    every: hour,
    work: () => fetchOncePerDay(deps, fetchedOn),
  }
}
