import { parseRecordsHead, type DossierLeaf, type RecordsHead } from '@meinungsbild/exchange'
import { firstLink } from './dossier-entry.ts'
import { isSignedBy, type KeyPeriod } from './key-periods.ts'
import { documentHash } from './records-heads.ts'
import { recordsTree } from './records-tree.ts'
import type { JournalRow } from './schema/dossier.ts'
import type { RecordsHeadRow } from './schema/records.ts'

/** Why a signed head does not hold. */
export type HeadFlaw =
  /** Not the text that was signed, or not by the key that stands beside it. */
  | 'headForged'
  /** Signed by another key than the house's of that time. */
  | 'headForeign'
  /** It does not point to the head before, or a head between them is missing. */
  | 'headUnlinked'
  /** The journal or the dossiers were others when it was signed. */
  | 'headContradicted'

/**
 * Proves every signed head: its signature, that it points to the one before, and that journal and dossiers are today what it
 * says of them. `trusted` are the keys of the house in their order, where the caller knows one of them from elsewhere.
 */
export function recordsHeadFlaws(
  rows: readonly RecordsHeadRow[],
  journal: readonly JournalRow[],
  trusted?: readonly KeyPeriod[],
): readonly { readonly number: number; readonly flaw: HeadFlaw }[] {
  const reached = new Map<string, DossierLeaf>()
  let read = 0
  let period = 0
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    const head = headIn(row)
    const flaws: HeadFlaw[] = []
    if (!isSignedBy(row.public_key, row.document, row.signature)) flaws.push('headForged')
    if (trusted !== undefined) {
      const signer = periodOf(trusted, row, head)
      // Whoever has a key that the house gave up could sign heads with it, but none behind those of its successor.
      if (signer < period) flaws.push('headForeign')
      else period = signer
    }
    const previous = before === undefined ? firstLink : documentHash(before.document)
    if (row.number !== (before?.number ?? 0) + 1 || head?.previous !== previous)
      flaws.push('headUnlinked')
    if (head !== undefined) {
      for (; read < Math.min(head.journal.position, journal.length); read += 1) {
        const line = journal[read]
        if (line === undefined) break
        const { initiative, number, entry_hash: hash } = line
        reached.set(initiative, { initiative, number, hash })
      }
      if (!saysWhatIs(head, reached, journal[read - 1])) flaws.push('headContradicted')
    }
    return flaws.map((flaw) => ({ number: row.number, flaw }))
  })
}

/** Which of the keys has signed it in its time; -1 where none has. */
function periodOf(
  periods: readonly KeyPeriod[],
  row: RecordsHeadRow,
  head: RecordsHead | undefined,
): number {
  return periods.findIndex(
    ({ publicKey, until }) =>
      publicKey === row.public_key && (until === undefined || (head?.at ?? '') <= until),
  )
}

function headIn({ number, document }: RecordsHeadRow): RecordsHead | undefined {
  try {
    const parsed = parseRecordsHead(JSON.parse(document))
    return parsed.ok && parsed.value.number === number ? parsed.value : undefined
  } catch {
    return undefined
  }
}

function saysWhatIs(
  head: RecordsHead,
  reached: ReadonlyMap<string, DossierLeaf>,
  line: JournalRow | undefined,
): boolean {
  const { leaves, tree } = recordsTree([...reached.values()])
  return (
    line?.position === head.journal.position &&
    line.hash === head.journal.hash &&
    leaves.length === head.dossiers &&
    leaves.reduce((sum, { number }) => sum + number, 0) === head.entries &&
    Buffer.from(tree.root).toString('hex') === head.root
  )
}
