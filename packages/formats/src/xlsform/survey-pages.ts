import type { Text } from '@meinungsbild/questionnaire'
import type { DraftPage } from '../form-reading/draft.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { appearanceOf, noteAppearance } from './appearance.ts'
import { newScope, type Scope } from './names.ts'
import { nodeItems } from './node-items.ts'
import { repeatItems } from './repeat-items.ts'
import { namesFor, useOf } from './standing.ts'
import type { GroupNode, SurveyNode } from './survey-tree.ts'
import { textIn } from './texts.ts'
import type { XlsReading } from './xls-reading.ts'

/** A group of so many rows is one page; a larger one is split where groups begin in it. */
const fewRows = 15
/** Rows without a group around them are cut into pages of so many. */
const mostRows = 20

type Surroundings = {
  readonly title?: Text
  readonly visible: readonly Use[]
  readonly scope: Scope
}

/** The pages of a form: its groups, and what stands between them. The standard itself knows no pages. */
export function surveyPages(
  nodes: readonly SurveyNode[],
  reading: XlsReading,
): readonly DraftPage[] {
  return pagesOf(nodes, { visible: [], scope: newScope() }, reading)
}

function pagesOf(
  nodes: readonly SurveyNode[],
  around: Surroundings,
  reading: XlsReading,
): readonly DraftPage[] {
  const pages: DraftPage[] = []
  let run: SurveyNode[] = []
  const endRun = () => {
    if (run.length > 0) pages.push(pageOf('page', run, around, reading))
    run = []
  }
  for (const node of nodes) {
    const isOwnPage = node.kind === 'repeat' || (node.kind === 'group' && !isTable(node))
    if (!isOwnPage) {
      run.push(node)
      if (run.length >= mostRows && around.title === undefined) endRun()
      continue
    }
    endRun()
    if (node.kind === 'repeat') {
      const standing = { scope: around.scope, around: [], prefix: '', repeats: 0 }
      const items = repeatItems(node, standing, reading, nodeItems)
      pages.push({ ...around, id: reading.ids.page(node.name), items })
    } else pages.push(...groupPages(node, around, reading))
  }
  endRun()
  return pages
}

function groupPages(
  node: GroupNode,
  around: Surroundings,
  reading: XlsReading,
): readonly DraftPage[] {
  const names = namesFor({ scope: around.scope, around: [], prefix: '', repeats: 0 }, reading)
  const relevant = useOf(node, 'relevant', names, reading)
  const title = textIn(node, 'label', names, reading) ?? around.title
  const within: Surroundings = {
    ...(title !== undefined && { title }),
    visible: [...around.visible, ...(relevant === undefined ? [] : [relevant])],
    scope: around.scope,
  }
  noteAppearance(node, new Set(['field-list', 'table-list']), reading)
  const isOne =
    appearanceOf(node).has('field-list') ||
    node.nodes.every(({ kind }) => kind === 'row') ||
    rowsIn(node) <= fewRows
  return isOne
    ? [pageOf(node.name, node.nodes, within, reading)]
    : pagesOf(node.nodes, within, reading)
}

function pageOf(
  name: string,
  nodes: readonly SurveyNode[],
  { title, visible, scope }: Surroundings,
  reading: XlsReading,
): DraftPage {
  return {
    id: reading.ids.page(name),
    ...(title !== undefined && { title }),
    visible,
    items: nodeItems(nodes, { scope, around: [], prefix: '', repeats: 0 }, reading),
  }
}

/** A group that is shown as one table is a question and not a page. */
function isTable(node: SurveyNode): boolean {
  return appearanceOf(node).has('table-list')
}

function rowsIn(node: SurveyNode): number {
  return node.kind === 'row' ? 1 : node.nodes.reduce((sum, inner) => sum + rowsIn(inner), 0)
}
