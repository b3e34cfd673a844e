import type { Comment } from '@meinungsbild/storage'
import { remarkPlace } from './remark-place.ts'

/** How many remarks on a section wait to be dealt with; answers do not count. */
export function openRemarks(
  comments: readonly Comment[],
  document: string,
  section: string,
): number {
  const place = remarkPlace(document, section)
  return comments.filter(
    (comment) => comment.place === place && !comment.settled && comment.answers === undefined,
  ).length
}
