import type { MailChange, MailSeries } from '@meinungsbild/storage'
import type { SendMailOptions } from 'nodemailer'
import type { Delivery } from './delivery.ts'
import type { ReadyMail } from './next-batch.ts'
import { nextTry, type Patience } from './patience.ts'
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
  patience: Patience,
  signal: AbortSignal,
): Promise<void> {
  const { pace, timing, transport, storage } = deps
  const note = (changes: readonly MailChange[]) => storage.mails.mark(initiative, number, changes)
  /** What came of the last handful; noted together with the next one, because it is the flush to disk that takes time. */
  let settled: readonly MailChange[] = []
  for (let start = 0; start < ready.length; start += connections) {
    const handful = ready.slice(start, start + connections)
    const rest = pace.turn(handful.length)
    if (rest > 0) {
      await note(settled)
      settled = []
      await timing.wait(rest, signal)
    }
    if (signal.aborted || !patience.lasts()) break
    await note([...settled, ...handful.map((mail) => change(mail, 'sending'))])
    settled = await Promise.all(
      handful.map(async (mail) => {
        const delivery = await transport.send(write(mail))
        patience.hear(mail.participant, delivery)
        return outcome(deps, mail, delivery)
      }),
    )
  }
  await note(settled)
}

function outcome(deps: SendingDeps, mail: ReadyMail, delivery: Delivery): MailChange {
  const { kind, answer } = delivery
  switch (kind) {
    case 'sent':
      return change(mail, 'sent', answer)
    case 'refused':
      return change(mail, 'failed', answer)
    case 'trouble':
      return change(mail, 'waiting', answer)
    case 'putOff': {
      const dueAt = nextTry(deps.timing.now(), mail.attempts)
      return dueAt === undefined
        ? change(mail, 'failed', answer)
        : { ...change(mail, 'waiting', answer), attempts: mail.attempts + 1, dueAt }
    }
    default:
      return kind satisfies never
  }
}

function change(
  { participant, attempts }: ReadyMail,
  state: MailChange['state'],
  answer = 0,
): MailChange {
  return { participant, state, attempts, answer, dueAt: '' }
}
