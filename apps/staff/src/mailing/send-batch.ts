import type { MailChange, MailSeries } from '@meinungsbild/storage'
import type { SendMailOptions } from 'nodemailer'
import type { Delivery } from './delivery.ts'
import type { ReadyMail } from './next-batch.ts'
import { nextTry, type Advice, type patience } from './patience.ts'
import type { SendingDeps } from './sending-deps.ts'
import { connections } from './transport.ts'

/**
 * Hands e-mails to the server, as many at once as there are connections: noted as being sent before, and with the server's
 * answer after. Ends early when the signal says so or the server is in trouble; what was not handed over stays in the queue.
 */
export async function sendBatch(
  deps: SendingDeps,
  initiative: string,
  { number }: MailSeries,
  ready: readonly ReadyMail[],
  write: (mail: ReadyMail) => SendMailOptions,
  judge: ReturnType<typeof patience>,
  signal: AbortSignal,
): Promise<Advice> {
  const { mails } = deps.storage
  let refusedInARow: MailChange[] = []
  for (let start = 0; start < ready.length; start += connections) {
    const handful = ready.slice(start, start + connections)
    await deps.pace.turn(handful.length, signal)
    if (signal.aborted) break
    const sending = handful.map((mail) => change(mail, 'sending'))
    await mails.mark(initiative, number, sending)
    const deliveries = await Promise.all(handful.map((mail) => deps.transport.send(write(mail))))
    const changes = handful.map((mail, index) => outcome(deps, mail, deliveries[index]))
    await mails.mark(initiative, number, changes)

    if (deliveries.some(({ kind }) => kind !== 'refused')) refusedInARow = []
    refusedInARow.push(...changes.filter(({ state }) => state === 'failed'))
    const advice = judge.advice(deliveries)
    if (advice.kind === 'stop' && advice.reason === 'refusing')
      // Not these people's addresses were wrong: they are to have another turn.
      await mails.mark(
        initiative,
        number,
        refusedInARow.map((each) => ({ ...each, state: 'waiting' })),
      )
    if (advice.kind !== 'goOn') return advice
  }
  return { kind: 'goOn' }
}

function outcome(deps: SendingDeps, mail: ReadyMail, delivery: Delivery | undefined): MailChange {
  const answer = delivery?.answer ?? 0
  switch (delivery?.kind) {
    case 'sent':
      return change(mail, 'sent', answer)
    case 'refused':
      return change(mail, 'failed', answer)
    case 'putOff': {
      const dueAt = nextTry(deps.timing.now(), mail.attempts)
      return dueAt === undefined
        ? change(mail, 'failed', answer)
        : { ...change(mail, 'waiting', answer), attempts: mail.attempts + 1, dueAt }
    }
    default:
      return change(mail, 'waiting', answer)
  }
}

function change(
  { participant, attempts }: ReadyMail,
  state: MailChange['state'],
  answer = 0,
): MailChange {
  return { participant, state, attempts, answer, dueAt: '' }
}
