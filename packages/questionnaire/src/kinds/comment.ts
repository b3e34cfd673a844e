import type { Answer, Form } from '../answers.ts'
import { commentField } from '../field-names.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import { codePoints, tidyText } from './tidy.ts'

/*
 * The field for a comment below an answer, or below one option of several. Nobody must comment, and only who has
 * answered can.
 */

/** How many characters a comment may have. */
const commentLimit = 2000

export function hasComment(question: Question): boolean {
  return 'comment' in question && question.comment === true
}

/** What was written; undefined if nothing or if there is no such field. */
export function readComment(question: Question, form: Form, code?: string): string | undefined {
  if (!hasComment(question)) return undefined
  return tidyText(form.get(commentField(question.id, code)) ?? '') || undefined
}

export function checkComment(
  question: Question,
  comment: string | undefined,
  code?: string,
): Problem | undefined {
  if (comment === undefined) return undefined
  if (!hasComment(question)) return problemOf(question, 'unknownOption')
  return codePoints(comment) > commentLimit
    ? problemOf(question, 'textTooLong', {
        field: commentField(question.id, code),
        limit: commentLimit,
      })
    : undefined
}

/** The answer alone, as other texts speak of it. */
export function withoutComments(answer: Answer): Answer {
  if (answer.kind === 'choice') {
    const { comment: _comment, ...own } = answer
    return own
  }
  if (answer.kind !== 'choices') return answer
  const { comments: _comments, ...own } = answer
  return own
}
