import type { Bilingual } from '../bilingual.ts'
import { printDay } from '../day.ts'
import type { Model } from '../model.ts'
import { latestVersion } from '../read.ts'
import type { State, StepStatus } from '../state.ts'
import { deferralId, isBound } from './bound.ts'
import { commonFate } from './common-fate.ts'
import { courseOf, isBeforeDecision, nextSteps, type Course } from './course.ts'
import { isDemanded } from './demanded.ts'
import type { WrittenPoint } from './directive-record.ts'
import { fateOf } from './part-fate.ts'
import type { PointPart } from './part.ts'
import { addresseeOf, pointTitle, type Addressee, type PointKind } from './point.ts'

/** One numbered point of a directive (Verfügung) as it stands: a task, for whom, and what became of it. */
export type DirectivePoint = {
  readonly number: number
  readonly id: string
  readonly kind: PointKind
  /** With what it begins, as "Mz." or "Wv. 15.09.2026". */
  readonly title: Bilingual
  /** What is wanted. */
  readonly text: Bilingual | undefined
  readonly term: string | undefined
  /** One for each addressee, or one for all of whom one acts; never none. */
  readonly parts: readonly PointPart[]
  readonly done: boolean
  /** Written after the memo was submitted. */
  readonly added: boolean
}

/**
 * The directive under a memo with what became of each point, from what was written or, before anybody has, from what the
 * model proposes; empty for a document that is no memo. Give `at` so that follow-ups come up on their day.
 */
export function directive(
  model: Model,
  state: State,
  memo: string,
  at?: string,
): readonly DirectivePoint[] {
  const course = courseOf(model, state, memo, at)
  if (course === undefined) return []
  const points = withDeferral(course, course.directive.points)
  return points.map((point, index) => {
    const parts = partsOf(course, point)
    return {
      number: index + 1,
      id: point.id,
      kind: point.kind,
      ...wordsOf(course, point),
      term: point.term,
      parts,
      done: parts.every(({ status }) => status === 'done' || status === 'skipped'),
      added: point.added,
    }
  })
}

/** A point taken apart by its addressees. */
export function partsOf(course: Course, point: WrittenPoint): readonly PointPart[] {
  const common = commonAddressees(course, point)
  const parts =
    common === undefined
      ? point.addressees.map((addressee) => ({
          addressees: [addressee],
          ...fateOf(course, point, addressee),
        }))
      : [{ addressees: common, ...commonFate(course, point) }]
  return parts.map((part) => ({
    ...part,
    ticked: !isBound(course, point, part.addressees[0]),
    skippable: common === undefined && isSkippable(course, point, part.addressees[0], part.status),
  }))
}

/** Those of whom one acts for all; undefined where everybody acts for themselves. */
function commonAddressees(course: Course, point: WrittenPoint): readonly Addressee[] | undefined {
  switch (point.kind) {
    case 'memo': {
      const author = latestVersion(course.state, course.memo)?.by
      return author === undefined ? [] : [addresseeOf(author)]
    }
    case 'decision':
    case 'file':
      return point.addressees
    case 'onward':
      return isBound(course, point, undefined) ? point.addressees : undefined
    case 'coSignature':
    case 'opinion':
    case 'takeNote':
    case 'notice':
    case 'followUp':
      return undefined
    default:
      return point.kind satisfies never
  }
}

/** A decision that was put off comes up again by itself, before the file is closed. */
function withDeferral({ state, step }: Course, points: readonly WrittenPoint[]) {
  const last = state.decisions.findLast((each) => each.step === step.id)
  if (last?.followUp === undefined) return points
  const { by, followUp } = last
  const point: WrittenPoint = {
    id: deferralId,
    kind: 'followUp',
    addressees: [addresseeOf(by)],
    term: followUp,
    written: last,
    added: true,
  }
  const file = points.findIndex(({ kind }) => kind === 'file')
  return file < 0 ? [...points, point] : points.toSpliced(file, 0, point)
}

/** A point in words: its mark, and what is wanted. */
export function wordsOf(
  course: Course,
  point: WrittenPoint,
): Pick<DirectivePoint, 'title' | 'text'> {
  return { title: titleOf(course, point), text: textOf(course, point) }
}

function titleOf({ directive: written }: Course, point: WrittenPoint): Bilingual {
  const { kind, term } = point
  const title = pointTitle(kind)
  if (kind === 'notice' && !point.added && !isBeforeDecision(written, point)) {
    return { de: 'Nach Freigabe z. K.', en: 'After approval, for notice' }
  }
  if (kind !== 'followUp' || term === undefined) return title
  return { de: `${title.de} ${printDay(term, 'de')}`, en: `${title.en} ${printDay(term, 'en')}` }
}

function textOf(course: Course, point: WrittenPoint): Bilingual | undefined {
  if (point.text !== undefined) return { de: point.text, en: point.text }
  if (point.kind !== 'onward') return undefined
  const next = nextSteps(course.model, course.step)
  const words = (language: 'de' | 'en') =>
    next.map(({ id, title }) => `${id} ${title[language]}`).join(', ')
  return { de: words('de'), en: words('en') }
}

/** Not what the model demands, nor what has been dealt with, nor what is nobody's in particular. */
function isSkippable(
  { model, state, memo, directive: written }: Course,
  { id, kind }: WrittenPoint,
  addressee: Addressee | undefined,
  status: StepStatus,
): boolean {
  return (
    (status === 'future' || status === 'current') &&
    state.status === 'running' &&
    addressee !== undefined &&
    written.points.some((each) => each.id === id) &&
    !isDemanded(model, state, memo, kind, addressee)
  )
}
