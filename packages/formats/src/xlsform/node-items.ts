import { itemOf, type DraftItem } from '../form-reading/draft.ts'
import { appearanceOf, noteAppearance } from './appearance.ts'
import { koboMatrixItems } from './kobo-matrix.ts'
import { matrixItems } from './matrix-items.ts'
import { matrixRun } from './matrix-run.ts'
import { repeatItems } from './repeat-items.ts'
import { rowItems } from './row-items.ts'
import { namesFor, useOf, type Standing } from './standing.ts'
import type { GroupNode, SurveyNode } from './survey-tree.ts'
import { textIn } from './texts.ts'
import type { XlsReading } from './xls-reading.ts'

/** The questions of what stands together on a page. */
export function nodeItems(
  nodes: readonly SurveyNode[],
  standing: Standing,
  reading: XlsReading,
  isTable = false,
): readonly DraftItem[] {
  const items: DraftItem[] = []
  for (let index = 0; index < nodes.length;) {
    const run = matrixRun(nodes.slice(index), isTable, reading)
    const node = nodes[index]
    if (run.length > 0) items.push(...matrixItems(run, standing, reading))
    else if (node !== undefined) items.push(...oneNode(node, standing, reading))
    index += Math.max(1, run.length)
  }
  return items
}

function oneNode(node: SurveyNode, standing: Standing, reading: XlsReading): readonly DraftItem[] {
  switch (node.kind) {
    case 'row':
      return rowItems(node, standing, reading)
    case 'group':
      return groupItems(node, standing, reading)
    case 'matrix':
      return koboMatrixItems(node, standing, reading) ?? nodeItems(node.nodes, standing, reading)
    case 'repeat':
      return repeatItems(node, standing, reading, nodeItems)
    default:
      return node satisfies never
  }
}

/** A group within a page: a heading if it has a label, and its questions with its condition. */
function groupItems(
  node: GroupNode,
  standing: Standing,
  reading: XlsReading,
): readonly DraftItem[] {
  const names = namesFor(standing, reading)
  const relevant = useOf(node, 'relevant', names, reading)
  const around = [...standing.around, ...(relevant === undefined ? [] : [relevant])]
  const label = textIn(node, 'label', names, reading)
  noteAppearance(node, new Set(['field-list', 'table-list']), reading)
  const id = label && reading.ids.question(`${standing.prefix}${node.name || 'group'}`)
  const heading =
    label === undefined || id === undefined
      ? []
      : [itemOf({ kind: 'section', id, text: label }, { visible: around })]
  const isTable = appearanceOf(node).has('table-list')
  return [...heading, ...nodeItems(node.nodes, { ...standing, around }, reading, isTable)]
}
