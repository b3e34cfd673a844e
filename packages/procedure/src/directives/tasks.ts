import { actTitle } from '../act-title.ts'
import type { Model } from '../model.ts'
import type { State, StepStatus } from '../state.ts'
import type { Task } from '../tasks.ts'
import { isBound } from './bound.ts'
import { courseOf, type Course } from './course.ts'
import type { WrittenPoint } from './directive-record.ts'
import { wordsOf } from './directive.ts'
import { fateOf } from './part-fate.ts'

/**
 * The points of all directives that somebody is to tick off now. Points that an act of the procedure does, as a co-signature or
 * a notice, are tasks as that act.
 */
export function pointTasks(
  model: Model,
  state: State,
  account: string,
  at: string | undefined,
): readonly Task[] {
  return ownPoints(model, state, account, at).flatMap(({ course, point, status }) => {
    if (status !== 'current') return []
    const { title, text } = wordsOf(course, point)
    const words = (language: 'de' | 'en') =>
      [title[language], text?.[language]].filter(Boolean).join(': ')
    return [
      {
        action: { kind: 'finishPoint', document: course.memo, target: point.id },
        title: actTitle('finishPoint', { de: words('de'), en: words('en') }),
        step: course.step.id,
        due: point.term,
        since: dueSince(course, point),
      },
    ]
  })
}

/** Wiedervorlagen of somebody whose day has not come. */
export type ComingFollowUp = {
  readonly memo: string
  readonly point: string
  readonly purpose: string
  readonly day: string
}

/** The follow-ups that will come up for somebody, the next first. */
export function comingFollowUps(
  model: Model,
  state: State,
  account: string,
  at: string,
): readonly ComingFollowUp[] {
  if (state.status !== 'running') return []
  return ownPoints(model, state, account, at)
    .flatMap(({ course, point, status }): readonly ComingFollowUp[] => {
      const { id, kind, term, text = '' } = point
      if (kind !== 'followUp' || term === undefined || status !== 'future') return []
      return [{ memo: course.memo, point: id, purpose: text, day: term }]
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

type OwnPoint = {
  readonly course: Course
  readonly point: WrittenPoint
  readonly status: StepStatus
}

/** The points that somebody ticks off, of all directives that were written; those the procedure proposes are all bound. */
function ownPoints(
  model: Model,
  state: State,
  account: string,
  at: string | undefined,
): readonly OwnPoint[] {
  return Object.keys(state.directives).flatMap((memo) => {
    const course = courseOf(model, state, memo, at)
    if (course === undefined) return []
    return course.directive.points.flatMap((point): readonly OwnPoint[] => {
      const addressee = point.addressees.find((each) => each.account === account)
      if (addressee === undefined || isBound(course, point, addressee)) return []
      return [{ course, point, status: fateOf(course, point, addressee).status }]
    })
  })
}

/** Instant since which a point waits: the deed that made it due. */
function dueSince(
  { state, memo, step, approved }: Course,
  point: WrittenPoint,
): string | undefined {
  if (point.added) return point.written?.at
  if (approved) return state.decisions.findLast((each) => each.step === step.id)?.at
  return state.submissions.findLast((each) => each.memo.id === memo)?.at
}
