import { leadsBack, waysOf, type Way } from '../check/ways.ts'
import { findStep } from '../find.ts'
import type { Act, Model, Outcome, Step } from '../model.ts'
import type { Role } from '../role.ts'

/**
 * What a drawing of a procedure consists of, in the words of BPMN: a task for every step, an exclusive gateway where a step has
 * several outcomes, parallel gateways where ways part and meet, an event where somebody is told, start and ends. `entry`
 * and `exit` stand for steps of another phase.
 */
export type FlowNode = {
  readonly id: string
  readonly kind: 'start' | 'entry' | 'join' | 'task' | 'choice' | 'notice' | 'fork' | 'end' | 'exit'
  /** The step that it belongs to; of an entry the one before, of an exit the one behind. */
  readonly step: Step
  readonly lane: Role
  /** Of a notice, a fork and an end. */
  readonly outcome?: Outcome
}

/** A line from one node to the next; `outcome` where it is the one that shows by what the step ended. */
export type Flow = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly outcome?: Outcome
  /** The step whose end it belongs to. */
  readonly step: Step
  readonly isBack: boolean
}

export type ProcessGraph = {
  readonly lanes: readonly Role[]
  /** In an order in which every line that does not lead back leads ahead. */
  readonly nodes: readonly FlowNode[]
  readonly flows: readonly Flow[]
}

export type GraphOptions = {
  /** Draw this phase only; what lies outside is named. */
  readonly phase?: string
  /** An event of its own for everything that is told with an outcome. */
  readonly notices?: boolean
}

/** The role in whose lane a step stands: the one of the first thing that somebody has to do there. */
export function mainRole({ acts }: Step): Role {
  const duty = acts.find(({ optional }) => optional !== true) ?? acts[0]
  return duty?.roles[0] ?? 'pressOffice'
}

/** The procedure as nodes and lines. */
export function processGraph(model: Model, options: GraphOptions = {}): ProcessGraph {
  const isShown = ({ phase }: Step) => options.phase === undefined || phase === options.phase
  const steps = model.steps.filter(isShown)
  const nodes: FlowNode[] = []
  const flows: Flow[] = []
  const node = (each: FlowNode) => {
    if (!nodes.some(({ id }) => id === each.id)) nodes.push(each)
    return each.id
  }
  const flow = (each: Omit<Flow, 'id'>) => {
    const id = `${each.from}>${each.to}`
    const isTwin = flows.some((other) => other.id === id)
    flows.push({ ...each, id: isTwin ? `${id}:${each.outcome?.id}` : id })
  }

  for (const step of steps) {
    const lane = mainRole(step)
    const own = { step, lane }
    if (step === model.steps[0]) {
      flow({ from: node({ id: 'start', kind: 'start', ...own }), to: step.id, step, isBack: false })
    }
    for (const from of before(model, step).filter((each) => !isShown(each))) {
      const entry = { id: `${from.id}/entry/${step.id}`, kind: 'entry' as const, step: from, lane }
      flow({ from: node(entry), to: step.id, step: from, isBack: false })
    }
    if (meets(model, step).some(isShown)) {
      const join = node({ id: `${step.id}/join`, kind: 'join', ...own })
      flow({ from: join, to: step.id, step, isBack: false })
    }
    node({ id: step.id, kind: 'task', ...own })
    const isChoice = step.outcomes.length > 1
    if (isChoice) {
      const choice = node({ id: `${step.id}/choice`, kind: 'choice', ...own })
      flow({ from: step.id, to: choice, step, isBack: false })
    }
    for (const outcome of step.outcomes) leave(step, outcome, isChoice)
  }
  return { lanes: model.roles.map(({ role }) => role), nodes, flows }

  function leave(step: Step, outcome: Outcome, isChoice: boolean): void {
    const own = { step, lane: mainRole(step) }
    const named = { outcome }
    let from = isChoice ? `${step.id}/choice` : step.id
    let label: { readonly outcome?: Outcome } = named
    const onto = (id: string, kind: 'notice' | 'fork' | 'end') => {
      const next = node({ id, kind, ...own, outcome })
      flow({ from, to: next, step, isBack: false, ...label })
      from = next
      label = {}
    }
    const isTold = step.parallel.some(
      ({ on }) => on.kind === 'outcome' && on.outcome === outcome.id,
    )
    if (options.notices === true && isTold) onto(`${step.id}/${outcome.id}/notice`, 'notice')
    if (outcome.next === 'closed') {
      onto(`${step.id}/${outcome.id}/end`, 'end')
      return
    }
    const ways = waysOf(model).filter(
      (way) => way.from.id === step.id && way.outcome.id === outcome.id,
    )
    if (ways.length > 1) onto(`${step.id}/${outcome.id}/fork`, 'fork')
    for (const way of ways) flow({ from, ...arrival(way), step, ...label })
  }

  /** Where a way ends: at the step, at the gateway before it, or at the sign for a step of another phase. */
  function arrival(way: Way): Pick<Flow, 'to' | 'isBack'> {
    const { from, to } = way
    const isBack = leadsBack(model, way)
    if (!isShown(to)) {
      const exit = { id: `${from.id}/exit/${to.id}`, kind: 'exit' as const, step: to }
      return { to: node({ ...exit, lane: mainRole(from) }), isBack: false }
    }
    const isMeeting = !isBack && meets(model, to).some(({ id }) => id === from.id)
    return { to: isMeeting ? `${to.id}/join` : to.id, isBack }
  }
}

/** Steps that lead to one, each once. */
function before(model: Model, step: Step): readonly Step[] {
  const from = waysOf(model).flatMap((way) => (way.to.id === step.id ? [way.from.id] : []))
  return [...new Set(from)].flatMap((id) => findStep(model, id) ?? [])
}

/** The steps that run beside each other and for all of which a step waits. */
function meets(model: Model, step: Step): readonly Step[] {
  const awaited = step.acts.flatMap(({ needs = [] }: Act) =>
    needs.flatMap((need) => (need.kind === 'stepsDone' ? need.steps : [])),
  )
  const direct = before(model, step).filter(({ id }) => awaited.includes(id))
  return direct.length > 1 ? direct : []
}

/** Whether a line leads from a gateway back to the very step before it. */
export function isLoop({ nodes }: ProcessGraph, { from, to, isBack }: Flow): boolean {
  const gateway = nodes.find(({ id }) => id === from)
  return isBack && gateway?.kind === 'choice' && gateway.step.id === to
}
