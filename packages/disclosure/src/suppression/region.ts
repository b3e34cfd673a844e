/** From `lower` to `upper`, both included; either may be infinite. */
export type Range = { readonly lower: number; readonly upper: number }

/** A weighted sum of columns, and the range in which it stays. */
export type Row = Range & {
  readonly terms: readonly { readonly column: number; readonly coefficient: number }[]
}

/**
 * All points whose columns and rows stay in their ranges, and one of these points, at first the origin. Variables are the
 * columns, and after them the rows.
 *
 * Simplex method for bounded variables, on a tableau as in Dutertre and de Moura (2006), section 3. It is our own because tables
 * give more than general solvers ask for: the true table is a point to start from, so there is no first phase; one question
 * goes on where the last one ended; and since every step leads to an allowed point, stopping early is safe: whatever was
 * reached is possible.
 */
export type Region = {
  readonly width: number
  readonly height: number
  /** By how much the variable at a row changes when the variable at a column goes up by one. */
  readonly matrix: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly value: Float64Array
  readonly atColumn: Int32Array
  readonly atRow: Int32Array
  /** At which row a variable stands; -1 if it stands at a column. */
  readonly rowOf: Int32Array
}

const negligible = 1e-9

/** Throws if a range leaves out 0. */
export function regionAroundZero(columns: readonly Range[], rows: readonly Row[]): Region {
  const width = columns.length
  const height = rows.length
  const ranges = [...columns, ...rows]
  if (ranges.some(({ lower, upper }) => lower > 0 || upper < 0)) {
    throw new RangeError('A region around zero must contain zero.')
  }
  const matrix = new Float64Array(width * height)
  for (const [row, { terms }] of rows.entries()) {
    for (const { column, coefficient } of terms) {
      matrix[row * width + column] = (matrix[row * width + column] ?? 0) + coefficient
    }
  }
  return {
    width,
    height,
    matrix,
    lower: Float64Array.from(ranges, ({ lower }) => lower),
    upper: Float64Array.from(ranges, ({ upper }) => upper),
    value: new Float64Array(width + height),
    atColumn: Int32Array.from(columns, (_, column) => column),
    atRow: Int32Array.from(rows, (_, row) => width + row),
    rowOf: Int32Array.from(ranges, (_, variable) => (variable < width ? -1 : variable - width)),
  }
}

export function valueOf({ value }: Region, variable: number): number {
  return value[variable] ?? 0
}

/** Back to the origin. What was learned about the region stays, so that the next push is short. */
export function returnToZero({ value }: Region): void {
  value.fill(0)
}

/** Gives a variable another range, in which it must stand already. */
export function confine(region: Region, variable: number, { lower, upper }: Range): void {
  region.lower[variable] = lower
  region.upper[variable] = upper
}

/** Moves the point as far as it goes in the direction of one variable and says where that variable is then. */
export function push(region: Region, variable: number, direction: 1 | -1): number {
  const { width, height } = region
  const enough = 1_000 + 50 * (width + height)
  let idle = 0
  for (let step = 0; step < enough; step += 1) {
    // After many steps on the spot Bland's rule leads out of any circle.
    const careful = idle > height
    const move = findMove(region, variable, direction, careful)
    if (move === undefined) break
    const obstacle = findObstacle(region, move, careful)
    if (obstacle.distance === Infinity) return direction * Infinity
    idle = obstacle.distance > negligible ? 0 : idle + 1
    advance(region, move, obstacle.distance)
    if (obstacle.row !== -1) exchange(region, obstacle.row, move.column)
  }
  return valueOf(region, variable)
}

/** Which column moves, and which way. */
type Move = { readonly column: number; readonly direction: 1 | -1 }

/** What ends a move: the variable at a row, or (-1) the end of the moving variable's own range. */
type Obstacle = { readonly row: number; readonly distance: number }

