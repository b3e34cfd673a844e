import { folded } from './folded.ts'

/**
 * Whether a cell of the column for a block on information (Auskunftssperre, § 51 BMG; bedingter Sperrvermerk, § 52 BMG)
 * means that there is one. Whatever is not plainly "no" counts as a block: leaving one person too many out does no harm.
 */
export function isBlocked(cell: string): boolean {
  return !/^(|0|n|nein|no|keine|kein|ohne|false|falsch|none)$/.test(folded(cell))
}
