import fc from 'fast-check'
import type { Action } from './action.ts'
import { actNames } from './act.ts'
import type { Command } from './command.ts'
import { hamburg } from './models/hamburg.ts'
import { short } from './models/short.ts'
import type { Model } from './model.ts'
import type { Participant } from './participant.ts'
import { commandFor } from './plausible-command.arbitrary.ts'
import { attempt, beginning, goOn, people, proposal, type Story } from './story.examples.ts'
import { tasksOf } from './tasks.ts'

/** One move: usually somebody's task, sometimes anything by anybody; `variant` picks how it is done. */
type Move = { readonly pick: number; readonly variant: number; readonly wild: boolean }

const move: fc.Arbitrary<Move> = fc.record({
  pick: fc.nat({ max: 9999 }),
  variant: fc.nat({ max: 9999 }),
  wild: fc.nat({ max: 7 }).map((number) => number === 0),
})

/** A model and moves enough to get to its end. */
const course = fc.record({
  model: fc.constantFrom<Model>(hamburg, short),
  moves: fc.array(move, { minLength: 60, maxLength: 170, size: 'max' }),
})

/** What was tried: before, the command, and what came of it. */
export type Trial = {
  readonly before: Story
  readonly actor: string
  readonly command: Command
  readonly decided: ReturnType<typeof attempt>
  readonly after: Story
}

/** Plays a course from the proposal on. */
function play(model: Model, moves: readonly Move[]): readonly Trial[] {
  const present = people.filter(({ role }) => model.roles.some((each) => each.role === role))
  const trials: Trial[] = []
  let before = beginning(model)
  const tryOut = (actor: string, command: Command) => {
    const decided = attempt(before, [actor, command])
    const after = decided.ok ? goOn(before, decided.entries) : before
    trials.push({ before, actor, command, decided, after })
    before = after
  }
  tryOut('senator', { ...proposal, participants: present } as Command)
  for (const each of moves) {
    const next = nextAction(before, present, each)
    if (next !== undefined)
      tryOut(next.actor, commandFor(before, next.actor, next.action, each.variant))
  }
  return trials
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

const runs = { seed: 20260901, numRuns: 60 }

/**
 * Plays many courses and asks about every trial what is wrong with it; answers with the smallest course found that has
 * something wrong, in words, or with nothing.
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
  const result = fc.check(property, { ...runs, numRuns })
  return result.failed ? String(result.errorInstance) : undefined
}

/** One complaint unless something holds. */
export function unless(holds: boolean, complaint: string): readonly string[] {
  return holds ? [] : [complaint]
}
