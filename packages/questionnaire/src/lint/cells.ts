import type { Flaw } from '../flaw.ts'
import type { Columns } from '../parts.ts'
import { lintList, lintRange, lintWhole } from './limits.ts'
import { lintMask } from './masks.ts'
import { lintPoints } from './scales.ts'

/** What is wrong with what may stand in the cells of a table. */
export function* lintCells(columns: Columns['columns'], path: string): Iterable<Flaw> {
  for (const [index, { cell }] of columns.entries()) {
    const at = `${path}.${index}.cell`
    switch (cell.kind) {
      case 'text':
        yield* lintWhole(cell.maxLength, `${at}.maxLength`, 1, 20_000)
        yield* lintMask(cell.mask, `${at}.mask`)
        break
      case 'number':
        yield* lintWhole(cell.decimals, `${at}.decimals`, 0, 6)
        yield* lintRange(cell.min, cell.max, at)
        break
      case 'choice':
        yield* lintList(cell.options, `${at}.options`)
        break
      case 'scale':
        yield* lintPoints(cell.points, `${at}.points`)
        break
      case 'date':
        break
      default:
        cell satisfies never
    }
  }
}
