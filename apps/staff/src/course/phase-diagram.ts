import {
  textsFor,
  type ProcessDiagram,
  type ProcessFlow,
  type ProcessNode,
  type ProcessStep,
  type ShownStep,
  type UiLanguage,
} from '@meinungsbild/design'
import {
  layOut,
  mainRole,
  processGraph,
  roleTitle,
  type Layout,
  type Model,
  type Outcome,
  type Phase,
  type RoutedFlow,
  type Step,
} from '@meinungsbild/procedure'
import { courseTexts } from './course.texts.ts'
import { bareLane, laneSizes, markedLane, noteHeight } from './lane-sizes.ts'
import { isMarked, marksOf } from './marks-of.ts'
import type { Standings } from './standing.ts'
import { waysOf } from './ways-of.ts'

export type Drawn = {
  readonly language: UiLanguage
  readonly model: Model
  readonly standings: Standings
  /** Where a step's name leads. */
  readonly hrefOf: (step: string) => string | undefined
}

/** One phase of a procedure as a drawing; where an initiative runs, also how far it has come. */
export function phaseDiagram(drawn: Drawn, phase: Phase): ProcessDiagram {
  const { language, model, standings } = drawn
  const texts = textsFor(courseTexts, language)
  const steps = model.steps.filter((step) => step.phase === phase.id)
  const graph = processGraph(model, { phase: phase.id })
  const isNoted = steps.some(({ id }) => standings.get(id)?.note !== undefined)
  const lanes = model.roles.map(({ role }) => ({
    role,
    leastHeight: steps.some((step) => isMarked(step, role)) ? markedLane : bareLane,
  }))
  const sizes = isNoted
    ? { ...laneSizes, row: laneSizes.row + noteHeight - 8, below: noteHeight - 8 }
    : laneSizes
  const layout = layOut(graph, lanes, sizes)
  const current = steps.filter(({ id }) => standings.get(id)?.status === 'current')
  return {
    title: texts.diagramTitle(phase.title[language]),
    description: texts.diagramDescription(
      steps.map(({ id, title }) => `${id} ${title[language]}`).join(', '),
      current.map(({ id, title }) => `${id} ${title[language]}`).join(', '),
    ),
    width: layout.width,
    height: layout.height,
    lanesHeight: layout.lanesHeight,
    lanes: layout.lanes.map(({ role, y, height }) => ({
      title: roleTitle(role)[language],
      y,
      height,
    })),
    nodes: layout.nodes.map((node) => nodeOf(drawn, node)),
    flows: layout.flows.map((flow) => flowOf(drawn, layout, flow)),
    marks: marksOf(drawn, layout),
    steps: steps.map((step, index) => stepOf(drawn, steps, step, index)),
  }
}

function nodeOf(drawn: Drawn, node: Layout['nodes'][number]): ProcessNode {
  const { language, hrefOf } = drawn
  const texts = textsFor(courseTexts, language)
  const { box, kind, step, outcome } = node
  switch (kind) {
    case 'task':
      return { kind: 'step', box, ...shown(drawn, step) }
    case 'start':
    case 'choice':
      return { kind, box }
    case 'join':
    case 'fork':
    case 'notice':
      return { kind: 'parallel', box }
    case 'end':
      return { kind, box, title: outcome?.title[language] ?? '' }
    case 'entry':
    case 'exit': {
      const name = `${step.id} ${step.title[language]}`
      return {
        kind,
        box,
        number: step.id,
        name: kind === 'entry' ? texts.comesFrom(name) : texts.goesOnTo(name),
        href: hrefOf(step.id),
      }
    }
    default:
      return kind satisfies never
  }
}

function shown({ language, standings, hrefOf }: Drawn, step: Step): ShownStep {
  const { id, title } = step
  const standing = standings.get(id)
  return {
    number: id,
    title: title[language],
    status: standing?.status,
    href: hrefOf(id),
    role: roleTitle(mainRole(step))[language],
    note: standing?.note,
  }
}

function flowOf({ language, standings }: Drawn, layout: Layout, flow: RoutedFlow): ProcessFlow {
  const { points, label, isBack, step } = flow
  const from = layout.nodes.find(({ id }) => id === flow.from)
  const standing = standings.get(step.id)
  const outcome = flow.outcome ?? from?.outcome
  const isBegun = standing !== undefined && standing.status !== 'future'
  const isEnded = standing?.status === 'done'
  const isBefore = from?.kind === 'start' || from?.kind === 'join'
  const title = flow.outcome?.title[language]
  // An end bears its name itself.
  const isNamed =
    from?.kind === 'choice' && layout.nodes.find(({ id }) => id === flow.to)?.kind !== 'end'
  return {
    points,
    label: isNamed && title !== undefined ? { ...label, text: title } : undefined,
    isBack,
    isTaken: isBefore
      ? isBegun
      : isEnded && (outcome === undefined || outcome.id === standing.outcome),
  }
}

function stepOf(drawn: Drawn, steps: readonly Step[], step: Step, index: number): ProcessStep {
  const tie = tieOf(drawn.model, steps[index - 1], step)
  return { ...shown(drawn, step), tie, ways: waysOf(drawn, steps, step, index) }
}

function tieOf(model: Model, before: Step | undefined, { id }: Step): ProcessStep['tie'] {
  const leads = (outcome: Outcome, to: string) =>
    outcome.next !== 'closed' && outcome.next.includes(to)
  if (before?.outcomes.some((outcome) => leads(outcome, id)) === true) return 'follows'
  const isBeside = model.steps.some(({ outcomes }) =>
    outcomes.some((outcome) => leads(outcome, id) && leads(outcome, before?.id ?? '')),
  )
  return isBeside ? 'beside' : 'apart'
}
