import type { Trusting } from '@meinungsbild/service'
import type { BallotBox } from './ballot-box/ballot-box.ts'
import type { BarrierBox } from './barriers/barrier-box.ts'
import type { FileBox } from './file-box/file-box.ts'
import type { OpenDoor } from './open-door/open-door.ts'
import type { ReceiptBook } from './receipts/receipt-book.ts'
import type { ResultFiles } from './shelf/result-files.ts'
import type { SignedDocuments } from './shelf/signed-documents.ts'
import type { SurveyShelf } from './shelf/survey-shelf.ts'

/** Everything the two surfaces of the collector work with. */
export type CollectorDeps = Trusting & {
  readonly shelf: SurveyShelf
  readonly resultFiles: ResultFiles
  readonly documents: SignedDocuments
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
  /** Takes defects, never anything about a request. */
  readonly log: (line: string) => void
}
