import { axisOf, undividedAxis, type Axis } from '../columns/axis.ts'
import type { CodedColumn } from '../columns/column.ts'
import { crossTable, type Counted } from '../columns/cross-table.ts'

/** What the weights cost among those who are counted, n Σw² / (Σw)² (Kish 1965). */
export function designEffect(counted: Counted): number {
  const [effect = 1] = effectsBy(undividedAxis(counted.weights.length), counted)
  return effect
}

/** The same within each group of a column; worked out once per column. */
export function designEffectsBy(counted: Counted): (by: CodedColumn) => readonly number[] {
  const known = new Map<CodedColumn, readonly number[]>()
  return (by) => {
    const found = known.get(by) ?? effectsBy(axisOf(by), counted)
    known.set(by, found)
    return found
  }
}

function effectsBy(groups: Axis, counted: Counted): readonly number[] {
  const all = undividedAxis(counted.weights.length)
  const { counts, weighted } = crossTable(all, groups, counted)
  const squares = counted.weights.map((weight) => weight * weight)
  const squared = crossTable(all, groups, { ...counted, weights: squares }).weighted
  return Array.from(counts, (people, group) => {
    const sum = weighted[group] ?? 0
    return sum > 0 ? (people * (squared[group] ?? 0)) / sum ** 2 : 1
  })
}
