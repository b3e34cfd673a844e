import { documentsOf, type Course } from './course.ts'
import type { Addressee, Point } from './point.ts'

/** The follow-up by which a decision that was put off comes up again: it ends with the decision. */
export const deferralId = 'deferral'

/** Whether a point is done by an act of the procedure, so that nobody ticks it off. */
export function isBound(
  course: Course,
  { id, kind, text }: Pick<Point, 'id' | 'kind' | 'text'>,
  addressee: Pick<Addressee, 'role'> | undefined,
): boolean {
  switch (kind) {
    case 'followUp':
      return id === deferralId
    case 'onward':
      return text === undefined
    case 'opinion': {
      const documents: readonly (string | undefined)[] = documentsOf(course)
      return course.model.steps
        .flatMap(({ acts }) => acts)
        .some(
          ({ act, document, roles }) =>
            act === 'giveOpinion' &&
            documents.includes(document) &&
            roles.some((role) => role === addressee?.role),
        )
    }
    case 'memo':
    case 'coSignature':
    case 'takeNote':
    case 'decision':
    case 'notice':
    case 'file':
      return true
    default:
      return kind satisfies never
  }
}
