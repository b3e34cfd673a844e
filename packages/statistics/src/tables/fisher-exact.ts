import { logFactorials } from '../comparisons/log-factorials.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import { marginsOf, transposed, untestable, type Table } from './table.ts'

/** Tables whose logarithms of probability are this near are equally likely; R's FEXACT takes the same. */
const tolerance = 3.4525e-7

/** How many fillings of half of the rows are kept, and looked at: a few seconds at the most. */
const mostKept = 2_000_000
const mostSeen = 20_000_000

/**
 * The two-sided p-value of Fisher's exact test of a table of any size (Freeman and Halton 1951): R's `fisher.test(table)`. Needs
 * whole, unweighted counts. Refuses a single row or column, empty ones, and tables with too many others of the same margins.
 *
 * The rows are dealt into two halves. Two fillings make a table if together they fill its columns, and what one half needs of
 * the other is looked up among sorted probabilities: thousands of fillings stand for millions of tables.
 */
export function fisherExactPValue(table: Table): number | Refusal {
  const refusal = untestable(table)
  if (refusal) return refusal
  const upright = table.length >= (table[0]?.length ?? 0) ? table : transposed(table)
  const { rows, columns, total } = marginsOf(upright)
  const { kept, seen } = halvesOf(rows, columns)
  const places = columns.reduce((product, column) => product * (column + 1), 1)
  if (kept.fillings > mostKept || seen.fillings > mostSeen) return refuse('tooLarge')
  if (places > Number.MAX_SAFE_INTEGER) return refuse('tooLarge')
  const logs = logFactorials(total)
  const log = (count: number) => logs[count] ?? 0
  const logShares = columns.map((column) => Math.log(column / total))
  const byShares = sumOf(columns.map((column, index) => column * (logShares[index] ?? 0)))
  const logarithms: Logarithms = {
    ofRow: log,
    ofCell: (column, count) => count * (logShares[column] ?? 0) - log(count),
  }

  const byPlace = new Map<number, number[]>()
  fill(kept.rows, columns, logarithms, (left, logarithm) => {
    const place = placeOf(columns, (column) => (columns[column] ?? 0) - (left[column] ?? 0))
    const found = byPlace.get(place)
    if (found) found.push(logarithm)
    else byPlace.set(place, [logarithm])
  })
  const lookUps = new Map([...byPlace].map(([place, found]) => [place, cumulated(found)]))

  // What the probability of a table has beside those of its two halves.
  const constant = sumOf(columns.map(log)) - log(total) - byShares
  const limit = sumOf(rows.map(log)) - sumOf(upright.flat().map(log)) + byShares + tolerance
  let pValue = 0
  fill(seen.rows, columns, logarithms, (left, logarithm) => {
    const rest = lookUps.get(placeOf(columns, (column) => left[column] ?? 0))
    if (rest) pValue += Math.exp(constant + logarithm) * rest(limit - logarithm)
  })
  return Math.min(1, pValue)
}

type Half = { readonly rows: readonly number[]; readonly fillings: number }

/** Deals rows into two halves with about as many fillings. */
function halvesOf(
  rows: readonly number[],
  columns: readonly number[],
): { readonly kept: Half; readonly seen: Half } {
  let kept: Half = { rows: [], fillings: 1 }
  let seen = kept
  for (const row of rows.toSorted((a, b) => b - a)) {
    kept = { rows: [...kept.rows, row], fillings: kept.fillings * fillingsOf(row, columns) }
    if (kept.fillings > seen.fillings) [kept, seen] = [seen, kept]
  }
  return { kept, seen }
}

/** In how many ways the sum of a row can be dealt out to columns that hold no more than `capacity`. */
function fillingsOf(sum: number, capacity: readonly number[]): number {
  const ways = capacity.reduce(
    (before, room) => {
      let within = 0
      return before.map((each, count) => {
        within += each - (before[count - room - 1] ?? 0)
        return within
      })
    },
    Float64Array.of(1, ...new Float64Array(sum)),
  )
  return ways[sum] ?? 0
}

/** What the sum of a row and the count of a cell add to the logarithm of a probability. */
type Logarithms = {
  readonly ofRow: (sum: number) => number
  readonly ofCell: (column: number, count: number) => number
}

/**
 * Every way to deal the sums of rows out to columns that hold no more than `capacity`: what is left of the columns, and the
 * logarithm of the probability if every case fell into the columns by their shares.
 */
function fill(
  rows: readonly number[],
  capacity: readonly number[],
  { ofRow, ofCell }: Logarithms,
  visit: (left: readonly number[], logarithm: number) => void,
): void {
  const left = [...capacity]
  const last = capacity.length - 1
  start(0, 0)

  function start(row: number, logarithm: number): void {
    const sum = rows[row]
    if (sum === undefined) visit(left, logarithm)
    else next(row, 0, sum, logarithm + ofRow(sum))
  }

  function next(row: number, column: number, open: number, logarithm: number): void {
    const room = left[column] ?? 0
    const most = Math.min(open, room)
    for (let count = column === last ? open : 0; count <= most; count += 1) {
      left[column] = room - count
      const sum = logarithm + ofCell(column, count)
      if (column === last) start(row + 1, sum)
      else next(row, column + 1, open - count, sum)
    }
    left[column] = room
  }
}

/** One number for counts that columns can hold. */
function placeOf(columns: readonly number[], countIn: (column: number) => number): number {
  let place = 0
  for (let column = 0; column < columns.length; column += 1) {
    place = place * ((columns[column] ?? 0) + 1) + countIn(column)
  }
  return place
}

/** How much probability lies at or below a logarithm of it. */
function cumulated(logarithms: readonly number[]): (limit: number) => number {
  const sorted = Float64Array.from(logarithms).sort()
  const sums = new Float64Array(sorted.length + 1)
  sorted.forEach((logarithm, index) => {
    sums[index + 1] = (sums[index] ?? 0) + Math.exp(logarithm)
  })
  return (limit) => {
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((sorted[middle] ?? 0) <= limit) from = middle + 1
      else to = middle
    }
    return sums[from] ?? 0
  }
}
