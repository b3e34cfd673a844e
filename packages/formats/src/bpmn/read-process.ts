import type { ModdleElement } from 'bpmn-moddle'
import { decode } from './extension.ts'
import { elementAt, elementsAt, extensionOf, textAt } from './elements.ts'
import { modelShape, stepShape } from './model-shapes.ts'
import { isTask, nameOf, oneLine, type Said } from './task-elements.ts'
import { waysFrom, type Lines, type ReadWay } from './read-ways.ts'

/** A task of a process, as it stands in a file of whatever tool. */
export type ReadTask = {
  readonly id: string
  /** Without line breaks. */
  readonly name: string
  readonly documentation: string
  /** The name of its lane, '' where there is none. */
  readonly lane: string
  /** What our extension says of the step; absent in files of other tools. */
  readonly step: Said | undefined
  readonly ways: readonly ReadWay[]
}

export type ReadProcess = {
  readonly name: string
  readonly documentation: string
  /** What our extension says of the model. */
  readonly model: Said | undefined
  /** In the order of the file. */
  readonly tasks: readonly ReadTask[]
  /** Ids of the tasks with which it begins. */
  readonly first: readonly string[]
  /** Names and kinds of what we have no place for. */
  readonly leftOut: readonly { readonly kind: LeftOut; readonly name: string }[]
}

export type LeftOut = 'process' | 'inside' | 'event' | 'tooManyWays'

/** The process with the most tasks in a file, as tasks and ways; undefined if there is no task at all. */
export function readProcess(definitions: ModdleElement): ReadProcess | undefined {
  const roots = elementsAt(definitions, 'rootElements')
  const processes = roots.filter(({ $type }) => $type === 'bpmn:Process')
  const [process, ...others] = processes.toSorted((a, b) => tasksIn(b).length - tasksIn(a).length)
  if (process === undefined || tasksIn(process).length === 0) return undefined
  const extension = extensionOf(process, 'mb:Model')
  const leftOut: { readonly kind: LeftOut; readonly name: string }[] = others
    .filter((other) => tasksIn(other).length > 0)
    .map((other) => ({ kind: 'process', name: nameOf(other) }))
  const lanes = lanesIn(process)
  const nodes = elementsAt(process, 'flowElements')
  const lines = linesIn(nodes)
  const boundaries = nodes.filter(({ $type }) => $type === 'bpmn:BoundaryEvent')
  const tasks = tasksIn(process).map((task): ReadTask => {
    const step = extensionOf(task, 'mb:Step')
    if (elementsAt(task, 'flowElements').length > 0) {
      leftOut.push({ kind: 'inside', name: nameOf(task) })
    }
    const attached = boundaries.filter((event) => elementAt(event, 'attachedToRef') === task)
    const { ways, isCutOff } = waysFrom(task, attached, lines)
    if (isCutOff) leftOut.push({ kind: 'tooManyWays', name: nameOf(task) })
    return {
      id: textAt(task, 'id'),
      name: nameOf(task),
      documentation: documentationOf(task),
      lane: lanes.get(task) ?? '',
      step: step && decode(stepShape, step),
      ways,
    }
  })
  for (const event of nodes.filter(isSpecialEvent)) {
    leftOut.push({ kind: 'event', name: nameOf(event) })
  }
  const starts = nodes.filter(({ $type }) => $type === 'bpmn:StartEvent')
  const first = starts.flatMap((start) => waysFrom(start, [], lines).ways.flatMap(({ to }) => to))
  return {
    name: nameOf(process) || poolName(roots, process),
    documentation: documentationOf(process),
    model: extension && decode(modelShape, extension),
    tasks,
    first,
    leftOut,
  }
}

function linesIn(nodes: readonly ModdleElement[]): Lines {
  const lines = new Map<ModdleElement, ModdleElement[]>()
  for (const line of nodes.filter(({ $type }) => $type === 'bpmn:SequenceFlow')) {
    const source = elementAt(line, 'sourceRef')
    if (source !== undefined) lines.set(source, [...(lines.get(source) ?? []), line])
  }
  return lines
}

function tasksIn(process: ModdleElement): readonly ModdleElement[] {
  return elementsAt(process, 'flowElements').filter(isTask)
}

/** The lane of every node: the innermost one that names it. */
function lanesIn(process: ModdleElement): ReadonlyMap<ModdleElement, string> {
  const found = new Map<ModdleElement, string>()
  const waiting = elementsAt(process, 'laneSets').flatMap((set) => elementsAt(set, 'lanes'))
  for (const lane of waiting) {
    for (const node of elementsAt(lane, 'flowNodeRef')) found.set(node, nameOf(lane))
    const inner = elementAt(lane, 'childLaneSet')
    if (inner !== undefined) waiting.push(...elementsAt(inner, 'lanes'))
  }
  return found
}

function poolName(roots: readonly ModdleElement[], process: ModdleElement): string {
  const pools = roots.flatMap((root) => elementsAt(root, 'participants'))
  const pool = pools.find((each) => elementAt(each, 'processRef') === process)
  return pool === undefined ? '' : nameOf(pool)
}

/** An event on the way that waits for something: a time, a message. That somebody is told is no such event. */
function isSpecialEvent({ $type }: ModdleElement): boolean {
  return $type === 'bpmn:IntermediateCatchEvent' || $type === 'bpmn:BoundaryEvent'
}

function documentationOf(element: ModdleElement): string {
  const [first] = elementsAt(element, 'documentation')
  return first === undefined ? '' : oneLine(textAt(first, 'text'))
}
