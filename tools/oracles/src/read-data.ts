import { readFileSync } from 'node:fs'

/** A table of texts; NA and '' are missing. */
export type Data = {
  readonly rows: number
  readonly columns: ReadonlyMap<string, readonly string[]>
  /** R's `read.csv` takes an empty text for a level of its own unless it is told otherwise; empty numbers are always missing. */
  readonly emptyTexts?: 'missing' | 'level'
}

/** Categories by their place in `levels`; -1 where the value is missing or none of them. */
export type Factor = { readonly codes: Int32Array; readonly levels: readonly string[] }

export const noData: Data = { rows: 0, columns: new Map() }

/** A CSV file with a header. A column without a name is called `rownum`, as R scripts like to do. */
export function readData(path: string): Data {
  const [header = [], ...rows] = recordsOf(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  const columns = new Map(
    header.map((name, index) => [
      name === '' ? 'rownum' : name,
      rows.map((row) => {
        const cell = row[index] ?? ''
        return cell === 'NA' ? '' : cell
      }),
    ]),
  )
  return { rows: rows.length, columns }
}

/** The cells of a column; throws where there is none, which the caller reports as `unsupported`. */
export function cellsOf(data: Data, name: string): readonly string[] {
  const cells = data.columns.get(name)
  if (cells === undefined) throw new UnknownColumn(name)
  return cells
}

class UnknownColumn extends Error {
  constructor(name: string) {
    super(`there is no column ${name}`)
  }
}

/** The numbers of a column, NaN where one is missing; TRUE and FALSE are 1 and 0. */
export function numbersOf(data: Data, name: string): Float64Array {
  return Float64Array.from(cellsOf(data, name), (cell) => {
    if (cell === '') return Number.NaN
    if (cell === 'TRUE') return 1
    return cell === 'FALSE' ? 0 : Number(cell)
  })
}

export function isNumeric(data: Data, name: string): boolean {
  return cellsOf(data, name).every((cell) => Number.isFinite(Number(cell)))
}

/** A column as R's `factor()` sees it: the levels given, else the values in order, numbers by size and texts by alphabet. */
export function factorOf(data: Data, name: string, levels?: readonly string[]): Factor {
  const cells = cellsOf(data, name)
  return codesOf(cells, levels ?? levelsOf(cells, emptyIsLevel(data, name)))
}

/** Whether an empty cell of this column counts like any other text; never beside numbers, or TRUE and FALSE. */
export function emptyIsLevel(data: Data, name: string): boolean {
  return data.emptyTexts === 'level' && !isNumeric(data, name) && !isLogical(data, name)
}

function isLogical(data: Data, name: string): boolean {
  return cellsOf(data, name).every((cell) => ['', 'TRUE', 'FALSE'].includes(cell))
}

export function codesOf(cells: readonly string[], levels: readonly string[]): Factor {
  const place = new Map(levels.map((level, index) => [level, index]))
  return { codes: Int32Array.from(cells, (cell) => place.get(cell) ?? -1), levels }
}

const alphabet = new Intl.Collator('en')

function levelsOf(cells: readonly string[], withEmpty: boolean): readonly string[] {
  const values = [...new Set(cells)].filter((value) => withEmpty || value !== '')
  const numeric = values.every((value) => Number.isFinite(Number(value)))
  return values.toSorted(numeric ? (a, b) => Number(a) - Number(b) : alphabet.compare)
}

/** RFC 4180: commas, quotes, doubled quotes within them. */
function recordsOf(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',') {
      record.push(cell)
      cell = ''
    } else if (character === '\n') {
      record.push(cell)
      records.push(record)
      record = []
      cell = ''
    } else if (character !== '\r') cell += character
  }
  if (cell !== '' || record.length > 0) records.push([...record, cell])
  return records
}
