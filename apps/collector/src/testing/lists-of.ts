import type { Database } from '@meinungsbild/database'
import type { BallotBoxHeads } from '@meinungsbild/exchange'
import { merkleTree } from '@meinungsbild/secrecy'
import { sha256 } from '../receipts/leaf-of.ts'

/** Lists over what is in the box of the one survey up to the end of each day, as the inside makes them. */
export async function listsOf(
  database: Database,
  surveyId: string,
  days: readonly string[],
): Promise<BallotBoxHeads> {
  const heads = days.map(async (day) => {
    const sql = 'SELECT leaf FROM receipts WHERE day <= ? ORDER BY day, leaf'
    const rows = await database.all(sql, day)
    const leaves = rows.map(({ leaf }) => Buffer.from(String(leaf), 'hex'))
    const { root } = merkleTree(leaves, sha256)
    return { day, size: leaves.length, root: Buffer.from(root).toString('hex') }
  })
  return {
    format: 'meinungsbild/ballot-box-heads/1',
    surveyId,
    heads: await Promise.all(heads),
    alarm: false,
  }
}
