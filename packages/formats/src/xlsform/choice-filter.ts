import type { NameResolver } from '../expressions/names.ts'
import type { Use } from '../form-reading/source-expression.ts'
import type { Choices } from './choice-options.ts'
import { cellOf, type SheetRecord } from './records.ts'
import type { RowBuilding } from './row-base.ts'
import { useOf } from './standing.ts'

/** Texts, names of questions, and bare names: these are columns of the sheet `choices`. */
const parts =
  /'[^']*'|"[^"]*"|\$\{[^{}]*\}|(?<![\p{L}\p{N}_./-])[\p{L}_][\p{L}\p{N}_.-]*(?!\s*[(/]|[\p{L}\p{N}_.-])/gu
const operators: ReadonlySet<string> = new Set(['and', 'or', 'div', 'mod'])
/** Stands for a column that the sheet has not. */
const nowhere = '/nowhere/nothing'

/** The conditions of the options that the column `choice_filter` sets, by code. Options with the same cells share one. */
export function filteredParts(
  { row, names, reading }: RowBuilding,
  { options, records }: Choices,
): ReadonlyMap<string, readonly Use[]> {
  const filter = useOf(row, 'choice_filter', names, reading)
  if (filter === undefined) return new Map()
  reading.budget.filtered -= records.length
  if (reading.budget.filtered < 0) {
    reading.failures.set(filter.of, tooMany)
    return new Map()
  }
  const shared = new Map<string, readonly Use[]>()
  return new Map(
    records.map((record, index): [string, readonly Use[]] => {
      const source = withCells(filter.of.source, record)
      const uses = shared.get(source) ?? [{ ...filter, source, names: orNothing(names) }]
      shared.set(source, uses)
      return [options[index]?.code ?? '', uses]
    }),
  )
}

/** The filter with what stands in the columns of one choice instead of their names. */
function withCells(source: string, record: SheetRecord): string {
  const columns = new Map(record.columns.map(({ header, name }) => [header.trim(), name]))
  return source.replace(parts, (part) => {
    if (/^['"$]/.test(part) || operators.has(part)) return part
    const column = columns.get(part)
    return column === undefined ? nowhere : quoted(cellOf(record, column))
  })
}

/** XPath cannot write a text that has both quotation marks. */
function quoted(cell: string): string {
  return cell.includes("'") ? `"${cell.replaceAll('"', '')}"` : `'${cell}'`
}

function orNothing(names: NameResolver): NameResolver {
  return (source) => (source.name === nowhere ? { kind: 'values', values: [] } : names(source))
}

const tooMany = {
  de: 'Alle Auswahllisten zusammen sind zu lang, um sie zu filtern.',
  en: 'All lists of choices together are too long to be filtered.',
}
