import { dayOf } from '../day.ts'
import { latestVersion, participantOf } from '../read.ts'
import { signedFor } from '../signature.ts'
import type { Notice } from '../state.ts'
import { isBound } from './bound.ts'
import { coSignatureFate } from './co-signing.ts'
import { documentsOf, handlingOf, isBeforeDecision, isDue, type Course } from './course.ts'
import type { Handling, WrittenPoint } from './directive-record.ts'
import { markTitle } from './mark-title.ts'
import { current, done, future, overtaken, reasons, type Fate, type PartHandled } from './part.ts'
import type { Addressee } from './point.ts'
import { submittedAt } from './written-directive.ts'

/** What became of a point for one of its addressees. */
export function fateOf(course: Course, point: WrittenPoint, addressee: Addressee): Fate {
  const fate = ownFate(course, point, addressee)
  const isOpen = fate.status === 'future' || fate.status === 'current'
  if (!isOpen) return fate
  if (participantOf(course.state, addressee.account) === undefined) return overtaken(reasons.left)
  // A notice that went out before the file was closed can still be noted.
  const ends = fate.status === 'future' || (point.kind !== 'notice' && point.kind !== 'takeNote')
  return course.state.status === 'closed' && ends ? overtaken(reasons.filed) : fate
}

function ownFate(course: Course, point: WrittenPoint, addressee: Addressee): Fate {
  const handling = handlingOf(course, point, addressee)
  if (handling?.how === 'skipped') {
    return { status: 'skipped', handled: wordsOf(handling), because: undefined }
  }
  switch (point.kind) {
    case 'coSignature':
      return coSignatureFate(course, point, addressee)
    case 'opinion':
      return isBound(course, point, addressee)
        ? opinionFate(course, addressee)
        : plainFate(course, point, handling)
    case 'takeNote':
    case 'notice':
      return noticeFate(course, point, addressee)
    case 'onward':
    case 'followUp':
      return plainFate(course, point, handling)
    case 'memo':
    case 'decision':
    case 'file':
      return future
    default:
      return point.kind satisfies never
  }
}

function plainFate(course: Course, point: WrittenPoint, handling: Handling | undefined): Fate {
  if (handling !== undefined) return done(wordsOf(handling))
  if (!isDue(course, point)) return future
  if (point.kind !== 'followUp' || point.term === undefined) return current
  return course.at !== undefined && dayOf(course.at) >= point.term ? current : future
}

function opinionFate(course: Course, { role }: Addressee): Fate {
  const { state, approved } = course
  const documents = documentsOf(course)
  const given = state.opinions.findLast(
    ({ on, by }) =>
      by.role === role &&
      documents.includes(on.id) &&
      on.version === latestVersion(state, on.id)?.version,
  )
  if (given !== undefined) {
    return done({
      by: given.by,
      at: given.at,
      what: { de: 'Stellung genommen', en: 'opinion given' },
      note: undefined,
    })
  }
  if (approved) return overtaken(reasons.decided)
  return documents.some((id) => latestVersion(state, id) !== undefined) ? current : future
}

function noticeFate(course: Course, point: WrittenPoint, addressee: Addressee): Fate {
  const { state, memo, step } = course
  const notice = noticeOf(course, point, addressee)
  if (notice?.acknowledged !== undefined) {
    const { by, at } = notice.acknowledged
    return done({ by, at, what: markTitle('noted'), note: undefined })
  }
  if (notice !== undefined) return current
  if (!isDue(course, point)) return future
  const deed = isBeforeDecision(course.directive, point)
    ? state.submissions.findLast((each) => each.memo.id === memo)
    : state.decisions.findLast((each) => each.step === step.id)
  return deed !== undefined && signedFor(deed.by) === addressee.account
    ? done()
    : overtaken(reasons.notSent)
}

/** The notice that went out for a point: by its own word, or by the model's with the approval. */
function noticeOf(
  { state, memo, step, approved, directive }: Course,
  point: WrittenPoint,
  { account }: Addressee,
): Notice | undefined {
  const since = submittedAt(state, memo)
  return state.notices.findLast(
    (notice) =>
      notice.account === account &&
      notice.document?.id === memo &&
      notice.number > since &&
      (notice.point === point.id ||
        (notice.point === undefined &&
          approved &&
          notice.step === step.id &&
          !isBeforeDecision(directive, point))),
  )
}

function wordsOf({ by, at, note, how }: Handling): PartHandled {
  const what =
    how === 'finished' ? { de: 'erledigt', en: 'done' } : { de: 'übersprungen', en: 'skipped' }
  return { by, at, note, what }
}
