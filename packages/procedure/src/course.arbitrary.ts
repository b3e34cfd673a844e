import fc from 'fast-check'
import type { Action } from './action.ts'
import { seatOf, type Actor } from './actor.ts'
import { actNames } from './act.ts'
import type { Command } from './command.ts'
import { impliedActs } from './implied-rights.ts'
import { mayAct } from './may-act.ts'
import { validModel } from './model.arbitrary.ts'
import { hamburg } from './models/hamburg.ts'
import { short } from './models/short.ts'
import type { Model } from './model.ts'
import type { Participant } from './participant.ts'
import { commandFor } from './plausible-command.arbitrary.ts'
import type { State } from './state.ts'
import { attempt, beginning, goOn, people, proposal, type Story } from './story.examples.ts'
import { tasksOf } from './tasks.ts'

/** One move: usually somebody's task, sometimes anything by anybody; `variant` picks how it is done. */
type Move = {
  readonly pick: number
  readonly variant: number
  readonly wild: boolean
  /** A deputy does it: who, and whether the absence has begun. Mostly nobody. */
  readonly deputy: number
}

const move: fc.Arbitrary<Move> = fc.record({
  pick: fc.nat({ max: 9999 }),
  variant: fc.nat({ max: 9999 }),
  wild: fc.nat({ max: 7 }).map((number) => number === 0),
  deputy: fc.nat({ max: 99 }),
})

const runs = { seed: 20260901, numRuns: 60 }

/** Any valid models: making one takes as long as playing it, so that the same few are played again and again. */
const anyModels = fc.sample(validModel, { seed: runs.seed, numRuns: 16 })

/** A model - of the product, or any that `checkModel` lets through - and moves enough to get to its end. */
const course = fc.record({
  model: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<Model>(hamburg, short) },
    { weight: 3, arbitrary: fc.constantFrom(...anyModels) },
  ),
  moves: fc.array(move, { minLength: 90, maxLength: 240, size: 'max' }),
})

/** What was tried: before, the command, and what came of it. */
export type Trial = {
  readonly before: Story
  /** Whose place was taken. */
  readonly actor: string
  /** Who took it: the same person, or a deputy. */
  readonly acting: Actor
  readonly command: Command
  readonly decided: ReturnType<typeof attempt>
  readonly after: Story
}

/** Plays a course from the proposal on. */
function play(model: Model, moves: readonly Move[]): readonly Trial[] {
  const present = people.filter(({ role }) => model.roles.some((each) => each.role === role))
  const trials: Trial[] = []
  let before = beginning(model)
  const tryOut = (acting: Actor, command: Command) => {
    const decided = attempt(before, [acting, command])
    const after = decided.ok ? goOn(before, decided.entries) : before
    trials.push({ before, actor: seatOf(acting), acting, command, decided, after })
    before = after
  }
  tryOut('senator', { ...proposal, participants: present } as Command)
  for (const each of moves) {
    const next = nextAction(before, present, each)
    if (next !== undefined) {
      const command = commandFor(before, next.actor, next.action, each.variant)
      tryOut(actingFor(next.actor, each.deputy), command)
    }
  }
  return trials
}

/** One thing that somebody may do now without having a task for it: each kind is as likely as another. */
function whatNobodyAsksFor(
  model: Model,
  state: State,
  present: readonly Participant[],
  pick: number,
): { readonly actor: string; readonly action: Action } | undefined {
  const decisions = model.steps.filter(({ decision }) => decision !== undefined)
  const places = impliedActs.map((kind): readonly Action[] => {
    switch (kind) {
      case 'composeDirective':
      case 'addPoint':
      case 'skipPoint':
        return decisions.map(({ decision }) => ({ kind, document: decision?.memo ?? '' }))
      case 'reserveDecision':
      case 'liftReservation':
        return decisions.map(({ id: step }) => ({ kind, step }))
      case 'recordAttendance':
      case 'noteCommitment':
        return state.meetings.map(({ id: target }) => ({ kind, target }))
      case 'dropCommitment':
        return state.commitments
          .filter(({ ended }) => ended === undefined)
          .map(({ id: target }) => ({ kind, target }))
      default:
        return []
    }
  })
  const possible = places
    .map((actions) =>
      actions.flatMap((action) =>
        present
          .filter(({ account }) => mayAct(model, state, account, action).ok)
          .map(({ account }) => ({ actor: account, action })),
      ),
    )
    .filter((each) => each.length > 0)
  const kind = possible[pick % Math.max(1, possible.length)] ?? []
  return kind[Math.floor(pick / 16) % Math.max(1, kind.length)]
}

/** Mostly the person; now and then a colleague or a stranger for them, sometimes when the absence is over. */
function actingFor(account: string, deputy: number): Actor {
  if (deputy > 14) return account
  const { account: other = 'stranger', name = 'Fremd' } = people[deputy] ?? {}
  return {
    account,
    from: '2026-01-01',
    to: deputy % 5 === 4 ? '2026-08-31' : '2027-12-31',
    deputy: { account: other, name },
  }
}

function nextAction(
  { model, state }: Story,
  present: readonly Participant[],
  { pick, variant, wild }: Move,
): { readonly actor: string; readonly action: Action } | undefined {
  const waiting = present.flatMap(({ account }) =>
    tasksOf(model, state, account).map(({ action }) => ({ actor: account, action })),
  )
  // Notices are many; noting them now and then is enough.
  const pressing = waiting.filter(({ action }) => action.kind !== 'acknowledgeNotice')
  const tasks = pressing.length > 0 && variant % 5 !== 0 ? pressing : waiting
  const unasked = variant % 5 === 1 && whatNobodyAsksFor(model, state, present, pick)
  if (unasked) return unasked
  if (!wild) return tasks[pick % Math.max(1, tasks.length)]
  // Most interesting to change is what somebody has approved, by somebody who may.
  const approved = state.approvals.flatMap(({ covers }) => covers.map(({ id }) => id))
  const all = model.documents.map(({ id }) => id)
  const isSaving = pick % 3 === 0
  const isVoiding = isSaving && approved.length > 0
  const documents = isVoiding ? approved : all
  const writers = isVoiding ? present.filter(({ role }) => role === 'pressOffice') : present
  const document = documents[variant % documents.length] ?? ''
  const kind = actNames[pick % actNames.length] ?? 'decide'
  const actor = writers[variant % writers.length]?.account ?? ''
  return {
    actor,
    action: {
      kind: isSaving ? 'saveDocument' : kind,
      document,
      step: model.steps[variant % model.steps.length]?.id ?? '',
    },
  }
}

/**
 * Plays many courses and asks about every trial what is wrong with it; answers with the first thing that is, in words, or with
 * nothing. Looking for a smaller course would take as long as playing hundreds.
 */
export function firstComplaint(
  look: (trial: Trial, model: Model) => readonly string[],
  numRuns = runs.numRuns,
): string | undefined {
  const complaintsAbout = (model: Model, moves: readonly Move[]) =>
    play(model, moves).flatMap((trial) =>
      look(trial, model).map(
        (text) => `${model.id}, ${trial.actor} ${trial.command.kind}: ${text}`,
      ),
    )
  const property = fc.property(course, ({ model, moves }) => {
    const [first] = complaintsAbout(model, moves)
    if (first !== undefined) throw new Error(first)
  })
  const result = fc.check(property, { ...runs, numRuns, endOnFailure: true })
  return result.failed ? String(result.errorInstance) : undefined
}

/** One complaint unless something holds. */
export function unless(holds: boolean, complaint: string): readonly string[] {
  return holds ? [] : [complaint]
}
