import type { AnswerSlot } from './answer-slots.ts'
import type { AnswerTable } from './answer-table.ts'

export function slotsByColumn(
  { columns }: AnswerTable,
  slots: readonly AnswerSlot[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<number, AnswerSlot> {
  const byName = new Map<string, AnswerSlot>()
  for (const slot of slots) {
    const column = names.get(slot.key)
    for (const name of column === undefined ? slot.names : [column, ...slot.names]) {
      const known = plain(name)
      if (known !== '' && !byName.has(known)) byName.set(known, slot)
    }
  }
  const taken = new Set<AnswerSlot>()
  const found = new Map<number, AnswerSlot>()
  for (const [index, column] of columns.entries()) {
    const slot = byName.get(plain(column))
    if (slot === undefined || taken.has(slot)) continue
    taken.add(slot)
    found.set(index, slot)
  }
  return found
}

/** Names in exports of words have the spaces of the form. */
function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}
