import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validModel } from '../model.arbitrary.ts'
import type { Model } from '../model.ts'
import { hamburg } from '../models/hamburg.ts'
import { models } from '../models/models.ts'
import { layOut, type Box, type LaidNode, type Layout } from './lay-out.ts'
import { processGraph, type ProcessGraph } from './process-graph.ts'
import type { Point } from './route-flows.ts'
import type { Sizes } from './sizes.ts'

const square = { width: 36, height: 36 }
const sizes: Sizes = {
  node: {
    start: square,
    entry: square,
    join: square,
    task: { width: 130, height: 68 },
    choice: square,
    notice: square,
    fork: square,
    end: square,
    exit: square,
  },
  gap: 24,
  named: 60,
  left: 14,
  right: 30,
  top: 28,
  topWithLoops: 56,
  row: 90,
  eventRow: 60,
  below: 10,
  track: 24,
}

function lay(model: Model, graph: ProcessGraph): Layout {
  return layOut(
    graph,
    model.roles.map(({ role }) => ({ role, leastHeight: 40 })),
    sizes,
  )
}

/** The whole procedure with everything that is told, and each phase by itself. */
function drawings(model: Model): readonly ProcessGraph[] {
  return [
    processGraph(model, { notices: true }),
    ...model.phases.map(({ id }) => processGraph(model, { phase: id })),
  ]
}

function complaints(layout: Layout): readonly string[] {
  const { nodes, flows, width, height, lanes } = layout
  const inside = ({ x, y, ...box }: Box) =>
    x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height
  return [
    ...nodes.filter(({ box }) => !inside(box)).map(({ id }) => `${id} lies outside`),
    ...nodes
      .filter(({ box, lane }) => {
        const own = lanes.find(({ role }) => role === lane)
        return own === undefined || box.y < own.y || box.y + box.height > own.y + own.height
      })
      .map(({ id }) => `${id} lies outside its lane`),
    ...nodes.flatMap((one, index) =>
      nodes
        .slice(index + 1)
        .filter((other) => overlap(one.box, other.box))
        .map((other) => `${one.id} covers ${other.id}`),
    ),
    ...flows.flatMap(({ id, from, to, points }) => {
      const at = (name: string) => nodes.find((node) => node.id === name)
      const [start, end] = [points[0], points.at(-1)]
      const strangers = nodes.filter((node) => node.id !== from && node.id !== to)
      return [
        ...(touches(at(from), start) ? [] : [`${id} does not begin at ${from}`]),
        ...(touches(at(to), end) ? [] : [`${id} does not end at ${to}`]),
        ...segments(points)
          .filter(([[x1, y1], [x2, y2]]) => x1 !== x2 && y1 !== y2)
          .map(() => `${id} is not at right angles`),
        ...strangers
          .filter(({ kind }) => kind === 'task')
          .filter(({ box }) => segments(points).some((segment) => crosses(segment, box)))
          .map((node) => `${id} runs through ${node.id}`),
        ...points
          .filter(([x, y]) => x < 0 || y < 0 || x > width || y > height)
          .map(() => `${id} leaves the drawing`),
      ]
    }),
  ]
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

function touches(node: LaidNode | undefined, point: Point | undefined): boolean {
  if (node === undefined || point === undefined) return false
  const { x, y, width, height } = node.box
  const near = 6
  return (
    point[0] >= x - near &&
    point[0] <= x + width + near &&
    point[1] >= y - near &&
    point[1] <= y + height + near
  )
}

function segments(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    return next === undefined ? [] : [[point, next] as const]
  })
}

function crosses([[x1, y1], [x2, y2]]: readonly [Point, Point], box: Box): boolean {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)]
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)]
  return (
    right > box.x + 1 &&
    left < box.x + box.width - 1 &&
    bottom > box.y + 1 &&
    top < box.y + box.height - 1
  )
}

describe('the drawing of a procedure', () => {
  test.each(models.map((model) => [model.id, model] as const))(
    'of the model %s covers nothing and leaves nothing out',
    (_, model) => {
      for (const graph of drawings(model)) {
        const layout = lay(model, graph)
        expect(complaints(layout)).toEqual([])
        expect(layout.flows).toHaveLength(graph.flows.length)
        expect(layout.nodes).toHaveLength(graph.nodes.length)
      }
    },
  )

  test('of any valid model covers nothing and leaves nothing out', () => {
    fc.assert(
      fc.property(validModel, (model) => {
        for (const graph of drawings(model)) {
          expect(complaints(lay(model, graph))).toEqual([])
        }
      }),
      { numRuns: 30, seed: 20261127 },
    )
  })

  test('shows each step once, each outcome, the fork after decision 3 and where its branches meet', () => {
    const { nodes, flows } = processGraph(hamburg)
    expect(nodes.filter(({ kind }) => kind === 'task').map(({ id }) => id)).toEqual(
      hamburg.steps.map(({ id }) => id),
    )
    const ways = hamburg.steps.flatMap(({ id, outcomes }) =>
      outcomes.map((each) => `${id} ${each.id}`),
    )
    const drawn = new Set(
      flows.flatMap(({ step, outcome }) => (outcome ? [`${step.id} ${outcome.id}`] : [])),
    )
    expect([...drawn].toSorted()).toEqual(ways.toSorted())
    const lines = flows.map(({ from, to }) => `${from} ${to}`)
    expect(lines).toContain('3.4/approved/fork 3.5')
    expect(lines).toContain('3.5 3.7/join')
    expect(lines).toContain('3.6 3.7/join')
    expect(flows.filter(({ isBack }) => isBack).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '1.1/choice 1.1',
      '1.6/choice 1.2',
      '1.6/choice 1.6',
      '2.3/choice 2.1',
      '2.3/choice 2.3',
      '2.5/choice 2.4',
      '3.4/choice 3.3',
      '3.4/choice 3.4',
    ])
  })

  test('of a phase names the steps of other phases from which it comes and to which it leads', () => {
    const { nodes } = processGraph(hamburg, { phase: 'design' })
    const named = nodes.filter(({ kind }) => kind === 'entry' || kind === 'exit')
    expect(named.map(({ kind, step }) => `${kind} ${step.id}`)).toEqual(['entry 1.6', 'exit 3.1'])
  })
})
