import type { MissingKind } from '@meinungsbild/questionnaire'
import type { DataTable, DataVariable } from '../data-table.ts'

/** A variable of a table as a system file keeps it. */
export type SavVariable = {
  readonly variable: DataVariable
  /** Bytes of a string; 0 for numbers. */
  readonly width: number
  readonly format: SavFormat
  /** What the file really holds: one variable, or several that make up a string of more than 255 bytes. */
  readonly segments: readonly Segment[]
  /** Where it begins in a case, in elements of eight bytes. */
  readonly position: number
}

/** Its short name is seen by nobody: it holds the parts of the file together. */
type Segment = { readonly shortName: string; readonly width: number }

/** How SPSS shows values; `type` as the format numbers them. */
type SavFormat = { readonly type: number; readonly width: number; readonly decimals: number }

const formatTypes = { A: 1, F: 5, TIME: 21, MOYR: 28, EDATE: 38 } as const

export const widestString = 32_767
const widestSegment = 255
/** So many bytes of a very long string count towards each segment, though 255 are kept in it. */
const bytesPerSegment = 252
/** SPSS knows no more missing values of a string. */
const mostMissingTexts = 3

export function savVariables(table: DataTable): readonly SavVariable[] {
  let position = 0
  let names = 0
  return table.variables.map((variable, index) => {
    const width = widthOf(table, variable, index)
    const segments = segmentWidths(width).map((own) => {
      names += 1
      return { shortName: `V${names}`, width: own }
    })
    const own = { variable, width, format: formatOf(variable, width), segments, position }
    for (const segment of segments) position += elementsOf(segment.width)
    return own
  })
}

/** Numbers and strings of one element; longer strings have records of their own for labels and missing values. */
export function isShort(width: number): boolean {
  return width <= 8
}

/** How many elements of eight bytes a variable takes. */
export function elementsOf(width: number): number {
  return Math.max(1, Math.ceil(width / 8))
}

/** What stands for a missing text. Somebody may have written the same: see `savText`. */
export function missingText(table: DataTable, kind: MissingKind): string {
  return String(table.missingCodes[kind])
}

/** The kinds that a variable of texts can declare; the others are only labelled. */
export function declaredTexts({ missing }: DataVariable): readonly MissingKind[] {
  return missing.slice(0, mostMissingTexts)
}

/** A text as its cell holds it: one that is a code for missing texts by chance gets an apostrophe. */
export function savText(table: DataTable): (text: string) => string {
  const codes = new Set(Object.values(table.missingCodes).map(String))
  return (text) => (codes.has(text) ? `'${text}` : text)
}

function widthOf(table: DataTable, variable: DataVariable, index: number): number {
  if (variable.kind !== 'text') return 0
  const codes = variable.missing.map((kind) => 1 + missingText(table, kind).length)
  return Math.min(Math.max(1, table.textSizes[index]?.longest ?? 0, ...codes), widestString)
}

function segmentWidths(width: number): readonly number[] {
  if (width <= widestSegment) return [width]
  const count = Math.ceil(width / bytesPerSegment)
  const last = width - (count - 1) * bytesPerSegment
  return [...Array.from({ length: count - 1 }, () => widestSegment), last]
}

function formatOf(variable: DataVariable, width: number): SavFormat {
  switch (variable.kind) {
    case 'code':
      return { type: formatTypes.F, width: 8, decimals: 0 }
    case 'number': {
      const decimals = Math.min(variable.decimals, 16)
      return { type: formatTypes.F, width: 12 + decimals, decimals }
    }
    case 'text':
      return { type: formatTypes.A, width: Math.min(width, widestSegment), decimals: 0 }
    case 'date':
      switch (variable.unit) {
        case 'day':
          return { type: formatTypes.EDATE, width: 10, decimals: 0 }
        case 'month':
          return { type: formatTypes.MOYR, width: 8, decimals: 0 }
        case 'time':
          return { type: formatTypes.TIME, width: 5, decimals: 0 }
        default:
          variable.unit satisfies never
          throw new TypeError('A date of unknown unit was given')
      }
    default:
      variable satisfies never
      throw new TypeError('A variable of unknown kind was given')
  }
}
