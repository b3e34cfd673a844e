import type { Survey } from '@meinungsbild/storage'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { usedDoors } from '../publishing/counts-outside.ts'
import { pullArrivals } from '../publishing/pull-arrivals.ts'
import { pullAnswers, type Pulled } from '../publishing/pull-answers.ts'
import type { Pushed } from '../publishing/publish-survey.ts'
import { tellHeads } from '../publishing/tell-heads.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** Clocks differ: a day is finished when it has been over for an hour. */
const patience = 60 * 60 * 1000

/** Later than every day of a field that has ended. */
const endOfTime = '9999-12-31'

/**
 * Fetches all answers, then signs and tells everybody what the ballot box held at the end of each finished day; after the
 * end of the field every day is finished.
 */
export async function fetchAnswers(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  survey: Survey,
): Promise<Pulled | (Pushed & { readonly ok: false })> {
  const pulled = await pullAnswers(deps, survey)
  if (!pulled.ok) return pulled
  if (initiative.state.participantsPlans.at(-1)?.plan.access !== 'code') {
    const counted = await pullArrivals(deps, survey)
    if (!counted.ok) return counted
  }
  const alarm = (await moreAnswersThanCodes(deps, initiative, survey)) ?? false
  const finished = new Date(deps.now().getTime() - patience)
  const until = survey.state === 'closed' ? endOfTime : germanDay(finished.toISOString())
  const told = await tellHeads(deps, survey, { until, alarm })
  return told.ok ? pulled : told
}

/**
 * Whether more sealed answers were fetched than codes can have paid for: each used code once, each reissued one twice.
 * `undefined` where there are no codes to count, or the door cannot be asked.
 */
export async function moreAnswersThanCodes(
  deps: StaffDeps,
  { state }: LoadedInitiative,
  survey: Survey,
): Promise<boolean | undefined> {
  const withCodes = state.participantsPlans.at(-1)?.plan.access === 'code'
  if (!withCodes || state.field.status !== 'open') return undefined
  const doors = await usedDoors(deps, survey)
  if (!doors.ok) return undefined
  const { ballotLeaves, codes } = deps.storage
  const paid = doors.count + (await codes.reissuedCount(survey.id))
  return (await ballotLeaves.count(survey.id)) > paid
}
