import { homeOf } from '../find.ts'
import { latestVersion } from '../read.ts'
import type { State } from '../state.ts'
import type { Course } from './course.ts'
import type { WrittenPoint } from './directive-record.ts'
import { current, done, future, overtaken, reasons, type Fate } from './part.ts'

/** The fate of a point that is nobody's in particular: the memo, its decision, what comes next, the file. */
export function commonFate(course: Course, { kind }: WrittenPoint): Fate {
  const { model, state, memo, step, submitted, approved } = course
  switch (kind) {
    case 'memo': {
      const version = latestVersion(state, memo)
      if (version === undefined) return statusOf(state, homeOf(model, 'saveDocument', memo)?.id)
      const what = { de: 'vorgelegt', en: 'submitted' }
      const submission = state.submissions.findLast((each) => each.memo.id === memo) ?? version
      return submitted
        ? done({ by: submission.by, at: submission.at, what, note: undefined })
        : current
    }
    case 'decision': {
      const last = state.decisions.findLast((each) => each.step === step.id)
      if (state.steps[step.id]?.status !== 'done' || last === undefined) {
        return statusOf(state, step.id)
      }
      const { by, at, outcomeTitle, reason } = last
      return done({ by, at, what: outcomeTitle, note: reason === '' ? undefined : reason })
    }
    case 'onward': {
      const next = step.outcomes.find(({ id }) => id === 'approved')?.next ?? []
      const ended = next !== 'closed' && next.every((id) => state.steps[id]?.status === 'done')
      if (!approved) return state.status === 'closed' ? overtaken(reasons.filed) : future
      return ended ? done() : current
    }
    case 'file':
      return state.status === 'closed'
        ? done()
        : statusOf(state, homeOf(model, 'closeInitiative')?.id)
    case 'coSignature':
    case 'opinion':
    case 'takeNote':
    case 'notice':
    case 'followUp':
      return future
    default:
      return kind satisfies never
  }
}

function statusOf(state: State, step: string | undefined): Fate {
  const status = state.steps[step ?? '']?.status
  if (status === 'current') return current
  return status === 'skipped' ? overtaken(reasons.filed) : future
}
