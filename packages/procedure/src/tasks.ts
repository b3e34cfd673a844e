import type { ActName } from './act.ts'
import type { Action } from './action.ts'
import { actTitle } from './act-title.ts'
import type { Bilingual } from './bilingual.ts'
import { findDocument } from './find.ts'
import { isStillOpen } from './still-open.ts'
import { measuresToCarryOut, reportIsDue } from './measure.ts'
import type { Act, Model, Step } from './model.ts'
import { openNotices } from './open-notices.ts'
import type { Participant } from './participant.ts'
import { permit } from './permit.ts'
import { participantOf } from './read.ts'
import type { State } from './state.ts'

/** Something that this person should do now. */
export type Task = {
  readonly action: Action
  readonly title: Bilingual
  /** The step it belongs to, as `1.3`; none for noting a notice. */
  readonly step: string | undefined
  /** Day by which it should be done. */
  readonly due: string | undefined
  /** Instant since which it waits. */
  readonly since: string | undefined
}

/**
 * What this person should do now, in the order of the procedure: only what is possible at this moment. What still waits
 * for others is in `currentSteps(...).waitingFor`. Give `at` so that passed deadlines count.
 */
export function tasksOf(model: Model, state: State, actor: string, at?: string): readonly Task[] {
  const participant = participantOf(state, actor)
  if (participant === undefined || state.status === 'none') return []
  const steps = model.steps.filter(({ id }) => state.steps[id]?.status === 'current')
  return [
    ...steps.flatMap((step) => stepTasks(model, state, participant, step, at)),
    ...openNotices(state, actor).map(({ id, text, sentAt }) => ({
      action: { kind: 'acknowledgeNotice' as const, target: id },
      title: actTitle('acknowledgeNotice', text),
      step: undefined,
      due: undefined,
      since: sentAt,
    })),
  ]
}

function stepTasks(
  model: Model,
  state: State,
  participant: Participant,
  step: Step,
  at: string | undefined,
): readonly Task[] {
  return step.acts
    .filter(
      (act) =>
        act.optional !== true || isReturnedTo(state, participant, act) || isDueWhenPossible(act),
    )
    .filter((act) => act.roles.includes(participant.role))
    .flatMap((act) => tasksFor(model, state, participant, step, act, at))
    .filter(({ action }) => permit(model, state, participant.account, action, at).ok)
}

function isReturnedTo(state: State, { account }: Participant, { act }: Act): boolean {
  const { initiative } = state
  return (
    act === 'reviseProposal' &&
    initiative?.returned !== undefined &&
    initiative.proposedBy.account === account
  )
}

/** Optional in every model, because it is not always there to be done; where it can be done somebody must. */
function isDueWhenPossible({ act }: Act): boolean {
  return dueWhenPossible.includes(act)
}

const dueWhenPossible: readonly ActName[] = [
  'openTrialAnswer',
  'openBallotBox',
  'ruleEarlyReading',
  'releaseQuote',
]

function tasksFor(
  model: Model,
  state: State,
  participant: Participant,
  step: Step,
  act: Act,
  at: string | undefined,
): readonly Task[] {
  const begun = state.steps[step.id]
  const common = { step: step.id, since: begun?.begun?.at }
  if (act.act === 'answerSupport') {
    return state.supportRequests
      .filter(({ unit, answered }) => unit === participant.unit && answered === undefined)
      .map(({ id, task, due }) => ({
        ...common,
        action: { kind: act.act, target: id },
        title: actTitle(act.act, { de: task, en: task }),
        due,
      }))
  }
  if (act.act === 'reportMeasure') {
    return measuresToCarryOut(state.measures)
      .filter((measure) => measure.unit === participant.unit && reportIsDue(measure, at))
      .map(({ id, title, due, reports }) => ({
        ...common,
        action: { kind: act.act, target: id },
        title: actTitle(act.act, { de: title, en: title }),
        due: reports.at(-1)?.followUp ?? due,
      }))
  }
  if (!isStillOpen(model, state, participant, step, act)) return []
  return [
    {
      ...common,
      action: {
        kind: act.act,
        step: step.id,
        ...(act.document === undefined ? {} : { document: act.document }),
      },
      title: actTitle(act.act, subjectOf(model, step, act)),
      due: begun?.due,
    },
  ]
}

function subjectOf(model: Model, step: Step, act: Act): Bilingual | undefined {
  if (act.document !== undefined) return findDocument(model, act.document)?.title
  if (act.act === 'completeStep') return step.title
  if (act.act === 'decide') return step.decision?.title
  return undefined
}
