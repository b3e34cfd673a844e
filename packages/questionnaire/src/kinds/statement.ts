import type { Statement } from '../question.ts'
import type { Kind } from './kind.ts'
import { withoutAnswer } from './without-answer.ts'

/** Words between the questions. */
export const statement: Kind<Statement> = withoutAnswer
