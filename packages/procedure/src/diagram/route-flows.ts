import type { Column, LaidNode } from './lay-out.ts'
import { isLoop, type Flow, type ProcessGraph } from './process-graph.ts'
import type { Sizes } from './sizes.ts'

export type Point = readonly [x: number, y: number]

/** A line with the points along which it goes, at right angles, and where its name has room. */
export type RoutedFlow = Flow & {
  readonly points: readonly Point[]
  /** The name stands above this line; it has so much room to the right. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number }
}

type Plan = {
  readonly graph: ProcessGraph
  readonly nodes: readonly LaidNode[]
  readonly columns: readonly Column[]
  readonly lanesHeight: number
  readonly sizes: Sizes
}

/**
 * Lines ahead go straight to the next column; where others stand between, they go along below the lanes like the lines that
 * lead back, each pair as near as there is room.
 */
export function routeFlows(plan: Plan): {
  readonly flows: readonly RoutedFlow[]
  readonly height: number
} {
  const tracks: (readonly [number, number])[][] = []
  const { lanesHeight, sizes } = plan
  const trackFor = (from: number, to: number): number => {
    const [left, right] = [Math.min(from, to), Math.max(from, to)]
    const free = tracks.findIndex((taken) =>
      taken.every(([start, end]) => right + sizes.gap < start || end + sizes.gap < left),
    )
    const index = free === -1 ? tracks.length : free
    tracks[index] = [...(tracks[index] ?? []), [left, right]]
    return lanesHeight + sizes.track * (index + 1)
  }
  const at = (id: string) => plan.nodes.find((node) => node.id === id)
  const flows = plan.graph.flows.flatMap((flow): readonly RoutedFlow[] => {
    const [from, to] = [at(flow.from), at(flow.to)]
    if (from === undefined || to === undefined) return []
    if (isLoop(plan.graph, flow)) return [around(flow, from, to, sizes)]
    if (!flow.isBack) {
      const direct = ahead(plan, flow, from, to)
      if (direct !== undefined) return [direct]
    }
    return [below(plan, flow, from, to, trackFor)]
  })
  const height = lanesHeight + (tracks.length === 0 ? 0 : sizes.track * (tracks.length + 0.6))
  return { flows, height }
}

/** Straight ahead, with one step up or down in a gap between columns, if nothing stands in the way. */
function ahead(plan: Plan, flow: Flow, from: LaidNode, to: LaidNode): RoutedFlow | undefined {
  const { sizes, columns } = plan
  const start: Point = [right(from), middle(from)]
  const end: Point = [to.box.x, middle(to)]
  const beside = columns[from.column + 1]
  const last = columns[to.column]
  if (beside === undefined || last === undefined || to.column <= from.column) return undefined
  const label = { x: start[0] + 3, y: start[1] - 5, width: beside.x - start[0] - 3 }
  if (start[1] === end[1] && isFree(plan, from, to, start[1])) {
    return { ...flow, points: [start, end], label }
  }
  // Lines that part at one gateway part below it, so that each can bear its name.
  if (to.kind === 'end' && to.column === from.column + 1 && to.lane === from.lane) {
    const down: Point = [center(from) + 5, from.box.y + from.box.height - 5]
    const points: readonly Point[] = [down, [down[0], end[1]], end]
    return { ...flow, points, label: { ...label, x: down[0] + 4, y: end[1] - 5 } }
  }
  const isEnd = (id: string) => plan.nodes.find((node) => node.id === id)?.kind === 'end'
  const others = plan.graph.flows.filter(
    (each) => each.from === flow.from && !each.isBack && !isEnd(each.to),
  )
  if (others.length > 1 && from.kind === 'choice' && to.column === from.column + 1) {
    const turn = start[0] + 8
    const points: readonly Point[] = [start, [turn, start[1]], [turn, end[1]], end]
    const room = { x: turn + 4, y: end[1] - 5, width: beside.x - turn - 6 }
    return { ...flow, points, label: room }
  }
  const lateTurn = last.x - sizes.gap * 0.5
  if (isFree(plan, from, to, start[1])) {
    const points: readonly Point[] = [start, [lateTurn, start[1]], [lateTurn, end[1]], end]
    return { ...flow, points, label }
  }
  const earlyTurn = beside.x - sizes.gap * 0.5
  if (isFree(plan, from, to, end[1])) {
    const points: readonly Point[] = [start, [earlyTurn, start[1]], [earlyTurn, end[1]], end]
    return { ...flow, points, label }
  }
  return undefined
}

/** Down behind the node, along below the lanes, and up in the gap before the step that it leads to. */
function below(
  { columns, sizes, nodes }: Plan,
  flow: Flow,
  from: LaidNode,
  to: LaidNode,
  trackFor: (from: number, to: number) => number,
): RoutedFlow {
  const column = columns[to.column]
  const turn = (column?.x ?? to.box.x) - sizes.gap * 0.3
  const isClear = !nodes.some(
    ({ column: other, box }) => other === from.column && box.y > from.box.y,
  )
  const x = isClear && from.kind !== 'task' ? center(from) : right(from) + sizes.gap * 0.3
  const y = trackFor(turn, x)
  const entry = to.box.y + to.box.height * (to.kind === 'task' ? 0.75 : 0.5)
  const points: readonly Point[] = [
    ...(x > right(from) ? [[right(from), middle(from)] as const, [x, middle(from)] as const] : []),
    ...(x > right(from) ? [] : [[x, from.box.y + from.box.height] as const]),
    [x, y],
    [turn, y],
    [turn, entry],
    [to.box.x, entry],
  ]
  const room = Math.abs(x - turn) - 12
  return { ...flow, points, label: { x: Math.min(x, turn) + 6, y: y - 4, width: room } }
}

/** Up from the gateway, back over the step before it, and down into that step. */
function around(flow: Flow, from: LaidNode, to: LaidNode, sizes: Sizes): RoutedFlow {
  const y = to.box.y - sizes.gap * 0.6
  const points: readonly Point[] = [
    [center(from), from.box.y],
    [center(from), y],
    [center(to), y],
    [center(to), to.box.y],
  ]
  return {
    ...flow,
    points,
    label: { x: center(to) + 4, y: y - 4, width: right(from) - center(to) + sizes.gap },
  }
}

/** Whether no node stands at this height between two others. */
function isFree({ nodes }: Plan, from: LaidNode, to: LaidNode, y: number): boolean {
  return !nodes.some(
    ({ column, box }) =>
      column > from.column && column < to.column && box.y <= y && y <= box.y + box.height,
  )
}

function right({ box }: LaidNode): number {
  return box.x + box.width
}

function center({ box }: LaidNode): number {
  return box.x + box.width / 2
}

function middle({ box }: LaidNode): number {
  return box.y + box.height / 2
}
