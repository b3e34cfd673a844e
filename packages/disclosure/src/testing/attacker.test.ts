import { describe, expect, test } from 'vitest'
import { perturb } from '../cell-key/perturb.ts'
import { perturbationTable } from '../cell-key/perturbation-table.ts'
import { attack, boundsOf, exactly, subtractAll, within } from './attacker.ts'

/** North and south by content and not content. */
const values = [2, 18, 30, 50]
const [northContent, northNot, southContent, southNot] = [0, 1, 2, 3] as const
const everybody = [northContent, northNot, southContent, southNot]
const content = [northContent, southContent]
const questions = [
  everybody,
  content,
  [southContent],
  [southContent, southNot],
  [northNot, southContent, southNot],
]
const required = [{ cell: northContent, below: 1, above: 1 }]

const countOf = (cells: readonly number[]) =>
  cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0)

describe('the attacker, where everybody may filter freely', () => {
  test('subtracts exact tables and finds two people', () => {
    const known = questions.map((cells) => exactly(cells, countOf(cells)))
    expect(subtractAll(known, 3)).toEqual([
      { cells: [northContent], lower: 2, upper: 2 },
      { cells: [northContent], lower: 2, upper: 2 },
    ])
    expect(attack(values, known, required)).toEqual([{ cell: northContent, lower: 2, upper: 2 }])
  })

  test('finds nothing in perturbed tables, however often the same people are asked for', () => {
    const table = perturbationTable({ maximum: 2, variance: 1, threshold: 0 })
    if ('refused' in table) throw new Error(table.refused)
    // Record keys by cell: 1st person of a cell, 2nd …
    const keys = values.map((count, cell) =>
      Array.from(
        { length: count },
        (_, person) => Math.imul(101 * cell + person + 1, 0x9e37_79b1) >>> 0,
      ),
    )
    const ask = (cells: readonly number[]) => {
      const key = cells
        .flatMap((cell) => keys[cell] ?? [])
        .reduce((sum, each) => (sum + each) >>> 0, 0)
      return within(2, cells, perturb(countOf(cells), key, table))
    }
    const once = questions.map(ask)
    const again = questions.map((cells) => ask(cells.toReversed()))
    expect(subtractAll([...once, ...again], 3)).toEqual([])
    expect(attack(values, once, required)).toEqual([])
    expect(boundsOf(northContent, [...once, ...again])).toEqual(boundsOf(northContent, once))
  })
})
