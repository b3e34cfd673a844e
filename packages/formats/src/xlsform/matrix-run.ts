import { appearanceOf } from './appearance.ts'
import { choicesOf } from './choice-options.ts'
import { cellOf } from './records.ts'
import type { SurveyNode, SurveyRow } from './survey-tree.ts'
import type { XlsReading } from './xls-reading.ts'

/**
 * The rows at the beginning that are shown as one table: the same choices asked again and again, with appearance
 * `list-nolabel`, or all of them in a group with appearance `table-list`. One with appearance `label` may stand above.
 */
export function matrixRun(
  nodes: readonly SurveyNode[],
  isTable: boolean,
  reading: XlsReading,
): readonly SurveyRow[] {
  const [first] = nodes
  if (first?.kind !== 'row' || first.type.kind !== 'select') return []
  const { list, several } = first.type
  if (choicesOf(list, reading) === undefined) return []
  const end = nodes.findIndex((node, index) => {
    if (node.kind !== 'row' || node.type.kind !== 'select' || node.type.hasOther) return true
    if (node.type.list !== list || node.type.several !== several) return true
    if (['choice_filter', 'calculation'].some((column) => cellOf(node.record, column))) return true
    return isHead(node) ? index > 0 : !isTable && !appearanceOf(node).has('list-nolabel')
  })
  const run = (end === -1 ? nodes : nodes.slice(0, end)).filter((node) => node.kind === 'row')
  return run.every(isHead) ? [] : run
}

/** The row that only shows the labels of the choices. */
export function isHead(row: SurveyRow): boolean {
  return appearanceOf(row).has('label')
}
