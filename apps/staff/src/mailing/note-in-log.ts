import type { StaffDeps } from '../staff-deps.ts'
import { handleCommand } from '../dossier/handle-command.ts'
import { mailingTexts } from './mailing.texts.ts'
import { numbersOf } from './series-numbers.ts'

/**
 * Puts into the field log where a series stands: numbers, and nobody's address. In the name of whoever started it, who may
 * have left the initiative meanwhile: then the log is silent, and the page still says it.
 */
export async function noteInLog(
  deps: Omit<StaffDeps, 'courier'>,
  initiative: string,
  number: number,
): Promise<void> {
  const { mailSeries, mails } = deps.storage
  const series = await mailSeries.find(initiative, number)
  if (series === undefined || series.actor === '') return
  const { all, handedOver, failed } = numbersOf(series, await mails.counts(initiative))
  const shown = (count: number) => count.toLocaleString('de')
  const words = mailingTexts.de
  const text = words.logged({
    series: words[series.kind],
    state: words[series.state],
    sent: shown(handedOver),
    failed: shown(failed),
    waiting: shown(all - handedOver - failed),
  })
  await handleCommand(deps, initiative, { kind: 'noteField', text }, series.actor)
}
