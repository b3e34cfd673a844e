import type { Queries } from '@meinungsbild/database'
import type { CodeName } from './codes.ts'
import { findListed, nameOf } from './issue-ledger.ts'

/** `alreadyUsed`: it has bought something at this door, so that its owner may have answered online. */
export type ClosedCode = 'closed' | 'alreadyUsed' | 'unknown'

/**
 * Closes codes of one survey whose owners have answered on paper, or get others: from now on they buy nothing. One that was
 * used, by the list or in the eyes of `isUsed`, stays as it is. Closing again changes nothing. The inside, which asks for this,
 * knows who it was; the row has no time and stands apart from `codes`, whose rows stay as long as they are.
 */
export async function closeCodes(
  queries: Queries,
  codes: readonly CodeName[],
  isUsed: (code: CodeName) => boolean,
): Promise<readonly ClosedCode[]> {
  const onLists = await findListed(queries, codes)
  const closed = codes.map((code): ClosedCode => {
    const row = onLists.get(nameOf(code))
    if (row === undefined) return 'unknown'
    return isUsed(code) || row.way === 'plain' || row.way === 'blind' ? 'alreadyUsed' : 'closed'
  })
  const rows = codes
    .filter((_, index) => closed[index] === 'closed')
    .map(({ surveyId: survey, hash }) => ({ survey, hash }))
  await queries.insert('closed_codes', rows, 'DO NOTHING')
  return closed
}
