import { literal } from '../expressions/construct.ts'
import type { NameResolver } from '../expressions/names.ts'
import type { Use } from '../form-reading/source-expression.ts'
import type { Choices } from './choice-options.ts'
import { cellOf, type SheetRecord } from './records.ts'
import type { RowBuilding } from './row-base.ts'
import { useOf } from './standing.ts'

/** Stands before the names of questions, so that they are not taken for columns of the sheet `choices`. */
const ofForm = '/form/'

/** The conditions of the options that the column `choice_filter` sets, by code. Options with the same cells share one. */
export function filteredParts(
  { row, names, reading }: RowBuilding,
  { options, records }: Choices,
): ReadonlyMap<string, readonly Use[]> {
  const filter = useOf(row, 'choice_filter', names, reading)
  const parts = new Map<string, readonly Use[]>()
  if (filter === undefined) return parts
  const source = filter.of.source.replace(/\$\{\s*([^{}]*?)\s*\}/g, `${ofForm}$1`)
  const asked = new Set(source.match(/[\p{L}_][\p{L}\p{N}_.-]*/gu))
  const shared = new Map<string, readonly Use[]>()
  for (const [index, record] of records.entries()) {
    const code = options[index]?.code ?? ''
    const cells = columnsIn(record, asked)
    const key = JSON.stringify(cells)
    const uses = shared.get(key) ?? [{ ...filter, source, names: columnNames(new Map(cells), names) }]
    shared.set(key, uses)
    parts.set(code, uses)
  }
  return parts
}

function columnsIn(
  record: SheetRecord,
  asked: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  return record.columns
    .filter(({ header }) => asked.has(header))
    .map(({ header, name }) => [header, cellOf(record, name)] as const)
}

/** Names without `${}` are columns of the choice. One that no choice has is nothing. */
function columnNames(cells: ReadonlyMap<string, string>, names: NameResolver): NameResolver {
  return (source) => {
    const { name } = source
    if (name.startsWith(ofForm)) return names({ ...source, name: name.slice(ofForm.length) })
    if (name.includes('/')) return names(source)
    const cell = cells.get(name)
    return cell === undefined
      ? { kind: 'values', values: [] }
      : {
          kind: 'value',
          expression: literal(cell),
          type: 'text',
          isFilled: cell !== '',
          codes: [cell],
        }
  }
}
