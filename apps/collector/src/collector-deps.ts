import type { BallotBox } from './ballot-box/ballot-box.ts'
import type { BarrierBox } from './barriers/barrier-box.ts'
import type { FileBox } from './file-box/file-box.ts'
import type { OpenDoor } from './open-door/open-door.ts'
import type { ReceiptBook } from './receipts/receipt-book.ts'
import type { ResultFiles } from './shelf/result-files.ts'
import type { SurveyShelf } from './shelf/survey-shelf.ts'

/** Everything the two surfaces of the collector work with. */
export type CollectorDeps = {
  readonly shelf: SurveyShelf
  readonly resultFiles: ResultFiles
  readonly box: BallotBox
  readonly files: FileBox
  readonly receipts: ReceiptBook
  readonly barriers: BarrierBox
  /** Before the ballot box of surveys that anybody may answer; undefined where the operator has taken it away. */
  readonly door: OpenDoor | undefined
  /** The header in which the operator's own proxy names where a request comes from. */
  readonly addressHeader: string | undefined
  readonly now: () => Date
  /** Cryptographically random bytes. */
  readonly random: (size: number) => Uint8Array
  /** The address under which citizens see this collector. */
  readonly publicUrl: string
  /** Checks an Ed25519 signature (base64url) of the inside over the UTF-8 bytes of a text. */
  readonly verify: (text: string, signature: string) => boolean
  /** The public key that `verify` checks by: SPKI, base64url. */
  readonly insideKey: string
  /** Takes defects, never anything about a request. */
  readonly log: (line: string) => void
}
