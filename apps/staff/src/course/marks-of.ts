import type { ProcessMark } from '@meinungsbild/design'
import { actTitle, mainRole, type Layout, type Role, type Step } from '@meinungsbild/procedure'
import type { Drawn } from './phase-diagram.ts'

type LaidNode = Layout['nodes'][number]
type LaidLane = Layout['lanes'][number]

/** Below the name of a lane, and above its lower edge. */
const headroom = 27
const margin = 6

/** In the lanes of other roles: what they do in a step, and what they are told at the same moment. */
export function marksOf(
  { language }: Pick<Drawn, 'language'>,
  layout: Layout,
): readonly ProcessMark[] {
  return layout.nodes.flatMap((node) => {
    if (node.kind !== 'task' && node.kind !== 'choice') return []
    const own = layout.lanes
      .filter(({ role }) => role !== node.lane)
      .flatMap((lane): readonly ProcessMark[] => {
        const isTaken = layout.nodes.some(
          (other) => other.column === node.column && other.lane === lane.role,
        )
        const text = node.kind === 'task' ? partOf(node.step, lane.role, language) : ''
        const isTold = toldAt(node).includes(lane.role)
        if (isTaken || (text === '' && !isTold)) return []
        return [markOf(node, lane, text, isTold)]
      })
    return own
  })
}

/** Whether anything is marked in the lane of a role: it takes part in a step that another one leads, or hears of it. */
export function isMarked(step: Step, role: Role): boolean {
  return partOf(step, role, 'de') !== '' || step.parallel.some(({ to }) => to.includes(role))
}

function markOf(node: LaidNode, lane: LaidLane, text: string, isTold: boolean): ProcessMark {
  const { box } = node
  const isChoice = node.kind === 'choice'
  // Beside a gateway, so that the line which leads back from it stays free.
  const middle = box.x + box.width / 2 + (isChoice ? 20 : 0)
  const height = lane.height - headroom - margin
  const y = lane.y + headroom
  const isBelow = lane.y > box.y
  return {
    box: { x: middle - box.width / 2, y, width: box.width, height },
    text,
    isTold,
    thread: [
      ...(isChoice ? [edgeOf(node, isBelow)] : []),
      [middle, isBelow ? box.y + box.height : box.y],
      [middle, y + height / 2],
    ],
  }
}

/** On the edge of a gateway, half way to its tip. */
function edgeOf({ box }: LaidNode, isBelow: boolean): readonly [number, number] {
  const { x, y, width, height } = box
  return [x + width * 0.75, y + height * (isBelow ? 0.75 : 0.25)]
}

/** What a role has to do in a step that another one leads; that everybody may have the first idea is no part. */
function partOf(step: Step, role: Role, language: 'de' | 'en'): string {
  const acts = step.acts
    .filter(
      ({ act, optional, roles }) =>
        optional !== true && roles.includes(role) && act !== 'proposeInitiative',
    )
    .map(({ act }) => actTitle(act)[language])
  return [...new Set(acts)].join(', ')
}

/** Who is told: at a gateway by the outcome, else by anything that happens in the step. */
function toldAt({ kind, step }: LaidNode): readonly Role[] {
  const isChoice = step.outcomes.length > 1
  return step.parallel.flatMap(({ on, to }) => {
    const atChoice = on.kind === 'outcome' && isChoice
    return atChoice === (kind === 'choice') ? to.filter((role) => role !== mainRole(step)) : []
  })
}
