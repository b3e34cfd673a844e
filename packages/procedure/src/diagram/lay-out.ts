import type { Role } from '../role.ts'
import { isLoop, type FlowNode, type ProcessGraph } from './process-graph.ts'
import { ranksOf } from './ranks.ts'
import { routeFlows, type RoutedFlow } from './route-flows.ts'
import type { Sizes } from './sizes.ts'

export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A lane to be drawn, whether or not anything stands in it. */
export type WantedLane = { readonly role: Role; readonly leastHeight: number }

type LaidLane = { readonly role: Role; readonly y: number; readonly height: number }
export type LaidNode = FlowNode & {
  readonly box: Box
  readonly column: number
  readonly row: number
}

/** A drawing of a procedure: where everything stands, and along which points the lines go. */
export type Layout = {
  readonly width: number
  readonly height: number
  /** Where the lanes end; below run the lines that lead back. */
  readonly lanesHeight: number
  readonly lanes: readonly LaidLane[]
  readonly nodes: readonly LaidNode[]
  readonly flows: readonly RoutedFlow[]
}

/** The middle of a column, between the gaps on both sides. */
export type Column = { readonly x: number; readonly width: number }

/** Lays a procedure out in lanes, one below the other, and in columns from left to right. */
export function layOut(graph: ProcessGraph, lanes: readonly WantedLane[], sizes: Sizes): Layout {
  const ranks = ranksOf(graph)
  const placed = placeRows(graph, ranks)
  const columns = placeColumns(graph, placed, sizes)
  const loops = new Set(graph.flows.filter((flow) => isLoop(graph, flow)).map(({ from }) => from))
  const laid: LaidLane[] = []
  let y = 0
  for (const { role, leastHeight } of lanes) {
    const own = placed.filter(({ node }) => node.lane === role)
    const rows = rowHeights(own, sizes)
    const needed = rows.length === 0 ? 0 : headroom(own, loops, sizes) + sum(rows)
    const height = Math.max(leastHeight, needed)
    laid.push({ role, y, height })
    y += height
  }
  const nodes = placed.flatMap(({ node, column, row }): readonly LaidNode[] => {
    const lane = laid.find(({ role }) => role === node.lane)
    const at = columns[column]
    if (lane === undefined || at === undefined) return []
    const own = placed.filter((each) => each.node.lane === node.lane)
    const { width, height } = sizes.node[node.kind]
    const rows = rowHeights(own, sizes)
    const above = headroom(own, loops, sizes) + sum(rows.slice(0, row))
    const high = rows[row] ?? sizes.row
    const middle = lane.y + above + (high === sizes.row ? high - sizes.below : high) / 2
    const box = { x: at.x + (at.width - width) / 2, y: middle - height / 2, width, height }
    return [{ ...node, box, column, row }]
  })
  const { flows, height } = routeFlows({ graph, nodes, columns, lanesHeight: y, sizes })
  const last = columns.at(-1)
  const width = last === undefined ? sizes.left : last.x + last.width + sizes.right
  return { width, height, lanesHeight: y, lanes: laid, nodes, flows }
}

type Placed = { readonly node: FlowNode; readonly column: number; readonly row: number }

/**
 * Nodes of one lane and column stand below each other. A node goes on in the row of the one before it, if that is free; the
 * end of a gateway stands below the way that goes on.
 */
function placeRows(
  { nodes, flows }: ProcessGraph,
  ranks: ReadonlyMap<string, number>,
): readonly Placed[] {
  const placed = new Map<string, Placed>()
  for (const node of nodes.toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b)))) {
    const column = ranks.get(node.id) ?? 0
    const before = flows.flatMap(({ from, to, isBack }) => {
      const each = placed.get(from)
      return to === node.id && !isBack && each?.node.lane === node.lane ? [each] : []
    })
    const isAside = isEnd(node) && before.some((each) => each.node.kind === 'choice')
    const rows = before.map(({ row }) => row)
    const taken = [...placed.values()]
      .filter((each) => each.node.lane === node.lane && each.column === column)
      .map(({ row }) => row)
    let row = (rows.length === 0 ? 0 : Math.min(...rows)) + (isAside ? 1 : 0)
    while (taken.includes(row)) row += 1
    placed.set(node.id, { node, column, row })
  }
  return [...placed.values()]
}

function isEnd({ kind }: FlowNode): boolean {
  return kind === 'end'
}

function placeColumns(
  { flows }: ProcessGraph,
  placed: readonly Placed[],
  sizes: Sizes,
): readonly Column[] {
  const count = Math.max(0, ...placed.map(({ column }) => column + 1))
  const columns: Column[] = []
  let x = sizes.left
  for (let index = 0; index < count; index += 1) {
    const own = placed.filter(({ column }) => column === index)
    const width = Math.max(...own.map(({ node }) => sizes.node[node.kind].width))
    columns.push({ x, width })
    const isNamed = flows.some(
      (flow) =>
        !flow.isBack &&
        flow.outcome !== undefined &&
        own.some(({ node }) => node.id === flow.from && node.kind === 'choice'),
    )
    x += width + sizes.gap + (isNamed ? sizes.named : 0)
  }
  return columns
}

function rowHeights(own: readonly Placed[], { row: high, eventRow }: Sizes): readonly number[] {
  const count = Math.max(0, ...own.map(({ row }) => row + 1))
  return Array.from({ length: count }, (_, index) =>
    own.every(({ node, row }) => row !== index || node.kind !== 'task') ? eventRow : high,
  )
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, each) => total + each, 0)
}

function headroom(
  own: readonly Placed[],
  loops: ReadonlySet<string>,
  { top, topWithLoops }: Sizes,
): number {
  return own.some(({ node, row }) => row === 0 && loops.has(node.id)) ? topWithLoops : top
}
