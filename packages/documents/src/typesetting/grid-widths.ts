import type { GridColumn } from '../form-block.ts'

/** Millimetres: the line inside a question, what labels need of it, a letter of a head. */
const LINE = 160
const LABELS = 44
const OPPOSITES = 38
const LETTER = 2.1

const NARROWEST = { one: 10, several: 10, number: 14, writing: 30 } as const
const WIDEST = 24
const BETWEEN_OPPOSITES = 16

type Widths = { readonly labels: number; readonly columns: readonly number[] }

/**
 * Millimetres for the columns of a grid: as wide as the longest word of their heads, those of one
 * group alike, so that no answer looks nearer than another. The labels have what is left, with
 * opposites half of it each.
 */
export function gridWidths(
  groups: readonly { readonly columns: readonly GridColumn[] }[],
  opposed: boolean,
): Widths {
  const wanted = groups.flatMap(({ columns }) => {
    const ticked = Math.max(
      opposed ? BETWEEN_OPPOSITES : 0,
      ...columns.filter(isTicked).map(widthOf),
    )
    return columns.map((column) => (isTicked(column) ? ticked : widthOf(column)))
  })
  const room = LINE - (opposed ? 2 * OPPOSITES : LABELS)
  const sum = wanted.reduce((all, width) => all + width, 0)
  const columns = wanted.map((width) => width * Math.min(1, room / sum))
  const taken = Math.min(sum, room)
  return { labels: (LINE - taken) / (opposed ? 2 : 1), columns }
}

function isTicked(column: GridColumn): boolean {
  return column.cell === 'one' || column.cell === 'several'
}

function widthOf(column: GridColumn): number {
  const word = Math.max(...column.label.split(/\s+/).map((part) => Array.from(part).length))
  return Math.min(
    Math.max(WIDEST, NARROWEST[column.cell]),
    Math.max(NARROWEST[column.cell], word * LETTER + 3),
  )
}
