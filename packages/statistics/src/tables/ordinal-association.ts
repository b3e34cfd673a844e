import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import { marginsOf, type Table } from './table.ts'

/** How two ordered questions hang together, each from −1 to 1. The order of rows and columns is theirs. */
export type OrdinalAssociation = {
  /** Pairs of cases that both questions put into the same order, and into opposite ones. */
  readonly concordant: number
  readonly discordant: number
  readonly gamma: number
  readonly tauB: number
  readonly tauC: number
  /** Somers' d of the columns if the rows explain them, the other way round, and without a direction. */
  readonly somersD: {
    readonly columnsGivenRows: number
    readonly rowsGivenColumns: number
    readonly symmetric: number
  }
}

/**
 * Gamma (Goodman and Kruskal 1954), Kendall's tau-b (1945), Stuart's tau-c (1953) and Somers' d (1962) from the pairs of a
 * table. Refuses a question that everybody answered alike.
 */
export function ordinalAssociation(table: Table): OrdinalAssociation | Refusal {
  const { rows, columns, total } = marginsOf(table)
  // Pairs that differ in their row, and in their column.
  const byRow = (total ** 2 - sumOf(rows.map((sum) => sum ** 2))) / 2
  const byColumn = (total ** 2 - sumOf(columns.map((sum) => sum ** 2))) / 2
  if (byRow <= 0 || byColumn <= 0) return refuse('noVariation')
  const { concordant, discordant } = pairsOf(table)
  const surplus = concordant - discordant
  const smaller = Math.min(rows.length, columns.length)
  return {
    concordant,
    discordant,
    gamma: surplus / (concordant + discordant),
    tauB: surplus / Math.sqrt(byRow * byColumn),
    tauC: (2 * smaller * surplus) / (total ** 2 * (smaller - 1)),
    somersD: {
      columnsGivenRows: surplus / byRow,
      rowsGivenColumns: surplus / byColumn,
      symmetric: (2 * surplus) / (byRow + byColumn),
    },
  }
}

function pairsOf(table: Table): { readonly concordant: number; readonly discordant: number } {
  let concordant = 0
  let discordant = 0
  table.forEach((row, r) => {
    for (const below of table.slice(r + 1)) {
      row.forEach((count, c) => {
        concordant += count * sumOf(below.slice(c + 1))
        discordant += count * sumOf(below.slice(0, c))
      })
    }
  })
  return { concordant, discordant }
}
