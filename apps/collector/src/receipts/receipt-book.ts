import type { Database } from '@meinungsbild/database'
import { parseBallotBoxHeads, type BallotBoxHeads, type Signed } from '@meinungsbild/exchange'
import { z } from 'zod'

/** The leaf of one sealed answer, and the day on which it came. */
type Receipt = { readonly day: string; readonly leaf: string }

/** What the inside has signed over a ballot box. */
type SignedHeads = { readonly document: BallotBoxHeads; readonly signed: Signed }

/** What proves that sealed answers were taken in, long after they were handed on: their hashes, and the signed heads over them. */
export type ReceiptBook = {
  /** The day of a leaf. */
  dayOf(survey: string, leaf: string): Promise<string | undefined>
  /** All leaves up to the end of a day, sorted by day and then by hash: the order of the tree. */
  leavesUntil(survey: string, day: string): Promise<readonly Receipt[]>
  heads(survey: string): Promise<SignedHeads | undefined>
  /** `different`: a head that was told before is missing or another one; then nothing changes. */
  putHeads(document: BallotBoxHeads, signed: Signed): Promise<'put' | 'different'>
}

const receipt = z.object({ day: z.string(), leaf: z.string() })
const signed = z.object({ document: z.string(), signature: z.string() })

/** Asks for the leaf on one day after the other, since the only order kept is that of the tree. */
const dayOfLeaf = `
  WITH RECURSIVE days (day) AS (
    SELECT min(day) FROM receipts WHERE survey = ?
    UNION ALL
    SELECT (SELECT min(day) FROM receipts WHERE survey = ? AND day > days.day)
    FROM days WHERE days.day IS NOT NULL
  )
  SELECT receipts.day AS day FROM days JOIN receipts ON receipts.survey = ? AND receipts.day = days.day AND receipts.leaf = ?`

export function openReceiptBook(database: Database): ReceiptBook {
  return {
    async dayOf(survey, leaf) {
      const row = await database.get(dayOfLeaf, survey, survey, survey, leaf)
      return row && String(row['day'])
    },
    async leavesUntil(survey, day) {
      const rows = await database.all(
        'SELECT day, leaf FROM receipts WHERE survey = ? AND day <= ? ORDER BY day, leaf',
        survey,
        day,
      )
      return rows.map((row) => receipt.parse(row))
    },
    heads: (survey) => headsIn(database, survey),
    putHeads: (document, { document: text, signature }) =>
      database.transaction(async (queries) => {
        const { surveyId: survey, heads } = document
        const told = (await headsIn(queries, survey))?.document.heads ?? []
        const keepsAll = told.every(
          ({ day, size, root }, index) =>
            heads[index]?.day === day && heads[index].size === size && heads[index].root === root,
        )
        if (!keepsAll) return 'different'
        await queries.insert(
          'heads',
          [{ survey, document: text, signature, last_day: heads.at(-1)?.day ?? '' }],
          '(survey) DO UPDATE SET document = excluded.document, signature = excluded.signature, last_day = excluded.last_day',
        )
        return 'put'
      }),
  }
}

async function headsIn(
  queries: Pick<Database, 'get'>,
  survey: string,
): Promise<SignedHeads | undefined> {
  const row = await queries.get('SELECT document, signature FROM heads WHERE survey = ?', survey)
  if (row === undefined) return undefined
  const own = signed.parse(row)
  const read = parseBallotBoxHeads(JSON.parse(own.document))
  if (!read.ok) throw new Error(`The heads of ${survey} are damaged: ${read.flaw}`)
  return { document: read.value, signed: own }
}
