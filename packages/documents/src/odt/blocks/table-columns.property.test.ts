import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnWidths } from '../../typesetting/column-widths.ts'
import type { TypesetTable } from '../../typesetting/typeset.ts'
import { columnMillimetres } from './table-columns.ts'

const width = 165

function widthsOf(cells: readonly (readonly string[])[]): readonly number[] {
  const [head = [], ...rows] = cells.map((row) => row.map((text) => [{ text }]))
  const columns = columnWidths(cells, [])
  const looks = { caption: [], whole: false, repeats: false }
  const table: TypesetTable = { kind: 'table', head, rows, columns, ...looks }
  return columnMillimetres(table, width)
}

const word = fc.stringMatching(/^[a-z]{1,18}$/)
const cell = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
const tables = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.array(fc.array(cell, { minLength: count, maxLength: count }), {
    minLength: 1,
    maxLength: 4,
  }),
)

describe('columns of an ODT table', () => {
  test('take the whole line, and no word is broken while others have room to spare', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const widths = widthsOf(cells)
        expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width)
        const longest = (text: string) => Math.max(...text.split(' ').map(({ length }) => length))
        // The first row is the head, which is bold.
        const needed = widths.map(
          (_, at) =>
            Math.max(
              ...cells.map((row, line) => longest(row[at] ?? '') * (line === 0 ? 1.15 : 1)),
            ) *
              1.9 +
            4,
        )
        const fit = needed.reduce((sum, each) => sum + each, 0) <= width
        const broken = widths.filter((each, at) => each < (needed[at] ?? 0) - 1e-6)
        expect(fit ? broken : []).toEqual([])
      }),
    )
  })

  test('leave days and names of offices whole beside long texts', () => {
    const text = 'Zufriedenheit der Familien mit den Spielplätzen in der nächsten Befragung'
    const head = ['Maßnahme', 'Stelle', 'Termin', 'Kosten', 'Wirkungskennzahl']
    const columns = columnWidths([head, [text, 'Grünflächenamt', '26. Mai 2027', text, text]], [])
    expect(columns.map(({ share }) => share)).toEqual([40, 0, 0, 40, 40])
  })
})
