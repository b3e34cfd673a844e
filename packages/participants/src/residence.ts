import { folded } from './folded.ts'

export type Residence = 'main' | 'secondary'

/**
 * Whether a cell means a main home (alleinige Wohnung or Hauptwohnung) or a secondary one (Nebenwohnung, § 21 BMG).
 * `undefined`: it means neither. An empty cell is a main home: registers mark what is not.
 */
export function readResidence(cell: string): Residence | undefined {
  const words = folded(cell)
  if (
    /^(|h|hw|hauptwohnung|hauptwohnsitz|haupt|alleinige wohnung|alleinige|einzige wohnung|a|aw|ew|main|1|0|ja)$/.test(
      words,
    )
  )
    return 'main'
  return /^(n|nw|nebenwohnung|nebenwohnsitz|neben|zweitwohnung|secondary|2|nein)$/.test(words)
    ? 'secondary'
    : undefined
}
