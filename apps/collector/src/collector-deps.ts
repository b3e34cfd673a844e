import type { BallotBox } from './ballot-box/ballot-box.ts'
import type { FileBox } from './file-box/file-box.ts'
import type { SurveyShelf } from './shelf/survey-shelf.ts'

/** Everything the two surfaces of the collector work with. */
export type CollectorDeps = {
  readonly shelf: SurveyShelf
  readonly box: BallotBox
  readonly files: FileBox
  readonly now: () => Date
  /** Cryptographically random bytes. */
  readonly random: (size: number) => Uint8Array
  /** The address under which citizens see this collector. */
  readonly publicUrl: string
  /** Checks an Ed25519 signature (base64url) of the inside over the UTF-8 bytes of a text. */
  readonly verify: (text: string, signature: string) => boolean
  /** Takes defects, never anything about a request. */
  readonly log: (line: string) => void
}
