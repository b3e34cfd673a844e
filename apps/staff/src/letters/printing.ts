import { handleCommand } from '../dossier/handle-command.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { savePlanCommand } from '../participants/save-plan.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { printFile } from './print-file.ts'

/** The printing of letters in the background of this process. What is printed is on disk file by file; a restart loses nothing. */
export type Printing = {
  /** Prints what is still to be printed of a series, unless that is happening already. */
  start(initiative: string, series: number, actor: string): void
  /** Ends after the file that is being printed. */
  stop(initiative: string, series: number): void
  isRunning(initiative: string, series: number): boolean
}

export function openPrinting(deps: StaffDeps): Printing {
  const running = new Map<string, AbortController>()
  const key = (initiative: string, series: number) => `${series} ${initiative}`
  return {
    start(initiative, series, actor) {
      const name = key(initiative, series)
      if (running.has(name)) return
      const abort = new AbortController()
      running.set(name, abort)
      void printSeries(deps, initiative, series, actor, abort.signal)
        .catch((error: unknown) =>
          // An incident, not what somebody typed: names of people stand in no such message.
          deps.log(
            `Letters of series ${series} of ${initiative} were not printed: ${String(error)}`,
          ),
        )
        .finally(() => running.delete(name))
    },
    stop: (initiative, series) => running.get(key(initiative, series))?.abort(),
    isRunning: (initiative, series) => running.has(key(initiative, series)),
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
