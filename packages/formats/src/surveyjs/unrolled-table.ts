import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { constantOf } from './choice-items.ts'
import type { Building } from './building.ts'
import { carryElement } from './element-base.ts'
import { fittingEntries, noteUnrolled, unrolled, type Entry } from './entries.ts'
import type { EntryCount } from './entry-count.ts'
import type { Fields } from './fields.ts'
import type { Binding } from './names.ts'
import type { TableRows } from './table-element.ts'
import { unrolledPanel } from './unrolled-panel.ts'

/** The cells of a table as questions, row by row: conditions that look along a row mean something only so. */
export function unrolledTable(
  template: readonly Fields[],
  { rows, parts, ids, added }: TableRows,
  building: Building,
): readonly DraftItem[] {
  if (added !== undefined) {
    const count: EntryCount = { ...added, first: added.min }
    return unrolledPanel(template, count, building)
  }
  const { base } = building
  const number = fittingEntries(template, rows.length, building.reading)
  noteUnrolled(number, building)
  const values = new Map([...ids].map(([value, id]) => [id, value]))
  const entries = rows.slice(0, number).map((row, index): Entry => {
    const value = constantOf(values.get(row.id) ?? row.id)
    return {
      prefix: `${base.id}_${row.id}_`,
      heading: () => row.label,
      constants: [
        ['rowindex', constantOf(index + 1)],
        ['rowvalue', value],
        ['rowname', value],
        ['item', value],
      ],
      visible: () => parts.get(row.id) ?? [],
    }
  })
  const names: ReadonlyMap<string, Binding>[] = []
  const places = new Map(rows.map((row, index) => [values.get(row.id) ?? row.id, index]))
  const { visible } = carryElement(building, {
    value: ([row = '', name = '', ...steps]) =>
      names[places.get(row) ?? -1]?.get(name)?.value(steps),
    entries: (name) => names.flatMap((own) => own.get(name)?.value([]) ?? []),
  })
  const all = unrolled(template, entries, building, visible)
  names.push(...all.names)
  const heading = itemOf({ kind: 'section', id: base.id, text: base.text }, { visible })
  return [heading, ...all.items]
}
