import type { Model } from '../model.ts'
import { authorsOf, latestVersion, participantOf, standingDissents } from '../read.ts'
import { refuse, type Refused } from '../refusal.ts'
import { signedFor } from '../signature.ts'
import type { CoSignature, State } from '../state.ts'
import { courseOf, handlingOf, type Course } from './course.ts'
import type { WrittenPoint } from './directive-record.ts'
import { current, done, future, overtaken, reasons, type Fate } from './part.ts'
import { markTitle } from './mark-title.ts'
import type { Addressee } from './point.ts'

/** What became of the request to co-sign a memo. */
export function coSignatureFate(course: Course, point: WrittenPoint, addressee: Addressee): Fate {
  const { state, memo, approved, directive } = course
  const given = markOf(state, memo, addressee.account)
  if (given !== undefined) {
    const { by, at, note, mark } = given
    return done({ by, at, note, mark, what: markTitle(mark) })
  }
  if (authorsOf(state, memo).has(addressee.account)) return overtaken(reasons.wroteIt)
  if (approved) return overtaken(reasons.decided)
  if (latestVersion(state, memo) === undefined) return future
  if (directive.signing === 'parallel' || point.added) return current
  return askedBefore(course.directive, point, addressee).every((each) => isPassed(course, ...each))
    ? current
    : future
}

/** The mark that somebody has put on the newest version of a document. */
function markOf(state: State, document: string, account: string): CoSignature | undefined {
  const latest = latestVersion(state, document)
  return state.coSignatures.findLast(
    ({ on, by }) =>
      on.id === document && on.version === latest?.version && signedFor(by) === account,
  )
}

/** Those who are asked to co-sign before somebody, in the order of the directive; points added later stand outside of it. */
function askedBefore(
  directive: Course['directive'],
  point: Pick<WrittenPoint, 'id'>,
  addressee: Pick<Addressee, 'account'>,
): readonly (readonly [WrittenPoint, Addressee])[] {
  const all = directive.points
    .filter(({ kind, added }) => kind === 'coSignature' && !added)
    .flatMap((each) => each.addressees.map((one) => [each, one] as const))
  const place = all.findIndex(
    ([each, one]) => each.id === point.id && one.account === addressee.account,
  )
  return all.slice(0, Math.max(0, place))
}

/** Whether the turn has passed on: signed, noted, or skipped; with a refusal it stops while the dissent stands. */
function isPassed(course: Course, point: WrittenPoint, addressee: Addressee): boolean {
  const { state, memo } = course
  const mark = markOf(state, memo, addressee.account)
  if (mark !== undefined && mark.mark !== 'refused') return true
  if (mark !== undefined) {
    return !standingDissents(state, memo).some(({ by }) => signedFor(by) === addressee.account)
  }
  return (
    handlingOf(course, point, addressee)?.how === 'skipped' ||
    participantOf(state, addressee.account) === undefined ||
    authorsOf(state, memo).has(addressee.account)
  )
}

/** The point by which somebody is asked to co-sign a memo, if there is one and it is not skipped for them. */
export function askedToSign(
  model: Model,
  state: State,
  document: string,
  account: string,
): WrittenPoint | undefined {
  const course = courseOf(model, state, document)
  return course?.directive.points.find(
    (point) =>
      point.kind === 'coSignature' &&
      point.addressees.some((each) => each.account === account) &&
      handlingOf(course, point, { account })?.how !== 'skipped',
  )
}

/** Whether somebody's co-signature is asked for: on a memo by its directive, on anything else by the model. */
export function isAskedToSign(
  model: Model,
  state: State,
  document: string,
  account: string,
): boolean {
  if (courseOf(model, state, document) === undefined) return true
  return askedToSign(model, state, document, account) !== undefined
}

/** In order: whoever is asked later waits until those before have signed. */
export function waitsForOthers(
  model: Model,
  state: State,
  document: string | undefined,
  account: string,
): Refused | undefined {
  const course = courseOf(model, state, document ?? '')
  const point = course && askedToSign(model, state, course.memo, account)
  if (course?.directive.signing !== 'inOrder' || point === undefined || point.added)
    return undefined
  const ahead = askedBefore(course.directive, point, { account }).find(
    (each) => !isPassed(course, ...each),
  )
  if (ahead === undefined) return undefined
  const [, { name }] = ahead
  return refuse('notNow', {
    de: `Mitgezeichnet wird der Reihe nach. Vor Ihnen ist ${name} an der Reihe.`,
    en: `Co-signatures are given in order. Before you it is ${name}’s turn.`,
  })
}
