import type { StaffDeps } from '../staff-deps.ts'
import type { MailConfiguration } from './mail-configuration.ts'
import type { Pace, Timing } from './pace.ts'
import type { Transport } from './transport.ts'

/** What sending is a function of. */
export type SendingDeps = Omit<StaffDeps, 'courier'> & {
  readonly configuration: MailConfiguration
  readonly transport: Transport
  readonly pace: Pace
  readonly timing: Timing
}