function findMove(
  region: Region,
  variable: number,
  direction: 1 | -1,
  careful: boolean,
): Move | undefined {
  const { width, matrix, atColumn, rowOf } = region
  const row = rowOf[variable] ?? -1
  let best: Move | undefined
  let bestGain = negligible
  for (let column = 0; column < width; column += 1) {
    const moving = atColumn[column] ?? 0
    const rate = row === -1 ? Number(moving === variable) : (matrix[row * width + column] ?? 0)
    const gain = Math.abs(rate)
    if (gain <= negligible || (!careful && gain <= bestGain)) continue
    if (careful && best !== undefined && moving > (atColumn[best.column] ?? 0)) continue
    const way = rate > 0 ? direction : direction === 1 ? -1 : 1
    if (roomOf(region, moving, way) <= negligible) continue
    best = { column, direction: way }
    bestGain = gain
  }
  return best
}

/** How far a variable can go within its own range. */
function roomOf({ lower, upper, value }: Region, variable: number, direction: 1 | -1): number {
  const at = value[variable] ?? 0
  return direction === 1 ? (upper[variable] ?? 0) - at : at - (lower[variable] ?? 0)
}

function findObstacle(region: Region, { column, direction }: Move, careful: boolean): Obstacle {
  const { width, height, matrix, lower, upper, value, atColumn, atRow } = region
  let row = -1
  let distance = roomOf(region, atColumn[column] ?? 0, direction)
  let firmness = Infinity
  for (let candidate = 0; candidate < height; candidate += 1) {
    const rate = direction * (matrix[candidate * width + column] ?? 0)
    if (Math.abs(rate) <= negligible) continue
    const standing = atRow[candidate] ?? 0
    const end = rate > 0 ? (upper[standing] ?? 0) : (lower[standing] ?? 0)
    const room = Math.max(0, (end - (value[standing] ?? 0)) / rate)
    if (room === Infinity || room > distance + negligible) continue
    // Of obstacles at one distance the firmest, which keeps rounding errors small; by Bland's rule the first.
    const preferred = careful ? -standing : Math.abs(rate)
    if (room > distance - negligible && preferred <= firmness) continue
    row = candidate
    distance = Math.min(distance, room)
    firmness = preferred
  }
  return { row, distance }
}

function advance(region: Region, { column, direction }: Move, distance: number): void {
  const { width, height, matrix, value, atColumn, atRow } = region
  const moving = atColumn[column] ?? 0
  value[moving] = (value[moving] ?? 0) + direction * distance
  for (let row = 0; row < height; row += 1) {
    const rate = matrix[row * width + column] ?? 0
    const standing = atRow[row] ?? 0
    if (rate !== 0) value[standing] = (value[standing] ?? 0) + direction * distance * rate
  }
}

/** The variables at a row and at a column change places; everything is expressed by the new ones at the columns. */
function exchange(region: Region, row: number, column: number): void {
  const { width, height, matrix, atColumn, atRow, rowOf } = region
  const start = row * width
  const pivot = matrix[start + column] ?? 1
  const used: number[] = []
  for (let other = 0; other < width; other += 1) {
    const rate = matrix[start + other] ?? 0
    if (other === column || rate === 0) continue
    matrix[start + other] = -rate / pivot
    used.push(other)
  }
  matrix[start + column] = 1 / pivot
  for (let each = 0; each < height; each += 1) {
    const offset = each * width
    const rate = matrix[offset + column] ?? 0
    if (each === row || rate === 0) continue
    for (const other of used) {
      const sum = (matrix[offset + other] ?? 0) + rate * (matrix[start + other] ?? 0)
      matrix[offset + other] = Math.abs(sum) < 1e-12 ? 0 : sum
    }
    matrix[offset + column] = rate / pivot
  }
  const leaving = atRow[row] ?? 0
  const entering = atColumn[column] ?? 0
  atRow[row] = entering
  atColumn[column] = leaving
  rowOf[entering] = row
  rowOf[leaving] = -1
}
