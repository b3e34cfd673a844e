import { setTimeout as sleep } from 'node:timers/promises'
import type { SendMailOptions } from 'nodemailer'
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
  /** Begins to send a series that is noted as running, or goes on with it; nothing happens if it is at it already. */
  start(initiative: string, number: number): void
  /** Goes on with everything that was being sent when the process ended. */
  resume(): Promise<void>
  /** Stops after the e-mails that the server has in its hands; resolves when that is done. */
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
    try {
      await sendSeries(sending, initiative, number, signal)
    } catch (error) {
      deps.log(error instanceof Error ? (error.stack ?? error.message) : 'A series broke off.')
      const broken = { state: 'stopped', reason: 'failure', answer: 0 } as const
      await deps.storage.mailSeries.setState(initiative, number, broken)
    }
  }

  const courier: Courier = {
    configuration,
    start(initiative, number) {
      const key = `${initiative}/${number}`
      if (runs.has(key)) return
      const controller = new AbortController()
      const ended = run(initiative, number, controller.signal).finally(() => runs.delete(key))
      runs.set(key, { controller, ended })
    },
    async resume() {
      for (const { initiative, number } of await deps.storage.mailSeries.running())
        courier.start(initiative, number)
    },
    async pause(initiative, number) {
      const running = runs.get(`${initiative}/${number}`)
      running?.controller.abort()
      await running?.ended
    },
    async pauseAll(initiative) {
      const own = [...runs].filter(([key]) => key.startsWith(`${initiative}/`))
      for (const [, { controller }] of own) controller.abort()
      await Promise.all(own.map(([, { ended }]) => ended))
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
