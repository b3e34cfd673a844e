import type { DatabaseSync } from 'node:sqlite'
import { parseBallotBoxHeads, type BallotBoxHeads, type Signed } from '@meinungsbild/exchange'
import { z } from 'zod'
import { submissionHash } from '../ballot-box/submission-hash.ts'

/** The leaf of one sealed answer, and the day on which it came. */
type Receipt = { readonly day: string; readonly leaf: string }

/** What proves that sealed answers were taken in, long after they were handed on: their hashes, and the signed heads over them. */
export type ReceiptBook = {
  /** The receipt of a submission; `undefined` if there is none under this id. */
  find(survey: string, submission: string): Receipt | undefined
  /** The day of a leaf. */
  dayOf(survey: string, leaf: string): string | undefined
  /** All leaves up to the end of a day, sorted by day and then by hash: the order of the tree. */
  leavesUntil(survey: string, day: string): readonly Receipt[]
  heads(survey: string): { readonly document: BallotBoxHeads; readonly signed: Signed } | undefined
  putHeads(document: BallotBoxHeads, signed: Signed): void
}

const receipt = z.object({ day: z.string(), leaf: z.string() })
const signed = z.object({ document: z.string(), signature: z.string() })

export function openReceiptBook(database: DatabaseSync): ReceiptBook {
  const bySubmission = database.prepare(
    'SELECT day, leaf FROM receipts WHERE survey = ? AND submission = ?',
  )
  const byLeaf = database.prepare('SELECT day FROM receipts WHERE survey = ? AND leaf = ?')
  const until = database.prepare(
    'SELECT day, leaf FROM receipts WHERE survey = ? AND day <= ? ORDER BY day, leaf',
  )
  const headsOf = database.prepare('SELECT document, signature FROM heads WHERE survey = ?')
  const put = database.prepare(
    `INSERT INTO heads (survey, document, signature) VALUES (?, ?, ?)
     ON CONFLICT (survey) DO UPDATE SET document = excluded.document, signature = excluded.signature`,
  )

  return {
    find(survey, submission) {
      const row = bySubmission.get(survey, submissionHash(submission))
      return row && receipt.parse(row)
    },
    dayOf(survey, leaf) {
      const row = byLeaf.get(survey, leaf)
      return row && String(row['day'])
    },
    leavesUntil: (survey, day) => until.all(survey, day).map((row) => receipt.parse(row)),
    heads(survey) {
      const row = headsOf.get(survey)
      if (row === undefined) return undefined
      const own = signed.parse(row)
      const read = parseBallotBoxHeads(JSON.parse(own.document))
      if (!read.ok) throw new Error(`The heads of ${survey} are damaged: ${read.flaw}`)
      return { document: read.value, signed: own }
    },
    putHeads: ({ surveyId }, { document, signature }) =>
      void put.run(surveyId, document, signature),
  }
}
