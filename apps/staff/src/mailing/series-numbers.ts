import type { MailCount, MailSeries, MailState } from '@meinungsbild/storage'

/** How many e-mails of a series there are of each state. */
export type SeriesNumbers = Readonly<Record<MailState, number>> & {
  readonly all: number
  /** Given to the server, whatever became of them afterwards. */
  readonly handedOver: number
}

export function numbersOf(
  { number, outcome }: MailSeries,
  counts: readonly MailCount[],
): SeriesNumbers {
  const of = (state: MailState) =>
    counts.find((each) => each.series === number && each.state === state)?.count ??
    outcome[state] ??
    0
  const numbers = {
    waiting: of('waiting'),
    sending: of('sending'),
    sent: of('sent'),
    failed: of('failed'),
    bounced: of('bounced'),
    unsubscribed: of('unsubscribed'),
  }
  const all = Object.values(numbers).reduce((sum, count) => sum + count, 0)
  const { sent, bounced, unsubscribed } = numbers
  return { ...numbers, all, handedOver: sent + bounced + unsubscribed }
}
