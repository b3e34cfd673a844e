import type { DataTable } from '../data-table.ts'
import type { Bytes } from './bytes.ts'
import { elementsOf, type SavVariable } from './sav-variable.ts'
import { withinBytes } from './within-bytes.ts'

/** Bytecode compression writes a small integer as the byte that is so much more. */
export const compressionBias = 100

const longestTitle = 64
const littleEndian = 2
const noWeight = 0
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

export function writeHeader(
  bytes: Bytes,
  { title, createdAt, rowCount }: DataTable,
  variables: readonly SavVariable[],
  isCompressed: boolean,
): void {
  const elements = variables.flatMap(({ segments }) =>
    segments.map(({ width }) => elementsOf(width)),
  )
  const [date = '', time = ''] = createdAt.toISOString().split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  bytes.padded('$FL2', 4)
  bytes.padded('@(#) SPSS DATA FILE Meinungsbild', 60)
  bytes.int32(littleEndian)
  bytes.int32(elements.reduce((sum, own) => sum + own, 0))
  bytes.int32(isCompressed ? 1 : 0)
  bytes.int32(noWeight)
  bytes.int32(rowCount)
  bytes.float64(compressionBias)
  bytes.padded(`${day} ${months[Number(month) - 1]} ${year.slice(2)}`, 9)
  bytes.padded(time.slice(0, 8), 8)
  bytes.padded(withinBytes(title, longestTitle), longestTitle)
  bytes.padded('\0\0\0', 3)
}
