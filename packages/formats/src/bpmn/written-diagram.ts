import type { Layout, Model } from '@meinungsbild/procedure'
import type { BpmnModdle, ModdleElement } from 'bpmn-moddle'
import { poolLabel, sheet } from './bpmn-sizes.ts'
import type { Sheet, WrittenProcess } from './written-process.ts'
import { textAt } from './elements.ts'

type LaidNode = Layout['nodes'][number]
type LaidFlow = Layout['flows'][number]

type Bounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the upper left corner of the pool lies. */
const origin = { x: 160, y: 100 }
/** A name outside of shapes: so wide it is broken, so many letters go into a line, so high is one. */
const nameWidth = 90
const nameLetters = 16
const nameLine = 14

/** The drawing (BPMN DI) of a written process, so that modelers show it without laying it out themselves. */
export function writtenDiagram(
  moddle: BpmnModdle,
  model: Model,
  written: WrittenProcess,
  collaboration: ModdleElement,
  participant: ModdleElement,
  groups: readonly ModdleElement[],
): ModdleElement {
  const { layout, lanes, nodes, flows, sheets } = written
  const shape = (element: ModdleElement, bounds: Bounds, rest: object = {}) =>
    moddle.create('bpmndi:BPMNShape', {
      id: `${idOf(element)}_di`,
      bpmnElement: element,
      bounds: placed(moddle, bounds),
      ...rest,
    })
  const height = Math.ceil(layout.height)
  const pool = { x: 0, y: 0, width: layout.width, height }
  const last = layout.lanes.at(-1)
  return moddle.create('bpmndi:BPMNDiagram', {
    id: 'diagram',
    plane: moddle.create('bpmndi:BPMNPlane', {
      id: 'plane',
      bpmnElement: collaboration,
      planeElement: [
        shape(participant, pool, { isHorizontal: true }),
        ...layout.lanes.flatMap((lane) => {
          const element = lanes.get(lane.role)
          // The lines that lead back run through the last lane: none leaves the pool.
          const own = lane === last ? height - lane.y : lane.height
          const bounds = { x: poolLabel, y: lane.y, width: layout.width - poolLabel, height: own }
          return element === undefined ? [] : [shape(element, bounds, { isHorizontal: true })]
        }),
        ...Array.from(nodes, ([node, element]) => drawnNode(moddle, node, element, shape)),
        ...sheets.flatMap((each, index) => drawnSheet(moddle, written, each, index, shape)),
        ...Array.from(flows, ([flow, element]) =>
          moddle.create('bpmndi:BPMNEdge', {
            id: `${idOf(element)}_di`,
            bpmnElement: element,
            waypoint: flow.points.map(([x, y]) => point(moddle, x, y)),
            ...(element.get('name') === undefined
              ? {}
              : {
                  label: labelled(moddle, above(flow, String(element.get('name')))),
                }),
          }),
        ),
        ...groups.flatMap((group, index) => {
          const phase = model.phases[index]?.id
          const inside = layout.nodes.filter(
            ({ step, kind }) => step.phase === phase && kind !== 'start' && kind !== 'end',
          )
          if (inside.length === 0) return []
          const left = Math.min(...inside.map(({ box }) => box.x))
          const right = Math.max(...inside.map(({ box }) => box.x + box.width))
          const bounds = { x: left - 18, y: -36, width: right - left + 36, height: height + 52 }
          return [shape(group, bounds)]
        }),
      ],
    }),
  })
}

/** The name of a line, above it and in the middle of its room, as modelers break it. */
function above({ label, isBack }: LaidFlow, name: string): Bounds {
  const height = linesOf(name) * nameLine
  const room = isBack ? nameWidth : Math.max(nameWidth, label.width)
  return { x: label.x + (room - nameWidth) / 2, y: label.y - height, width: nameWidth, height }
}

/** About how many lines a name takes: modelers set it in Arial of 11 pixels. */
function linesOf(name: string): number {
  let lines = 1
  let filled = 0
  for (const word of name.split(/\s+/)) {
    if (filled > 0 && filled + 1 + word.length > nameLetters) {
      lines += 1
      filled = word.length
    } else {
      filled += (filled === 0 ? 0 : 1) + word.length
    }
  }
  return lines
}

type DrawShape = (element: ModdleElement, bounds: Bounds, rest?: object) => ModdleElement

function drawnNode(
  moddle: BpmnModdle,
  { kind, box }: LaidNode,
  element: ModdleElement,
  shape: DrawShape,
): ModdleElement {
  const isEvent = kind === 'start' || kind === 'end' || kind === 'notice'
  const below = {
    x: box.x + (box.width - nameWidth) / 2,
    y: box.y + box.height + 4,
    width: nameWidth,
    height: linesOf(textAt(element, 'name')) * nameLine,
  }
  return shape(element, box, {
    ...(kind === 'choice' ? { isMarkerVisible: true } : {}),
    ...(isEvent ? { label: labelled(moddle, below) } : {}),
  })
}

function drawnSheet(
  moddle: BpmnModdle,
  { nodes, sheets }: WrittenProcess,
  { step, reference, association }: Sheet,
  index: number,
  shape: DrawShape,
): readonly ModdleElement[] {
  const task = [...nodes.keys()].find(({ kind, id }) => kind === 'task' && id === step.id)
  if (task === undefined) return []
  const before = sheets.slice(0, index).filter((other) => other.step === step).length
  const all = sheets.filter((other) => other.step === step).length
  // As many as there are stay below their task; two have room for their names.
  const apart = Math.min(nameWidth + 2, (2 * nameWidth) / all)
  const { box } = task
  const bounds = {
    x: box.x + before * apart,
    y: box.y + box.height + sheet.below,
    width: sheet.width,
    height: sheet.height,
  }
  const middle = bounds.x + sheet.width / 2
  const label = {
    x: middle - nameWidth / 2,
    y: bounds.y + sheet.height + 2,
    width: nameWidth,
    height: linesOf(textAt(reference, 'name')) * nameLine,
  }
  const shown = shape(reference, bounds, { label: labelled(moddle, label) })
  if (association === undefined) return [shown]
  return [
    shown,
    moddle.create('bpmndi:BPMNEdge', {
      id: `${idOf(association)}_di`,
      bpmnElement: association,
      waypoint: [point(moddle, middle, box.y + box.height), point(moddle, middle, bounds.y)],
    }),
  ]
}

function idOf(element: ModdleElement): string {
  return String(element.get('id'))
}

function labelled(moddle: BpmnModdle, bounds: Bounds): ModdleElement {
  return moddle.create('bpmndi:BPMNLabel', { bounds: placed(moddle, bounds) })
}

function placed(moddle: BpmnModdle, { x, y, width, height }: Bounds): ModdleElement {
  return moddle.create('dc:Bounds', {
    x: Math.round(x + origin.x),
    y: Math.round(y + origin.y),
    width: Math.round(width),
    height: Math.round(height),
  })
}

function point(moddle: BpmnModdle, x: number, y: number): ModdleElement {
  return moddle.create('dc:Point', {
    x: Math.round(x + origin.x),
    y: Math.round(y + origin.y),
  })
}
