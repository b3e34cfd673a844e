import type { LineFlawCode } from './line-flaw.ts'

const longestCell = 200

/** What is wrong with a line before anybody looks at what it says; `width` is the number of columns of the head. */
export function structureFlaw(cells: readonly string[], width: number): LineFlawCode | undefined {
  if (cells.length !== width) return 'cells'
  for (const cell of cells) {
    if (cell.length > longestCell) return 'tooLong'
    if (!suspicious.test(cell)) continue
    if (lineBreak.test(cell)) return 'lineBreak'
    if (garbled.test(cell)) return 'encoding'
  }
  return undefined
}

/** Without one of these signs there is nothing more to look at. */
const suspicious = /[\r\n\uFFFDÃ]/

const lineBreak = /[\r\n]\s*\S/

/** `Ã¼` is an `ü` of UTF-8 that was read as Latin-1. */
const garbled = /\uFFFD|Ã[¤¶¼Ÿ„–œ\u0080-\u00BF]/
