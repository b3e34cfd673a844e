import type { ModdleElement } from 'bpmn-moddle'
import { decode } from './extension.ts'
import { elementAt, elementsAt, extensionOf, textAt } from './elements.ts'
import { wayShape } from './model-shapes.ts'
import { isTask, nameOf, type Said } from './task-elements.ts'

/** A way out of a task, with everything between it and the next tasks left out. */
export type ReadWay = {
  /** The names of the lines gone along, as "freigegeben". */
  readonly title: string
  /** What our extension says of the line: which outcome, and its name when it was written. */
  readonly said: Said | undefined
  /** Ids of the next tasks; several are done at once. */
  readonly to: readonly string[]
  readonly ends: boolean
}

/** A step has no more outcomes; files from strangers can have gateways behind gateways behind gateways. */
const mostWays = 8
const mostSteps = 2000

/** All lines of a process by the node at which they begin. */
export type Lines = ReadonlyMap<ModdleElement, readonly ModdleElement[]>

type Found = { readonly ways: readonly ReadWay[]; readonly isCutOff: boolean }

/** All ways out of a node, through gateways and events, to the next tasks and ends. */
export function waysFrom(
  node: ModdleElement,
  attached: readonly ModdleElement[],
  lines: Lines,
): Found {
  const walk = { steps: 0, isCutOff: false, lines }
  const own = linesOf(node, walk)
  const isChoice = own.some((line) => nameOf(line) !== '' || line.get('conditionExpression'))
  const regular =
    own.length > 1 && !isChoice
      ? together(own.map((line) => along(line, [], walk)))
      : own.flatMap((line) => along(line, [], walk))
  const interrupted = attached.flatMap((event) =>
    linesOf(event, walk)
      .flatMap((line) => along(line, [], walk))
      .map((way) => ({ ...way, title: joined(nameOf(event), way.title) })),
  )
  const ways = [...regular, ...interrupted]
  return { ways: ways.slice(0, mostWays), isCutOff: walk.isCutOff || ways.length > mostWays }
}

type Walk = { steps: number; isCutOff: boolean; readonly lines: Lines }

/** The lines that begin at a node, whether or not it says so itself: files written by hand often do not. */
function linesOf(node: ModdleElement, { lines }: Walk): readonly ModdleElement[] {
  return [...new Set([...elementsAt(node, 'outgoing'), ...(lines.get(node) ?? [])])]
}

/** Where a line leads; `seen` are the gateways and events gone through already. */
function along(
  line: ModdleElement,
  seen: readonly ModdleElement[],
  walk: Walk,
): readonly ReadWay[] {
  walk.steps += 1
  const target = elementAt(line, 'targetRef')
  if (target === undefined || seen.includes(target)) return []
  if (walk.steps > mostSteps) {
    walk.isCutOff = true
    return []
  }
  const extension = extensionOf(line, 'mb:Way')
  const here = {
    title: nameOf(line),
    said: extension && decode(wayShape, extension),
  }
  const name = (way: ReadWay): ReadWay => ({
    ...way,
    title: joined(here.title, way.title),
    said: here.said ?? way.said,
  })
  if (isTask(target)) return [{ ...here, to: [textAt(target, 'id')], ends: false }]
  if (target.$type === 'bpmn:EndEvent') return [{ ...here, to: [], ends: true }]
  const onward = linesOf(target, walk).map((next) => along(next, [...seen, target], walk))
  const isFork = target.$type === 'bpmn:ParallelGateway' && onward.length > 1
  return (isFork ? together(onward) : onward.flat()).slice(0, mostWays + 1).map(name)
}

/** Ways that are gone at once, as one. */
function together(branches: readonly (readonly ReadWay[])[]): readonly ReadWay[] {
  const ways = branches.flat()
  if (ways.length === 0) return []
  const to = [...new Set(ways.flatMap((way) => way.to))]
  const titles = new Set(ways.map(({ title }) => title).filter((title) => title !== ''))
  return [
    {
      title: [...titles].join(', '),
      said: ways.find(({ said }) => said !== undefined)?.said,
      to,
      ends: to.length === 0,
    },
  ]
}

function joined(first: string, second: string): string {
  if (first === '' || second === '' || first === second) return first === '' ? second : first
  return `${first}, ${second}`
}
