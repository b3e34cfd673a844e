import type { Sheets } from './answer-sheets.ts'

/** Sheets that are the same in every cell; `sheet` is the first of them. */
export type Group = { readonly sheet: number; readonly count: number }

/**
 * Every group, those of a single sheet too. Sheets are compared by 53 bits of a hash: two different ones of a million are
 * taken for the same once in twenty thousand surveys.
 */
export function groupSheets({ size, columns }: Sheets): readonly Group[] {
  const high = new Uint32Array(size)
  const low = new Uint32Array(size)
  for (const { cells } of columns()) {
    for (let sheet = 0; sheet < size; sheet += 1) {
      const cell = cells[sheet] ?? 0
      high[sheet] = mixed((high[sheet] ?? 0) ^ cell, 0x9e37_79b1)
      low[sheet] = mixed((low[sheet] ?? 0) + cell, 0x85eb_ca77)
    }
  }
  const groups = new Map<number, { sheet: number; count: number }>()
  for (let sheet = 0; sheet < size; sheet += 1) {
    const hash = (high[sheet] ?? 0) * 2 ** 21 + ((low[sheet] ?? 0) >>> 11)
    const group = groups.get(hash)
    if (group === undefined) groups.set(hash, { sheet, count: 1 })
    else group.count += 1
  }
  return [...groups.values()]
}

function mixed(value: number, factor: number): number {
  const product = Math.imul(value ^ (value >>> 15), factor) + 1
  return (product ^ (product >>> 13)) >>> 0
}
