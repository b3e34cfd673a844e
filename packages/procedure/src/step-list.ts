import type { Bilingual } from './bilingual.ts'
import { missing } from './missing.ts'
import type { Model, Step } from './model.ts'
import type { Participant, Signature } from './participant.ts'
import type { State, StepStatus } from './state.ts'

/** A step as a screen shows it: where it stands, whose it is, since when, until when. */
export type StepView = {
  readonly step: Step
  readonly id: string
  readonly title: Bilingual
  readonly phase: string
  readonly status: StepStatus
  /** How often it has begun; 2 after the first "Änderungen angeordnet". */
  readonly round: number
  /** Those who have something to do here. */
  readonly actors: readonly Participant[]
  /** Instant at which it began. */
  readonly since: string | undefined
  /** Day by which it should be done. */
  readonly due: string | undefined
  readonly done:
    | {
        readonly by: Signature
        readonly at: string
        readonly outcome: string
        readonly outcomeTitle: Bilingual
      }
    | undefined
  /** Of a current step: what it still waits for before it can end. */
  readonly waitingFor: readonly Bilingual[]
}

/** Every step of the procedure in order. Give `at` so that passed deadlines count. */
export function stepList(model: Model, state: State, at?: string): readonly StepView[] {
  return model.steps.map((step) => view(model, state, step, at))
}

/** The steps that are current: usually one, two where the procedure forks. */
export function currentSteps(model: Model, state: State, at?: string): readonly StepView[] {
  return stepList(model, state, at).filter(({ status }) => status === 'current')
}

function view(model: Model, state: State, step: Step, at: string | undefined): StepView {
  const stepState = state.steps[step.id]
  const status = stepState?.status ?? 'future'
  const duties = new Set(
    step.acts.filter(({ optional }) => optional !== true).flatMap(({ roles }) => roles),
  )
  const done = status === 'done' ? stepState?.done : undefined
  const outcome = step.outcomes.find(({ id }) => id === done?.outcome)
  const ending = step.acts.find(
    ({ outcome: ends, optional }) => ends !== undefined && optional !== true,
  )
  return {
    step,
    id: step.id,
    title: step.title,
    phase: step.phase,
    status,
    round: stepState?.round ?? 0,
    actors: state.participants.filter(({ role }) => duties.has(role)),
    since: status === 'current' ? stepState?.begun?.at : undefined,
    due: status === 'current' ? stepState?.due : undefined,
    done:
      done === undefined
        ? undefined
        : {
            by: done.by,
            at: done.at,
            outcome: done.outcome,
            outcomeTitle: outcome?.title ?? { de: done.outcome, en: done.outcome },
          },
    waitingFor: status === 'current' ? missing(model, state, ending?.needs ?? [], step.id, at) : [],
  }
}
