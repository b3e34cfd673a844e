import { setTimeout as sleep } from 'node:timers/promises'
import { isUnavailable } from '@meinungsbild/storage'
import type { SendMailOptions } from 'nodemailer'
import type { BackgroundJob } from '../background/background-work.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { Delivery } from './delivery.ts'
import type { MailConfiguration } from './mail-configuration.ts'
import { paceOf, type Timing } from './pace.ts'
import { sendSeries } from './send-series.ts'
import type { SendingDeps } from './sending-deps.ts'
import { openTransport } from './transport.ts'

/** Sends series of e-mails in the background; what it knows is in the database, so that it can be ended at any moment. */
export type Courier = {
  readonly configuration: MailConfiguration
  /** Begins to send a series that is noted as running, or goes on with it; nothing happens if somebody is at it already. */
  start(initiative: string, number: number): void
  /** Goes on with everything that was being sent when its process ended. */
  resume(): Promise<void>
  /** Notes a series that is being sent as paused; resolves when the server has no e-mail of it in its hands any more. */
  pause(initiative: string, number: number): Promise<void>
  /** The same for all series of an initiative. */
  pauseAll(initiative: string): Promise<void>
  /** Resolves when nothing is being sent any more. */
  settled(): Promise<void>
  /** One e-mail out of turn, to whoever wants to see it. */
  sendOne(mail: SendMailOptions): Promise<Delivery>
  close(): Promise<void>
}

type Run = { readonly controller: AbortController; readonly ended: Promise<void> }

/** One process at a time sends a series, whichever of those that share the database. */
const claimOf = (initiative: string, number: number) => `mails ${initiative}/${number}`

export function openCourier(
  deps: Omit<StaffDeps, 'courier'>,
  configuration: MailConfiguration,
  timing: Timing = { now: deps.now, wait: waitUntilAborted },
): Courier {
  const transport = openTransport(configuration)
  const pace = paceOf(configuration.perMinute, timing.now)
  const sending: SendingDeps = { ...deps, configuration, transport, pace, timing }
  const runs = new Map<string, Run>()
  const allEnded = () => Promise.all(Array.from(runs.values(), ({ ended }) => ended))

  async function run(initiative: string, number: number, signal: AbortSignal): Promise<void> {
    const claim = await deps.storage.claims.take(claimOf(initiative, number))
    if (claim === undefined) return
    try {
      await sendSeries(sending, initiative, number, AbortSignal.any([signal, claim.signal]))
    } catch (error) {
      deps.log(error instanceof Error ? (error.stack ?? error.message) : 'A series broke off.')
      // Without the database it stays noted as running, and whoever comes next goes on with it.
      if (isUnavailable(error)) return
      const broken = { state: 'stopped', reason: 'failure', answer: 0 } as const
      await deps.storage.mailSeries.setState(initiative, number, broken)
    } finally {
      await claim.release()
    }
  }

  const courier: Courier = {
    configuration,
    start(initiative, number) {
      const key = `${initiative}/${number}`
      if (runs.has(key)) return
      const controller = new AbortController()
      const ended = run(initiative, number, controller.signal)
        .catch((error: unknown) => deps.log(`A series was not sent: ${String(error)}`))
        .finally(() => runs.delete(key))
      runs.set(key, { controller, ended })
    },
    async resume() {
      for (const { initiative, number } of await deps.storage.mailSeries.running())
        courier.start(initiative, number)
    },
    async pause(initiative, number) {
      await deps.storage.mailSeries.pause(initiative, number)
      await deps.storage.claims.interrupt(claimOf(initiative, number))
    },
    async pauseAll(initiative) {
      const all = await deps.storage.mailSeries.all(initiative)
      await Promise.all(all.map(({ number }) => courier.pause(initiative, number)))
    },
    async settled() {
      await allEnded()
    },
    sendOne: (mail) => transport.send(mail),
    async close() {
      for (const { controller } of runs.values()) controller.abort()
      await allEnded()
      transport.close()
    },
  }
  return courier
}

async function waitUntilAborted(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}

/** Goes on with what nobody sends any more, at the start and when another process has ended. */
export function regularResuming(courier: Courier): BackgroundJob {
  return { name: 'The sending of e-mails', every: 10_000, atOnce: true, work: courier.resume }
}
