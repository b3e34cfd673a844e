import type { Claim } from '@meinungsbild/storage'
import { handleCommand } from '../dossier/handle-command.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { savePlanCommand } from '../participants/save-plan.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { printFile } from './print-file.ts'

/**
 * The printing of letters in the background, of each series in one of the processes that share the database. What is printed is on
 * disk file by file; a restart loses nothing.
 */
export type Printing = {
  /** Begins to print what is still to be printed of a series, unless that is happening already. */
  start(initiative: string, series: number, actor: string): Promise<void>
  /** Ends after the file that is being printed. */
  stop(initiative: string, series: number): Promise<void>
  isRunning(initiative: string, series: number): Promise<boolean>
}

export function openPrinting(deps: StaffDeps): Printing {
  const { claims } = deps.storage
  const claimOf = (initiative: string, series: number) => `letters ${initiative}/${series}`

  async function print(
    claim: Claim,
    initiative: string,
    series: number,
    actor: string,
  ): Promise<void> {
    try {
      await printSeries(deps, initiative, series, actor, claim.signal)
    } catch (error) {
      // An incident, not what somebody typed: names of people stand in no such message.
      deps.log(`Letters of series ${series} of ${initiative} were not printed: ${String(error)}`)
    }
    await claim.release().catch(() => undefined)
  }

  return {
    async start(initiative, series, actor) {
      const claim = await claims.take(claimOf(initiative, series))
      if (claim === undefined) return
      void print(claim, initiative, series, actor)
    },
    stop: (initiative, series) => claims.interrupt(claimOf(initiative, series)),
    isRunning: (initiative, series) => claims.isTaken(claimOf(initiative, series)),
  }
}

async function printSeries(
  deps: StaffDeps,
  initiative: string,
  number: number,
  actor: string,
  signal: AbortSignal,
): Promise<void> {
  const { letterFiles, letterSeries } = deps.storage
  const loaded = await loadInitiative(deps.storage, initiative)
  const survey = await surveyOf(deps, loaded)
  await letterSeries.setTrouble(initiative, number, '')
  const series = await letterSeries.find(initiative, number)
  if (series === undefined) return
  for (;;) {
    if (signal.aborted) return
    const file = await letterFiles.next(initiative, number)
    if (file === undefined) break
    const refusals = await printFile(deps, survey, series, file)
    if (refusals.length === 0) continue
    await letterSeries.setTrouble(initiative, number, JSON.stringify(refusals))
    return
  }
  await noteSeries(deps, initiative, number, actor)
}

/** The dossier learns how many letters there are, and the plan which codes: the field release binds exactly these. */
async function noteSeries(
  deps: StaffDeps,
  initiative: string,
  number: number,
  actor: string,
): Promise<void> {
  const { state } = await loadInitiative(deps.storage, initiative)
  const series = await deps.storage.letterSeries.find(initiative, number)
  const survey = await deps.storage.surveys.ofInitiative(initiative)
  const plan = state.participantsPlans.at(-1)?.plan
  if (series === undefined || survey === undefined) return
  if (series.withCodes && plan !== undefined)
    await handleCommand(
      deps,
      initiative,
      await savePlanCommand(deps, initiative, plan, true),
      actor,
    )
  const letters = series.files.reduce((sum, file) => sum + file.letters, 0)
  const note = { kind: 'lettersMade', letter: series.kind, series: number, letters } as const
  await handleCommand(deps, initiative, { kind: 'noteParticipants', note }, actor)
}
