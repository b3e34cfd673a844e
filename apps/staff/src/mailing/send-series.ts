import type { MailSeriesState } from '@meinungsbild/storage'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { publishedSurvey } from '../publishing/shut-survey.ts'
import { nextBatch } from './next-batch.ts'
import { noteInLog } from './note-in-log.ts'
import { patience } from './patience.ts'
import { pullUnsubscriptions } from './pull-unsubscriptions.ts'
import { sendBatch } from './send-batch.ts'
import type { SendingDeps } from './sending-deps.ts'
import { seriesWriter } from './series-writer.ts'

/** The longest that a series sleeps before it looks again whether the field is still open. */
const longestSleep = 60_000

/**
 * Sends a series until everybody has had a turn, the signal says so, or it must stop. Each state is on disk before the server
 * hears of the next e-mail, so that after a crash no more is doubtful than was in the hands of the server just then.
 */
export async function sendSeries(
  deps: SendingDeps,
  initiative: string,
  number: number,
  signal: AbortSignal,
): Promise<void> {
  const { mails, mailSeries } = deps.storage
  const finish = async (state: MailSeriesState) => {
    await mailSeries.setState(initiative, number, state)
    await noteInLog(deps, initiative, number)
  }
  const stop = (reason: string, answer = 0) => finish({ state: 'stopped', reason, answer })

  await mails.putBack(initiative, number)
  const server = patience()
  while (!signal.aborted) {
    const at = deps.now().toISOString()
    const loaded = await loadInitiative(deps.storage, initiative)
    const survey = await deps.storage.surveys.ofInitiative(initiative)
    const published = survey && publishedSurvey(survey)
    const series = await mailSeries.find(initiative, number)
    if (survey?.state !== 'open' || published === undefined || series === undefined)
      return stop('notOpen')
    // Somebody has paused it meanwhile.
    if (series.state !== 'running') return
    if (at < published.opens || at >= published.closes) return stop('notOpen')

    const nextDue = await mails.nextDue(initiative, number)
    if (nextDue === undefined) return finish({ state: 'done' })
    const rest = new Date(nextDue).getTime() - deps.timing.now().getTime()
    if (rest > 0) {
      await deps.timing.wait(Math.min(rest, longestSleep), signal)
      continue
    }
    const pulled = await pullUnsubscriptions(deps, survey)
    if (!pulled.ok) return stop('admission')
    const batch = await nextBatch(deps, loaded, survey, published, series)
    if (!batch.ok) return stop('admission')
    const write = seriesWriter(deps, survey, published, series)
    await sendBatch(deps, initiative, series, batch.mails, write, server, signal)
    const advice = server.advice()
    if (advice.kind === 'stop') {
      // Not these people's addresses were wrong: they are to have another turn.
      if (advice.reason === 'refusing') await mails.retry(initiative, number, server.refused())
      return stop(advice.reason, advice.answer)
    }
    if (advice.kind === 'wait') await deps.timing.wait(advice.milliseconds, signal)
  }
}
