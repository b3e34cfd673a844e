import type { FlowNode } from './process-graph.ts'

type Size = { readonly width: number; readonly height: number }

/** Lengths with which a procedure is laid out; all in one unit. */
export type Sizes = {
  readonly node: Readonly<Record<FlowNode['kind'], Size>>
  /** Between two columns, where lines go up and down. */
  readonly gap: number
  /** Behind a gateway whose lines have names, in addition. */
  readonly named: number
  /** Left of the first column, and right of the last one. */
  readonly left: number
  readonly right: number
  /** Above the first node of a lane; of a lane in which lines go round above nodes. */
  readonly top: number
  readonly topWithLoops: number
  /** Of a lane per row of nodes; of a row without steps. */
  readonly row: number
  readonly eventRow: number
  /** Of a row of nodes, the part below them, for what stands there. */
  readonly below: number
  /** Between two lines that lead back, below the lanes. */
  readonly track: number
}
