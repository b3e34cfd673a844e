import type { Picture } from '../question.ts'
import type { Kind } from './kind.ts'
import { withoutAnswer } from './without-answer.ts'

/** A picture between the questions. */
export const picture: Kind<Picture> = withoutAnswer
