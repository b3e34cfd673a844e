import type { Database } from '@meinungsbild/database'
import { trusting } from '@meinungsbild/service'
import type { KeyObject } from 'node:crypto'
import { openBallotBox } from './ballot-box/ballot-box.ts'
import type { CastTogether } from './ballot-box/cast-together.ts'
import { openBarrierBox } from './barriers/barrier-box.ts'
import type { CollectorDeps } from './collector-deps.ts'
import { openFileBox } from './file-box/file-box.ts'
import { openOpenDoor } from './open-door/open-door.ts'
import { openReceiptBook } from './receipts/receipt-book.ts'
import { openResultFiles } from './shelf/result-files.ts'
import { openSignedDocuments } from './shelf/signed-documents.ts'
import { openSurveyShelf } from './shelf/survey-shelf.ts'

export type CollectorParts = Pick<
  CollectorDeps,
  'now' | 'random' | 'publicUrl' | 'log' | 'addressHeader'
> & {
  readonly database: Database
  /** Where ballots are sealed and written elsewhere than here. */
  readonly cast?: CastTogether | undefined
  readonly trustedKeys: readonly KeyObject[]
  /** Whether open surveys want a little work or waiting for an answer. */
  readonly guarded: boolean
}

/** Puts ballot box and shelf over an opened database. Rejects if a stored document is not signed by a trusted key. */
export async function openCollector({
  database,
  cast,
  trustedKeys,
  guarded,
  ...rest
}: CollectorParts): Promise<CollectorDeps> {
  const trusted = trusting(trustedKeys)
  return {
    ...rest,
    shelf: await openSurveyShelf(database, trusted.verify),
    resultFiles: openResultFiles(database),
    documents: openSignedDocuments(database),
    box: openBallotBox(database, cast),
    files: openFileBox(database),
    receipts: openReceiptBook(database),
    barriers: openBarrierBox(database),
    door: guarded ? await openOpenDoor({ database, ...rest }) : undefined,
    ...trusted,
  }
}
