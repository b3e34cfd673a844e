import type { Doors } from './doors/doors.ts'
import type { Unsubscriptions } from './unsubscribe/unsubscriptions.ts'

/** Everything the two surfaces of the admission work with. */
export type AdmissionDeps = {
  readonly doors: Doors
  readonly unsubscriptions: Unsubscriptions
  readonly now: () => Date
  /** Cryptographically random bytes. */
  readonly random: (size: number) => Uint8Array
  /** The address under which citizens see this admission. */
  readonly publicUrl: string
  /** The collector's, where barriers are reported as long as no survey has named its own. */
  readonly collectorUrl?: string | undefined
  /** The header in which a proxy of the operator's own names the sender (`x-forwarded-for`); none without a proxy. */
  readonly addressHeader?: string | undefined
  /** Checks an Ed25519 signature (base64url) of the inside over the UTF-8 bytes of a text. */
  readonly verify: (text: string, signature: string) => boolean
  /** Takes defects, never anything about a request. */
  readonly log: (line: string) => void
}
