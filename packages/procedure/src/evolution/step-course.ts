import { positionOf } from '../find.ts'
import type { Model } from '../model.ts'
import type { Done, EntryOf, State, StepState } from '../state.ts'

type Steps = State['steps']

/** Ends a step and begins those that follow. A step back undoes everything after the one it leads to. */
export function finish(
  model: Model,
  steps: Steps,
  { step, outcome, next, due }: EntryOf<'stepCompleted'>,
  done: Done,
): Steps {
  const before = steps[step.id]
  const finished: Steps =
    before === undefined
      ? steps
      : {
          ...steps,
          [step.id]: { ...before, status: 'done', done: { ...done, outcome: outcome.id } },
        }
  if (next === 'closed') return finished
  return next.reduce((all, { id, due: byModel }) => {
    const isBack = positionOf(model, id) <= positionOf(model, step.id)
    return begin(model, all, id, done, due ?? byModel, isBack)
  }, finished)
}

/** Begins a step, unless it is already current; `undoLater` makes everything after it future again. */
export function begin(
  model: Model,
  steps: Steps,
  id: string,
  { at, number }: Done,
  due: string | undefined,
  undoLater: boolean,
): Steps {
  const position = positionOf(model, id)
  const undone = undoLater
    ? Object.fromEntries(
        Object.entries(steps).map(([each, step]) => [
          each,
          positionOf(model, each) > position ? undo(step) : step,
        ]),
      )
    : steps
  const step = undone[id]
  if (step === undefined || step.status === 'current') return undone
  const begun: StepState = {
    status: 'current',
    round: step.round + 1,
    begun: { at, number },
    due,
    done: undefined,
  }
  return { ...undone, [id]: begun }
}

function undo(step: StepState): StepState {
  return { ...step, status: 'future', due: undefined, done: undefined }
}

/** Skips whatever had not been done when the file was closed. */
export function endAll(steps: Steps): Steps {
  return Object.fromEntries(
    Object.entries(steps).map(([id, step]) => [
      id,
      step.status === 'done' ? step : { ...step, status: 'skipped' as const },
    ]),
  )
}
