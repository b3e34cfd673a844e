import type { ActName } from './act.ts'
import type { Action } from './action.ts'
import { seatOf, type Actor } from './actor.ts'
import { actTitle } from './act-title.ts'
import type { Bilingual } from './bilingual.ts'
import { askedToSign } from './directives/co-signing.ts'
import { dataProtectionTasks } from './data-protection/tasks.ts'
import { pointTasks } from './directives/tasks.ts'
import { findDocument } from './find.ts'
import { isStillOpen } from './still-open.ts'
import { measuresToCarryOut, reportIsDue } from './measure.ts'
import type { Act, Model, Step } from './model.ts'
import { openNotices } from './open-notices.ts'
import type { Participant } from './participant.ts'
import { permit } from './permit.ts'
import { participantOf } from './read.ts'
import { signedFor } from './signature.ts'
import type { State } from './state.ts'

/** Something that this person should do now. */
export type Task = {
  readonly action: Action
  readonly title: Bilingual
  /** The step it belongs to, as `1.3`; none for noting a notice and for what was promised in a meeting. */
  readonly step: string | undefined
  /** Day by which it should be done. */
  readonly due: string | undefined
  /** Instant since which it waits. */
  readonly since: string | undefined
}

/**
 * What this person should do now, in the order of the procedure: only what is possible at this moment. What still waits
 * for others is in `currentSteps(...).waitingFor`. Give `at` so that passed deadlines count. For the deputy of somebody who is
 * away: the tasks of that person, as far as the deputy may do them.
 */
export function tasksOf(model: Model, state: State, actor: Actor, at?: string): readonly Task[] {
  const seat = seatOf(actor)
  const participant = participantOf(state, seat)
  if (participant === undefined || state.status === 'none') return []
  const mayBeDone = ({ action }: Task) => permit(model, state, actor, action, at).ok
  const steps = model.steps.filter(({ id }) => state.steps[id]?.status === 'current')
  return [
    ...steps.flatMap((step) => stepTasks(model, state, participant, step, at)),
    ...pointTasks(model, state, seat, at),
    ...commitmentTasks(state, seat),
    ...dataProtectionTasks(model, state, participant),
    ...(state.status === 'closed' ? measureTasks(state, participant, afterwards, at) : []),
    ...openNotices(state, seat).map(({ id, text, sentAt }) => ({
      action: { kind: 'acknowledgeNotice' as const, target: id },
      title: actTitle('acknowledgeNotice', text),
      step: undefined,
      due: undefined,
      since: sentAt,
    })),
  ].filter(mayBeDone)
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
}

/** After the closing no step is current; how measures go on is asked all the same. */
const afterwards = { step: undefined, since: undefined }

/** The measures of a unit on which it should report now. */
function measureTasks(
  { measures }: State,
  { unit }: Participant,
  place: Pick<Task, 'step' | 'since'>,
  at: string | undefined,
): readonly Task[] {
  return measuresToCarryOut(measures)
    .filter((measure) => measure.unit === unit && reportIsDue(measure, at))
    .map(({ id, title, due, reports }) => ({
      ...place,
      action: { kind: 'reportMeasure', target: id },
      title: actTitle('reportMeasure', { de: title, en: title }),
      due: reports.at(-1)?.followUp ?? due,
    }))
}

function isReturnedTo(state: State, { account }: Participant, { act }: Act): boolean {
  const { initiative } = state
  return (
    act === 'reviseProposal' &&
    initiative?.returned !== undefined &&
    signedFor(initiative.proposedBy) === account
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
  if (act.act === 'reportMeasure') return measureTasks(state, participant, common, at)
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
      due: termOfSigning(model, state, participant, act) ?? begun?.due,
    },
  ]
}

/** What was promised in a meeting and is not done yet. */
function commitmentTasks(state: State, account: string): readonly Task[] {
  return state.commitments
    .filter(({ to, ended }) => to.account === account && ended === undefined)
    .map(({ id, what, until, at }) => ({
      action: { kind: 'fulfilCommitment', target: id },
      title: actTitle('fulfilCommitment', { de: what, en: what }),
      step: undefined,
      due: until,
      since: at,
    }))
}

/** The day that the directive sets for a co-signature. */
function termOfSigning(
  model: Model,
  state: State,
  { account }: Participant,
  { act, document }: Act,
): string | undefined {
  if (act !== 'coSign' || document === undefined) return undefined
  return askedToSign(model, state, document, account)?.term
}

function subjectOf(model: Model, step: Step, act: Act): Bilingual | undefined {
  if (act.document !== undefined) return findDocument(model, act.document)?.title
  if (act.act === 'completeStep') return step.title
  if (act.act === 'decide') return step.decision?.title
  return undefined
}
